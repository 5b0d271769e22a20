import { defineConfig } from "errcat";

export default defineConfig({
  id: "shop",
  domain: "shop.example",
  title: { en: "Shop" },
  prefix: "Shop",
  sources: ["errors/*.md"],
  overlay: "errors/overlay.yaml",
  languages: ["en"],
  catalog: "errors/catalog.json",
  output: "generated",
  templates: "templates",
  generators: [["enums", { style: "const-object" }], "errors", "i18n", "openapi"],
});
