import { defineConfig } from "errcat";

export default defineConfig({
  id: "huawei-vpc",
  domain: "vpc.huaweicloud.com",
  title: { en: "Virtual Private Cloud", "zh-CN": "虚拟私有云" },
  prefix: "Vpc",
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
