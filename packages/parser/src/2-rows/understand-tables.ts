import type { ReadDocument, Table } from "../1-read/table.ts";
import { ColumnLanguages } from "./column-languages.ts";
import { correctColumns, verdictByHand } from "./correct-table.ts";
import { headingsOver } from "./headings-over.ts";
import { judgeTable, type Verdict } from "./judge-table.ts";
import { modulesFromHeadings } from "./modules-from-headings.ts";
import { type PreparedTable, prepareTable } from "./prepare-table.ts";
import { readsAsHttp } from "./reads-as-http.ts";
import { type RecognizedColumns, recognizeColumns } from "./recognize-columns.ts";
import { correctionsOfTable, type SourceCorrections } from "./source-corrections.ts";
import { statusInHeadings } from "./status-in-headings.ts";
import { roleColumns, type UnderstoodTable } from "./table-understanding.ts";
import { areWords } from "./value-profile.ts";

interface JudgedTable {
  readonly prepared: PreparedTable;
  readonly recognized: RecognizedColumns;
  readonly verdict: Verdict;
}

/** Every table of a document with the role of each column, and whether it is one of error codes. */
export function understandTables(
  document: ReadDocument,
  { path, corrections }: { readonly path: string; readonly corrections: SourceCorrections },
): UnderstoodTable[] {
  const names = [document.title, fileName(path)];
  const judged = document.tables.map((table, index) =>
    judge(names, table, { number: index + 1, corrections }),
  );
  const settled = judged.map((table) => adopt(reconsider(table, judged), judged));
  const errorTables = settled.filter(({ verdict }) => verdict.kind === "errors");
  const modules =
    corrections.modules === "none" || corrections.modules === "column"
      ? errorTables.map(() => "")
      : modulesFromHeadings(errorTables.map(({ prepared }) => prepared.table));
  const prose = document.prose.slice(0, 50).map(({ text }) => text);
  const columns = new ColumnLanguages(
    errorTables.map(({ prepared }) => prepared),
    prose,
  );
  const languageOf = (header: string): string => corrections.language ?? columns.of(header);
  return settled.map((table, index) => {
    const at = errorTables.indexOf(table);
    return understood(table, { number: index + 1, module: modules[at] ?? "", corrections, languageOf });
  });
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

function judge(names: readonly string[], table: Table, { number, corrections }: Position): JudgedTable {
  const prepared = prepareTable(table, correctionsOfTable(corrections, table, number).header);
  // Corrections speak of the header that is the table's in truth.
  const corrected = { table: prepared.table, number };
  const recognized = correctColumns(recognizeColumns(prepared), corrected, corrections);
  const headings = [...table.headings.map(({ text }) => text), table.caption];
  const byHand = verdictByHand(recognized, corrected, corrections);
  const verdict = byHand ?? judgeTable(prepared, recognized, { names, headings });
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

/**
 * A table whose header is word for word that of an error table of the page is one too, and so is one that lists the
 * codes of such a table again. Titles have a header by our own reading, and must be codes at sight.
 */
function adopt(judged: JudgedTable, all: readonly JudgedTable[]): JudgedTable {
  const { prepared, recognized, verdict } = judged;
  const code = recognized.columns.findIndex(({ role }) => role === "code");
  if (verdict.kind === "errors" || verdict.httpOnly || verdict.byHand || code < 0) return judged;
  const profile = recognized.profiles[code]!;
  if (areWords(profile) || (prepared.table.format === "headings" && profile.plainCodes < 0.5)) return judged;
  if (prepared.table.header.length === 0) return judged;
  const errorTables = all.filter((other) => other.verdict.kind === "errors");
  const header = headerText(judged);
  const twin = errorTables.find((other) => headerText(other) === header);
  const source = twin ?? errorTables.find((other) => repeatsCodes(judged, other));
  if (source === undefined) return judged;
  const shared = twin === undefined ? "codes" : "header";
  const reason = `it has the ${shared} of the error table in line ${source.prepared.table.line}`;
  return { ...judged, verdict: { kind: "errors", reason, httpOnly: false } };
}

/**
 * Whether a header that may name codes stands over codes which another table has, all of them. One may be chance, and so
 * may small numbers: states are counted like errors.
 */
function repeatsCodes(judged: JudgedTable, other: JudgedTable): boolean {
  const code = judged.recognized.columns.findIndex(({ role }) => role === "code");
  if (!judged.prepared.matches[code]!.strengths.has("code")) return false;
  const known = new Set(codesOf(other));
  const codes = codesOf(judged);
  return new Set(codes).size > 1 && codes.every((each) => known.has(each) && !/^\d{1,3}$/.test(each));
}

function codesOf({ prepared, recognized }: JudgedTable): readonly string[] {
  const code = recognized.columns.findIndex(({ role }) => role === "code");
  return (prepared.columnTexts[code] ?? []).filter((text) => text !== "");
}

const headerText = ({ prepared }: JudgedTable): string =>
  prepared.table.header.map(({ text }) => text).join("\n");

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

function understood(
  { prepared, recognized, verdict }: JudgedTable,
  { number, module, corrections, languageOf }: Surroundings,
): UnderstoodTable {
  const { table, width } = prepared;
  const languages =
    verdict.kind === "errors" ? recognized.columns.map(({ header }) => languageOf(header)) : [];
  const code = recognized.columns.findIndex(({ role }) => role === "code");
  const below = prepared.matches[code]?.below;
  const roles = roleColumns(recognized.columns, { languages, below });
  const fromColumn = roles.module >= 0 && corrections.modules !== "headings";
  return {
    table,
    width,
    codeIsStatus: isStatus({ prepared, recognized, verdict }),
    roles:
      corrections.modules === "headings" || corrections.modules === "none" ? { ...roles, module: -1 } : roles,
    understanding: {
      number,
      format: table.format,
      line: table.line,
      headings: table.headings.map(({ text }) => text),
      caption: table.caption,
      kind: verdict.kind,
      reason: verdict.reason,
      columns: recognized.columns.map((column, index) => ({
        ...column,
        example: prepared.columnTexts[index]?.find((text) => text !== "") ?? "",
      })),
      rows: table.rows.length,
      skipped: 0,
      module: fromColumn ? "" : module,
      httpStatus: verdict.kind === "errors" ? statusInHeadings(headingsOver(table)) : [],
    },
  };
}
