import { defineConfig } from "errcat";

export default defineConfig({
  id: "huawei-imetal",
  domain: "imetal.huaweicloud.com",
  title: { en: "iMetal", "zh-CN": "iMetal" },
  prefix: "IMetal",
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
