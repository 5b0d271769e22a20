import { defineConfig } from "errcat";

export default defineConfig({
  id: "huawei-bms",
  domain: "bms.huaweicloud.com",
  title: { en: "Bare Metal Server", "zh-CN": "裸金属服务器" },
  prefix: "Bms",
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
