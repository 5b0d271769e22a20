import type { ReadDocument, Table } from "../1-read/table.ts";
import { correctColumns, verdictByHand } from "./columns/correct-table.ts";
import { prepareTable } from "./columns/prepare-table.ts";
import { recognizeColumns } from "./columns/recognize-columns.ts";
import { correctionsOfTable, type SourceCorrections } from "./corrections/source-corrections.ts";
import { headingsAbout, headingsOver } from "./headings/headings-over.ts";
import { linesAbove } from "./headings/lines-above.ts";
import { modulesFromHeadings } from "./headings/modules-from-headings.ts";
import { statusInHeadings } from "./headings/status-in-headings.ts";
import { adoptTables } from "./judging/adopt-tables.ts";
import { type JudgedTable, judgeTable } from "./judging/judge-table.ts";
import { leaveIndexes } from "./judging/leave-indexes.ts";
import { leaveParts } from "./judging/leave-parts.ts";
import { ColumnLanguages } from "./languages/column-languages.ts";
import {
  type RoleColumns,
  roleColumns,
  type TableUnderstanding,
  type UnderstoodTable,
} from "./table-understanding.ts";
import { readsAsHttp } from "./values/reads-as-http.ts";

/** Every table of a document with the role of each column, and whether it is one of error codes. */
export function understandTables(
  document: ReadDocument,
  { path, corrections }: { readonly path: string; readonly corrections: SourceCorrections },
): UnderstoodTable[] {
  const names = [document.title, fileName(path)];
  const judged = document.tables.map((table, index) =>
    judge({ names, prose: document.prose }, table, { number: index + 1, corrections }),
  );
  const settled = leaveParts(leaveIndexes(adoptTables(judged.map((table) => reconsider(table, judged)))));
  const errorTables = settled.filter(({ verdict }) => verdict.kind === "errors");
  const modules = modulesByTable(errorTables, corrections);
  const prose = document.prose.slice(0, 50).map(({ text }) => text);
  const columns = new ColumnLanguages(
    errorTables.map(({ prepared }) => prepared),
    prose,
  );
  const languageOf = (header: string): string => corrections.language ?? columns.of(header);
  return settled.map((table, index) => {
    const module = modules.get(table) ?? "";
    return understood(table, { number: index + 1, module, corrections, languageOf });
  });
}

/** The module that the headings give each error table, where modules come from headings. */
function modulesByTable(
  tables: readonly JudgedTable[],
  { modules }: SourceCorrections,
): ReadonlyMap<JudgedTable, string> {
  if (modules === "none" || modules === "column") return new Map();
  const given = modulesFromHeadings(tables.map(({ prepared }) => prepared.table));
  return new Map(tables.map((table, index) => [table, given[index]!]));
}

/** The name of a file as words: `error-codes.csv` → `error codes`. */
function fileName(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.\w+$/, "")
    .replace(/[-_]+/g, " ");
}

interface Position {
  readonly number: number;
  readonly corrections: SourceCorrections;
}

/** What stands around all tables of a page. */
interface PageContext extends Pick<ReadDocument, "prose"> {
  /** Title of the document and name of its file. */
  readonly names: readonly string[];
}

function judge({ names, prose }: PageContext, table: Table, { number, corrections }: Position): JudgedTable {
  const prepared = prepareTable(table, correctionsOfTable(corrections, table, number).header);
  // Corrections speak of the header that is the table's in truth.
  const corrected = { table: prepared.table, number };
  const recognized = correctColumns(recognizeColumns(prepared), corrected, corrections);
  const headings = headingsAbout(table);
  const above = linesAbove(prose, table.line);
  const byHand = verdictByHand(recognized, corrected, corrections);
  const verdict = byHand ?? judgeTable(prepared, recognized, { names, headings, above });
  return { prepared, recognized, verdict };
}

