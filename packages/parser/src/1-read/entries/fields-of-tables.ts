import type { Cell, Table } from "../table.ts";
import type { MarkedLine } from "./marked-line.ts";
import { titleCode } from "./title-code.ts";

/** Lines of a page with the fields that were tables, and the tables that are left. */
export interface LinesAndTables {
  readonly lines: readonly MarkedLine[];
  readonly tables: readonly Table[];
}

/** Fewer tables of fields than this are tables. */
const LEAST_TABLES = 3;

/** At least this share of the tables begin with the same field, and of the fields come again. */
const LEAST_ALIKE = 0.8;

/**
 * Takes the tables of two columns that say the fields of the code over them for what they are: labels, each with its
 * value below. They stand under titles that name codes, and their fields are the same from table to table.
 *
 *     ### PUMP_DRY                              ### PUMP_DRY
 *     |            |                  |         **Text**
 *     |------------|------------------|    →    The pump is dry.
 *     | Text       | The pump is dry. |         **Resolution**
 *     | Resolution | Open the tap.    |         Open the tap.
 */
export function withFieldsOfTables(lines: readonly MarkedLine[], tables: readonly Table[]): LinesAndTables {
  const candidates = tables.filter(isUnderCode);
  const headers = timesOf(candidates.map(({ header }) => header[0]?.text ?? ""));
  const isOwn = (name: string): boolean => headers.get(name)! * 2 < candidates.length;
  const fields = new Map(candidates.map((table) => [table, fieldsOf(table, isOwn)]));
  const common = timesOf([...fields.values()].flatMap((rows) => rows.map(nameOf)));
  const alike = [...fields].filter(([, rows]) => {
    const known = rows.filter((row) => common.get(nameOf(row))! > 1);
    return rows.length > 0 && known.length >= rows.length * LEAST_ALIKE;
  });
  if (!describeTitles(alike.map(([, rows]) => rows))) return { lines, tables };
  const taken = new Set(alike.map(([table]) => table));
  return {
    lines: merged(
      lines,
      alike.flatMap(([, rows]) => rows.flatMap(linesOf)),
    ),
    tables: tables.filter((table) => !taken.has(table)),
  };
}

/** Names and values, cell by cell. */
type Field = readonly [Cell, Cell];

/**
 * Whether fields describe what stands over them: they begin with the same name, are several, and say something else
 * each time. Parameters of calls are of few types.
 */
function describeTitles(records: readonly (readonly Field[])[]): boolean {
  const least = records.length * LEAST_ALIKE;
  const firsts = timesOf(records.map(([field]) => nameOf(field!)));
  const values = new Set(records.map(([field]) => field![1].text));
  const several = records.filter(({ length }) => length > 1).length;
  if (records.length < LEAST_TABLES || several < least || values.size < least) return false;
  return [...firsts.values()].some((times) => times >= least);
}

function isUnderCode({ header, headings, rows }: Table): boolean {
  if (header.length > 2 || rows.length === 0 || rows.some(({ cells }) => cells.length !== 2)) return false;
  const found = titleCode(headings.at(-1)?.text ?? "");
  return found !== undefined && found.label === "";
}

/** The rows of a table as fields; its header is one where it is its own, and not that of most tables. */
function fieldsOf({ header, rows }: Table, isOwn: (name: string) => boolean): readonly Field[] {
  const [first, second] = header;
  const isField = first && second && first.text !== "" && isOwn(first.text);
  const cells = rows.map(({ cells: [name, value] }): Field => [name!, value!]);
  const fields: readonly Field[] = isField ? [[first, second], ...cells] : cells;
  return fields.every(([name]) => /^\p{L}/u.test(name.text)) ? fields : [];
}

const nameOf = ([name]: Field): string => name.text.replace(/\s*[:：]$/u, "");

function timesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

/** A field as the line of its label and that of its value. */
function linesOf(field: Field): readonly MarkedLine[] {
  const [name, value] = field;
  return [lineOf(name, "bold", nameOf(field)), lineOf(value, "", value.text)];
}

function lineOf({ line, column }: Cell, mark: string, text: string): MarkedLine {
  const end = column + text.length;
  return { line: line - 1, column, indent: 0, end, mark, text, strong: "", level: 0, isWhole: false };
}

/** Lines of the page and lines of fields, which are in order each, in the order of the page. */
function merged(lines: readonly MarkedLine[], fields: readonly MarkedLine[]): readonly MarkedLine[] {
  return [...lines, ...fields].sort((one, other) => one.line - other.line);
}
