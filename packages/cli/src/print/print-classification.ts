import { visibleText } from "@errcat/diagnostics";
import { explainClassification } from "@errcat/enrich";
import type { Entry } from "@errcat/schema";
import { explanationWords } from "./explanation-words.ts";
import type { Paint } from "./paint.ts";
import { printTable } from "./print-table.ts";

/**
 * Why an entry is classified as it is: the result, the evidence for each part of it, and for each meaning of the code
 * what its status and every rule that matched say.
 */
export function printClassification(entry: Entry, paint: Paint): string {
  const { code, name, grpcCode, fault, retry, evidence } = entry;
  const words = explanationWords("en");
  const { variants } = explainClassification(entry);
  const result = printTable(
    [
      ["grpcCode", grpcCode],
      ["fault", fault],
      ["retry", words.retry(retry)],
    ],
    "  ",
  );
  // Where a field follows from the gRPC code, its evidence is that code.
  const reasons = evidence.map(({ field, by, detail }) =>
    detail === grpcCode && field !== "grpcCode" ? [field, "follows", `from ${detail}`] : [field, by, detail],
  );
  return [
    `${paint("bold", visibleText(code))}  ${name}\n\n${result}`,
    `  Because\n${printTable(reasons, "    ")}`,
    ...variants.map((variant) => {
      const head = `  Meaning ${variant.id} by itself: ${variant.grpcCode}, fault of the ${variant.fault}, by ${variant.by}: ${visibleText(variant.detail)}\n`;
      const rows = variant.findings.map(({ field, words: found, grpcCode: means, strength, reason }) => [
        field,
        `“${found}”`,
        means,
        strength,
        reason,
      ]);
      return head + (rows.length === 0 ? "" : printTable(rows, "    "));
    }),
  ].join("\n");
}
