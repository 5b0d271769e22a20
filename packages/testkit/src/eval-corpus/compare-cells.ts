import type { Catalog, Variant } from "@errcat/schema";
import type { OracleTable } from "./corpus-index.ts";

/** Roles whose cells a catalog keeps, as the oracle calls them. */
export const comparedRoles = ["http", "code", "message", "description", "solution", "module"] as const;
export type ComparedRole = (typeof comparedRoles)[number];

/** Cells of one role: how many the oracle has, and how many of them the catalog has in the same role. */
export interface Agreement {
  readonly cells: number;
  readonly agreeing: number;
}

/** A cell of the oracle that the catalog does not have in the same role. */
export interface Disagreement {
  readonly role: ComparedRole;
  /** Line of the row that was compared; `undefined` where the catalog has none with the code of the oracle's. */
  readonly line: number | undefined;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** How the cells of a page compare with the oracle's. */
export interface CellComparison {
  readonly agreement: ReadonlyMap<ComparedRole, Agreement>;
  /** In the order of the oracle's rows. */
  readonly disagreements: readonly Disagreement[];
}

/** A row of the catalog's making: what its origin says, gathered from the variants that stand on it. */
interface ReadRow {
  readonly line: number;
  readonly codes: Set<string>;
  readonly variants: Variant[];
}

/** Compares every filled cell of the oracle's error tables with what the catalog has of the same row and role. */
export function compareCells(catalog: Catalog, tables: readonly OracleTable[]): CellComparison {
  const rows = readRows(catalog);
  const titles = new Map(catalog.modules.map(({ id, title }) => [id, Object.values(title)]));
  const agreement = new Map<ComparedRole, Agreement>();
  const disagreements: Disagreement[] = [];
  const used = new Set<ReadRow>();
  for (const table of tables.filter((each) => each.class === "error"))
    for (const cells of table.rows) {
      const row = findRow(rows, used, cellsOf(table, cells, "code"));
      for (const compared of compareRow(row, { table, cells, titles })) {
        const { role, agrees } = compared;
        const before = agreement.get(role) ?? { cells: 0, agreeing: 0 };
        agreement.set(role, { cells: before.cells + 1, agreeing: before.agreeing + (agrees ? 1 : 0) });
        if (!agrees) disagreements.push(compared);
      }
    }
  return { agreement, disagreements };
}

interface OracleRow {
  readonly table: OracleTable;
  readonly cells: readonly string[];
  /** Titles of the catalog's modules by their id. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

/** Compares a row role by role, where the oracle has a filled cell. */
function compareRow(
  row: ReadRow | undefined,
  { table, cells, titles }: OracleRow,
): (Disagreement & { readonly agrees: boolean })[] {
  const anywhere = row === undefined ? [] : comparedRoles.flatMap((role) => textsOf(row, role, titles));
  return comparedRoles.flatMap((role) => {
    const wanted = cellsOf(table, cells, role).filter((text) => folded(text) !== "");
    if (wanted.length === 0) return [];
    const found = row === undefined ? [] : textsOf(row, role, titles);
    const agrees = row !== undefined && sayTheSame({ wanted, found, anywhere }, role);
    return [{ role, line: row?.line, expected: wanted, found, agrees }];
  });
}

/** Rows of the catalog in the order of the page. */
function readRows(catalog: Catalog): ReadRow[] {
  const byPlace = new Map<string, ReadRow & { readonly at: readonly [number, number] }>();
  for (const entry of catalog.entries)
    for (const variant of entry.variants)
      for (const { table, row, line } of variant.origins) {
        const key = `${table}:${row}`;
        const found = byPlace.get(key) ?? { codes: new Set(), variants: [], line, at: [table, row] as const };
        found.codes.add(entry.code);
        if (!found.variants.includes(variant)) found.variants.push(variant);
        byPlace.set(key, found);
      }
  return [...byPlace.values()].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

/**
 * The first row not used yet that has the code of the oracle's cells; where none has, the first one of whose codes the
 * cells begin or end with, as cells of several codes and codes with words do.
 */
function findRow(
  rows: readonly ReadRow[],
  used: Set<ReadRow>,
  cells: readonly string[],
): ReadRow | undefined {
  const wanted = cells.map(folded);
  const unused = rows.filter((row) => !used.has(row));
  const withCode = (matches: (code: string) => boolean): ReadRow | undefined =>
    unused.find(({ codes }) => [...codes].some(matches));
  const found =
    withCode((code) => wanted.includes(folded(code))) ??
    withCode((code) => cells.some((cell) => isAtEdge(cell, code) || isInRecord(cell, code)));
  if (found !== undefined) used.add(found);
  return found;
}

/** Whether a cell begins or ends with a code, not just with some of a longer one's characters. */
function isAtEdge(cell: string, code: string): boolean {
  const [text, part] = [cell.trim().normalize("NFKC").toLowerCase(), code.normalize("NFKC").toLowerCase()];
  const goesOn = (character: string | undefined): boolean =>
    character !== undefined && /[a-z0-9]/.test(character);
  return (
    part !== "" &&
    ((text.startsWith(part) && !goesOn(text[part.length])) ||
      (text.endsWith(part) && !goesOn(text[text.length - part.length - 1])))
  );
}

/** Whether a cell is a whole record, which a tool handed over in one piece, and the code one of its values. */
function isInRecord(cell: string, code: string): boolean {
  return /^\{.*\}$/su.test(cell) && [`: '${code}'`, `: "${code}"`].some((value) => cell.includes(value));
}

function cellsOf(table: OracleTable, cells: readonly string[], role: string): string[] {
  return cells.filter((_, index) => table.roles[index] === role);
}

function textsOf(row: ReadRow, role: ComparedRole, titles: ReadonlyMap<string, readonly string[]>): string[] {
  if (role === "code") return [...row.codes];
  return row.variants.flatMap((variant) => {
    if (role === "http") return variant.httpStatus.map(String);
    if (role === "message") return variant.message === null ? [] : [variant.message.raw];
    if (role === "module") return variant.modules.flatMap((id) => titles.get(id) ?? []);
    return Object.values(variant[role]);
  });
}

interface Comparison {
  /** Cells of a role in the oracle; tools give several columns one role. */
  readonly wanted: readonly string[];
  readonly found: readonly string[];
  /** Everything that the catalog has of the row. */
  readonly anywhere: readonly string[];
}

/** Whether the texts are the oracle's; of codes and statuses every one must stand in the cell. */
function sayTheSame({ wanted, found, anywhere }: Comparison, role: ComparedRole): boolean {
  const cell = folded(wanted.join(" "));
  if (role === "http") {
    const numbers = wanted.join(" ").match(/(?<!\d)[1-5]\d\d(?!\d)/g) ?? [];
    return new Set(numbers).size === new Set(found).size && numbers.every((status) => found.includes(status));
  }
  if (role === "code") return found.length > 0 && found.every((code) => cell.includes(folded(code)));
  const texts = [...new Set(found.map(folded))];
  if (role === "module") return texts.includes(cell) || wanted.some((text) => texts.includes(folded(text)));
  if (
    texts.join("") === cell ||
    sameParts(texts, wanted.map(folded)) ||
    isNumbered(cell, texts) ||
    isListed(cell, texts)
  )
    return true;
  return wanted.length > 1 && isSpread(wanted.map(folded), texts, anywhere.map(folded));
}

/** Of several columns with one role in the oracle, one is ours, and the others we have in another role. */
function isSpread(wanted: readonly string[], found: readonly string[], anywhere: readonly string[]): boolean {
  return (
    found.length > 0 &&
    found.every((text) => wanted.includes(text)) &&
    wanted.every((text) => anywhere.includes(text))
  );
}

/** The same texts in another order, equal ones said once. */
function sameParts(found: readonly string[], wanted: readonly string[]): boolean {
  const joined = (texts: readonly string[]): string => [...new Set(texts)].sort().join("");
  return joined(found) === joined(wanted) || wanted.join("") === joined(found);
}

/** A cell that numbers its texts, which the catalog keeps apart. */
function isNumbered(cell: string, texts: readonly string[]): boolean {
  return texts.length > 1 && texts.map((text, index) => `${index + 1}${text}`).join("") === cell;
}

/** A cell that lists its texts, some of them more than once; the catalog has each once. */
function isListed(cell: string, texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const longestFirst = [...texts].sort((one, other) => other.length - one.length);
  return (
    longestFirst.every((text) => cell.includes(text)) &&
    longestFirst.reduce((rest, text) => rest.replaceAll(text, ""), cell) === ""
  );
}

/** Letters and digits alone: tools differ in white space, quotation marks and escapes, and none of that is meant. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