/**
 * A table whose codes all look like HTTP statuses is one of error codes after all when another table of the page has
 * codes under the same header that are none, and when its texts are not what those statuses mean.
 */
function reconsider(judged: JudgedTable, all: readonly JudgedTable[]): JudgedTable {
  if (!judged.verdict.httpOnly || judged.verdict.kind === "errors") return judged;
  const { prepared, recognized } = judged;
  const column = recognized.columns.findIndex(({ role }) => role === "code" || role === "httpStatus");
  const word = prepared.matches[column]?.word ?? "";
  const twin = all.some((other) => other.verdict.kind === "errors" && isUnder(other, word));
  const texts = prepared.columnTexts.filter((_, index) => index !== column);
  if (word === "" || !twin || readsAsHttp(prepared.columnTexts[column] ?? [], texts)) return judged;
  const reason = `“${word}” stands over codes that are no HTTP statuses in another table of the page`;
  const columns = recognized.columns.map((each, index) =>
    index === column ? { ...each, role: "code" as const, confidence: 0.6, reason } : each,
  );
  return {
    prepared,
    recognized: { ...recognized, columns },
    verdict: { kind: "errors", reason, httpOnly: false },
  };
}

function isUnder(other: JudgedTable, word: string): boolean {
  const code = other.recognized.columns.findIndex(({ role }) => role === "code");
  const isNoStatus = other.recognized.profiles[code]!.knownStatuses < 0.5;
  return isNoStatus && other.prepared.matches[code]?.word === word;
}

/** Whether the codes of a table are HTTP statuses by their values and by what is said of them. */
function isStatus({ prepared, recognized: { columns, profiles } }: JudgedTable): boolean {
  const code = columns.findIndex(({ role }) => role === "code");
  if (code < 0 || profiles[code]!.knownStatuses < 0.9 || columns.some(({ role }) => role === "httpStatus"))
    return false;
  const texts = prepared.columnTexts[code]!;
  return readsAsHttp(texts, [...prepared.columnTexts.filter((_, index) => index !== code), texts]);
}

interface Surroundings extends Position {
  readonly module: string;
  readonly languageOf: (header: string) => string;
}

function understood(judged: JudgedTable, surroundings: Surroundings): UnderstoodTable {
  const { table, width } = judged.prepared;
  const roles = rolesOf(judged, surroundings);
  const module = roles.module < 0 ? surroundings.module : "";
  return {
    table,
    width,
    codeIsStatus: isStatus(judged),
    roles,
    understanding: understandingOf(judged, { number: surroundings.number, module }),
  };
}

/** Where each role stands; modules of a column only where the user does not take them from elsewhere. */
function rolesOf(
  { prepared, recognized: { columns }, verdict }: JudgedTable,
  { languageOf, corrections: { modules } }: Surroundings,
): RoleColumns {
  const languages = verdict.kind === "errors" ? columns.map(({ header }) => languageOf(header)) : [];
  const code = columns.findIndex(({ role }) => role === "code");
  const roles = roleColumns(columns, { languages, below: prepared.matches[code]?.below });
  return modules === "headings" || modules === "none" ? { ...roles, module: -1 } : roles;
}

function understandingOf(
  { prepared: { table, columnTexts }, recognized: { columns }, verdict }: JudgedTable,
  { number, module }: Pick<Surroundings, "number" | "module">,
): TableUnderstanding {
  const { format, line, headings, caption, rows } = table;
  return {
    number,
    format,
    line,
    lastLine: Math.max(line, rows[rows.length - 1]?.line ?? line),
    headings: headings.map(({ text }) => text),
    caption,
    kind: verdict.kind,
    reason: verdict.reason,
    columns: columns.map((column, index) => ({
      ...column,
      example: columnTexts[index]?.find((text) => text !== "") ?? "",
    })),
    rows: rows.length,
    skipped: 0,
    module,
    httpStatus: verdict.kind === "errors" ? statusInHeadings(headingsOver(table)) : [],
  };
}
