import { defineConfig } from "errcat";

export default defineConfig({
  id: "otc-ecs",
  domain: "ecs.otc.t-systems.com",
  title: { en: "Elastic Cloud Server", "zh-CN": "弹性云服务器" },
  prefix: "Ecs",
  sources: ["source/*.txt"],
  languages: ["en", "zh-CN"],
  overlay: "overlay.yaml",
  translations: "translations",
  glossary: "../glossary.yaml",
  catalog: "catalog.json",
  output: "src",
  generators: [
    ["enums", { style: "enum" }],
    ["enums", { style: "members", file: "codes.ts" }],
    "errors",
    "i18n",
    "openapi",
  ],
});
