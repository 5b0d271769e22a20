import { defineConfig } from "errcat";

export default defineConfig({
  id: "errcat-diagnostics",
  domain: "errcat",
  title: { en: "errcat" },
  sources: ["diagnostics.md"],
  catalog: "catalog.json",
  output: "src/generated",
  generators: [
    [
      "enums",
      {
        style: "const-object",
        typeName: "DiagnosticCode",
        file: "diagnostic-code.ts",
        docs: ["description"],
        names: false,
        groups: false,
        exported: false,
        metadata: ["modules", "message", "solution"],
      },
    ],
  ],
});
