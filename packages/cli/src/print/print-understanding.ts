import { visibleText } from "@errcat/diagnostics";
import type { Accounting, ColumnRole, DocumentUnderstanding } from "@errcat/parser";
import type { Catalog } from "@errcat/schema";
import { columnRoleMeanings } from "../command-line/correction-notes.ts";
import { printErrorTable } from "./print-error-table.ts";
import { printLeftAlone } from "./print-left-alone.ts";
import { isLike, printLikeTables } from "./print-like-tables.ts";
import type { Screen } from "./screen.ts";

/**
 * How a document was understood, for a reader who has never seen the tool: every table, what it was taken for and why,
 * and what each column of the error tables says.
 */
export function printDocument(document: DocumentUnderstanding, screen: Screen): string {
  const { path, title, format, language, encoding, tables } = document;
  const about = [
    `${format}, ${encoding}, texts in ${language}`,
    ...(title === "" ? [] : [`titled “${title}”`]),
  ].join(", ");
  const head = `${screen.paint("bold", visibleText(path))}\n${screen.wrap(about, "  ")}`;
  return `${head}\n${tables.length === 0 ? "  No table was found.\n" : printTables(tables, screen)}`;
}

type Tables = DocumentUnderstanding["tables"];

/** So many tables that are like one above are told together. */
const leastAlike = 3;

/** Tables in their order; neighbours that are like one above, or were left alone for the same reason, together. */
function printTables(tables: Tables, screen: Screen): string {
  const blocks: string[] = [];
  const shown: Tables[number][] = [];
  for (let at = 0; at < tables.length; ) {
    const table = tables[at]!;
    const isError = table.kind === "errors";
    const like = isError ? shown.find((each) => isLike(each, table)) : undefined;
    const run = runFrom(tables, at, (each) =>
      like === undefined ? !isError && each.reason === table.reason : isLike(each, like),
    );
    if (!isError) blocks.push(printLeftAlone(run, screen));
    else if (like !== undefined && run.length >= leastAlike) blocks.push(printLikeTables(run, like, screen));
    else {
      blocks.push(printErrorTable(table, shown, screen));
      shown.push(table);
      at++;
      continue;
    }
    at += run.length;
  }
  return blocks.join("\n");
}

/** A table and those behind it that are of the same kind and as it is asked. */
function runFrom(tables: Tables, at: number, isAsked: (table: Tables[number]) => boolean): Tables {
  const end = tables.findIndex(
    (each, index) => index > at && (each.kind !== tables[at]!.kind || !isAsked(each)),
  );
  return tables.slice(at, end < 0 ? tables.length : end);
}

/** Where every row went, what the catalog of the sources has, and which columns are the least certain. */
export function printAccounting(
  {
    accounting,
    documents,
  }: { readonly accounting: Accounting; readonly documents: readonly DocumentUnderstanding[] },
  catalog: Catalog,
  { wrap }: Screen,
): string {
  const { tables, errorTables, rows, inOrigins, skipped } = accounting;
  if (tables === 0) return "";
  const read = wrap(`${tables}, ${errorTables || "none"} of error codes`, "Tables     ");
  if (errorTables === 0) return `\n${read}`;
  const doubtful = documents.flatMap((document) => doubtfulColumns(document, documents.length > 1));
  return [
    `\n${read}`,
    wrap(`${rows}: ${inOrigins} in the catalog, ${skipped} skipped`, "Rows       "),
    wrap(`${documents.length > 1 ? "all together: " : ""}${contentsOf(catalog)}`, "Catalog    "),
    wrap(bodiesOf(catalog), "Bodies     "),
    ...(doubtful.length === 0 ? [] : [wrap(inShort(doubtful).join("; "), "Least sure ")]),
  ].join("");
}

function contentsOf({ entries, codeType, modules }: Catalog): string {
  const variants = entries.reduce((sum, entry) => sum + entry.variants.length, 0);
  const codes = count(entries.length, codeType === "integer" ? "integer code" : "code");
  return `${codes} with ${count(variants, "meaning")}, ${count(modules.length, "module")}`;
}

/** How an error arrives in a JSON body. */
function bodiesOf({ envelopes }: Catalog): string {
  if (envelopes.length === 0) return "the page shows no JSON in which an error arrives";
  const places = envelopes.map(({ code, message }) => `code at ${code}, message at ${message}`);
  return `in the JSON of an error, ${places.join("; or ")}`;
}

/** Below this, a role is a guess. */
const guess = 0.5;

const mostDoubtful = 5;

/** Columns with something in them whose role is a guess: `column 3 of table 1 (30 %)`; each header once. */
function doubtfulColumns({ path, tables }: DocumentUnderstanding, isNamed: boolean): readonly string[] {
  const seen = new Set<string>();
  const of = isNamed ? ` of ${path}` : "";
  return tables
    .filter(({ kind }) => kind === "errors")
    .flatMap(({ number: table, columns }) =>
      columns
        .filter(({ confidence, example }) => confidence < guess && example !== "")
        .filter(({ header, role }) => header === "" || !seen.has(`${role} ${header}`))
        .map(({ number, header, role, confidence }) => {
          seen.add(`${role} ${header}`);
          return `column ${number} of table ${table}${of} (${Math.round(confidence * 100)} %)`;
        }),
    );
}

function inShort(doubtful: readonly string[]): readonly string[] {
  const rest = doubtful.length - mostDoubtful;
  return rest <= 0 ? doubtful : [...doubtful.slice(0, mostDoubtful), `and ${rest} more`];
}

/** What the roles mean that columns of error tables have, or those of all tables where none is one. */
export function printRoles(documents: readonly DocumentUnderstanding[], { wrap }: Screen): string {
  const tables = documents.flatMap((document) => document.tables);
  const errorTables = tables.filter(({ kind }) => kind === "errors");
  const columns = (errorTables.length > 0 ? errorTables : tables).flatMap((table) => table.columns);
  const shown = new Set<string>(["code", ...columns.map(({ role }) => role)]);
  if (columns.length === 0) return "";
  const lines = (Object.keys(columnRoleMeanings) as ColumnRole[])
    .filter((role) => shown.has(role))
    .map((role) => wrap(columnRoleMeanings[role], `  ${role.padEnd(11)}  `));
  const sure = "100 % is what the header says and the values confirm, less than 50 % is a guess";
  if (errorTables.length > 0) lines.push(wrap(sure, `  ${"(sure)".padEnd(11)}  `));
  return `\nWhat the roles mean\n${lines.join("")}`;
}

/** `1 row`, `2 rows`. */
function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
