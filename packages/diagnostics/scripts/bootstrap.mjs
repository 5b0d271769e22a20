// Bootstraps diagnostic-codes.generated.ts from diagnostics.md until `errcat generate` does it.
import { readFileSync, writeFileSync } from "node:fs";

const here = new URL("..", import.meta.url);
const lines = readFileSync(new URL("diagnostics.md", here), "utf8").split("\n");
const severities = { Errors: "error", Warnings: "warning", Notes: "note" };
let severity;
const rows = [];
for (const line of lines) {
  if (line.startsWith("## ")) severity = severities[line.slice(3).trim()];
  const cells = line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
  if (cells.length === 4 && cells[0].includes("/"))
    rows.push({
      code: cells[0],
      severity,
      message: cells[1],
      description: cells[2],
      solution: cells[3].replaceAll("`", ""),
    });
}
rows.sort((a, b) => (a.code < b.code ? -1 : 1));
const pascal = (code) =>
  code
    .split(/[^A-Za-z0-9]+/)
    .map((w) => w[0].toUpperCase() + w.slice(1))
    .join("");
let out = "// Generated from diagnostics.md. Do not edit.\n\n";
out += `export const DiagnosticCode = {\n${rows.map((r) => `  ${pascal(r.code)}: ${JSON.stringify(r.code)},`).join("\n")}\n} as const;\n\n`;
out += `export type DiagnosticCodeValue = (typeof DiagnosticCode)[keyof typeof DiagnosticCode];\n\n`;
out += `export const diagnosticMetadata = {\n${rows.map((r) => `  ${JSON.stringify(r.code)}: {\n    severity: ${JSON.stringify(r.severity)},\n    message: ${JSON.stringify(r.message.replaceAll("`", ""))},\n    description: ${JSON.stringify(r.description)},\n    solution: ${JSON.stringify(r.solution)},\n  },`).join("\n")}\n} as const;\n`;
writeFileSync(new URL("src/diagnostic-codes.generated.ts", here), out);
