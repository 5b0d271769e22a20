import { visibleText } from "@errcat/diagnostics";
import type { Accounting, DocumentUnderstanding } from "@errcat/parser";
import type { Catalog } from "@errcat/schema";
import { wrapText } from "./fit-text.ts";
import type { Paint } from "./paint.ts";
import { printErrorTable } from "./print-error-table.ts";
import { printLeftAlone } from "./print-left-alone.ts";

/**
 * How a document was understood, for a reader who has never seen the tool: every table, what it was taken for and why,
 * and what each column of the error tables says.
 */
export function printDocument(document: DocumentUnderstanding, paint: Paint): string {
  const { path, title, format, language, encoding, tables } = document;
  const about = [
    `${format}, ${encoding}, texts in ${language}`,
    ...(title === "" ? [] : [`titled “${title}”`]),
  ].join(", ");
  const head = `${paint("bold", visibleText(path))}\n${wrapText(about, "  ")}`;
  return `${head}\n${tables.length === 0 ? "  No table was found.\n" : printTables(tables, paint)}`;
}

type Tables = DocumentUnderstanding["tables"];

/** Tables in their order; neighbours that were left alone for the same reason together. */
function printTables(tables: Tables, paint: Paint): string {
  const blocks: string[] = [];
  const shown: Tables[number][] = [];
  for (let at = 0; at < tables.length; ) {
    const table = tables[at]!;
    if (table.kind === "errors") {
      blocks.push(printErrorTable(table, shown, paint));
      shown.push(table);
      at++;
      continue;
    }
    const other = tables.findIndex(
      ({ kind, reason }, index) => index > at && (kind === "errors" || reason !== table.reason),
    );
    const end = other < 0 ? tables.length : other;
    blocks.push(printLeftAlone(tables.slice(at, end), paint));
    at = end;
  }
  return blocks.join("\n");
}

/** Where every row went, and what the catalog of the sources has. */
export function printAccounting(
  { tables, errorTables, rows, inOrigins, skipped }: Accounting,
  catalog: Catalog,
): string {
  const { entries, codeType, modules } = catalog;
  const variants = entries.reduce((sum, entry) => sum + entry.variants.length, 0);
  const envelopes =
    catalog.envelopes.map(({ code, message }) => `code at ${code}, message at ${message}`).join("; ") ||
    "no sample and no list of fields shows how an error arrives";
  const codes = count(entries.length, codeType === "integer" ? "integer code" : "code");
  return [
    wrapText(`${tables}, ${errorTables} of error codes`, "Tables     "),
    wrapText(`${rows}: ${inOrigins} in the catalog, ${skipped} skipped`, "Rows       "),
    wrapText(
      `${codes} with ${count(variants, "meaning")}, ${count(modules.length, "module")}`,
      "Catalog    ",
    ),
    wrapText(envelopes, "Bodies     "),
  ].join("");
}

/** `1 row`, `2 rows`. */
function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
