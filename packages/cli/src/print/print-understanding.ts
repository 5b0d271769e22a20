import { visibleText } from "@errcat/diagnostics";
import type { Accounting, DocumentUnderstanding, TableUnderstanding } from "@errcat/parser";
import type { Catalog } from "@errcat/schema";
import type { Paint } from "./paint.ts";
import { printTable } from "./print-table.ts";

/**
 * How a document was understood, for a reader who has never seen the tool: every table, what it was taken for and why,
 * and the role of every column of the error tables.
 */
export function printDocument(document: DocumentUnderstanding, paint: Paint): string {
  const { path, title, format, language, tables } = document;
  const head = `${paint("bold", visibleText(path))}: ${format}, texts in ${language}`;
  const about = title === "" ? "" : `, “${visibleText(title)}”`;
  const body = tables.map((table) => printTableUnderstanding(table, paint)).join("\n");
  return `${head}${about}\n\n${tables.length === 0 ? "  No table was found.\n" : body}`;
}

/** Where every row went, and what the catalog of the sources has. */
export function printAccounting(accounting: Accounting, catalog: Catalog): string {
  const { tables, errorTables, rows, inOrigins, skipped } = accounting;
  const variants = catalog.entries.reduce((sum, entry) => sum + entry.variants.length, 0);
  const envelopes =
    catalog.envelopes.map(({ code, message }) => `${code} with ${message}`).join(", ") || "none found";
  return printTable([
    ["Tables", `${tables}, ${errorTables} of them of error codes`],
    ["Rows", `${rows}: ${inOrigins} in the catalog, ${skipped} skipped`],
    [
      "Catalog",
      `${catalog.entries.length} codes (${catalog.codeType}), ${variants} meanings, ${catalog.modules.length} modules`,
    ],
    ["Responses", envelopes],
  ]);
}

function printTableUnderstanding(table: TableUnderstanding, paint: Paint): string {
  const { number, format, line, headings, caption, kind, reason, columns, rows } = table;
  const under = [...headings, ...(caption === "" ? [] : [caption])]
    .map((each) => visibleText(each))
    .join(" › ");
  const what = kind === "errors" ? `error codes, ${rows} rows` : "left alone";
  const lines = [
    `  ${paint("bold", `Table ${number}`)} at line ${line} (${format}): ${paint(kind === "errors" ? "added" : "dim", what)}`,
    ...(under === "" ? [] : [`    under ${under}`]),
    `    because ${visibleText(reason)}`,
    ...fromHeadings(table),
  ];
  if (kind !== "errors") return `${[...lines, ...columnsInShort(columns)].join("\n")}\n`;
  const cells = columns.map(({ number: column, header, role, confidence, reason: why }) => [
    String(column),
    shortened(header) || "(no header)",
    role,
    `${Math.round(confidence * 100)} %`,
    why,
  ]);
  return `${lines.join("\n")}\n${printTable([["#", "header", "role", "sure", "why"], ...cells], "    ")}`;
}

function fromHeadings({ module, httpStatus }: TableUnderstanding): readonly string[] {
  return [
    ...(module === "" ? [] : [`    module from the heading: ${visibleText(module)}`]),
    ...(httpStatus.length === 0 ? [] : [`    HTTP status from the heading: ${httpStatus.join(", ")}`]),
  ];
}

/** Columns of a table that was left alone, on one line: enough to see what was mistaken. */
function columnsInShort(columns: TableUnderstanding["columns"]): readonly string[] {
  if (columns.length === 0) return [];
  const each = columns.map(
    ({ header, role }) => `${visibleText(shortened(header)) || "(no header)"} (${role})`,
  );
  return [`    columns: ${each.join(", ")}`];
}

function shortened(header: string): string {
  return header.length <= 30 ? header : `${header.slice(0, 29)}…`;
}
