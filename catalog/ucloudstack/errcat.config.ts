import { defineConfig } from "errcat";

export default defineConfig({
  id: "ucloudstack",
  domain: "ucloudstack.com",
  title: { en: "UCloudStack", "zh-CN": "UCloudStack" },
  prefix: "UCloudStack",
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
