import type { Draft, LooseLine } from "../draft.ts";
import { lineText, type Page } from "../page.ts";
import type { Cell, Table, TableRow } from "../table.ts";
import { type KeyKind, keyKind } from "./key-kind.ts";
import { type KeyedLine, type KeyedRun, keyedRun } from "./keyed-run.ts";
import { textColumns } from "./text-columns.ts";

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 3;

/** Words before the key are told from a sentence by more rows. */
const LEAST_BEHIND_WORDS = 4;

/** A column has keys where so many of its rows have them; so many rows have a key of their own. */
const LEAST_SHARE = 0.7;
const LEAST_DISTINCT = 0.8;

/** A text goes on for fewer lines than there are rows. */
const MOST_LINES_BETWEEN = 0.7;

/** So many columns of keys follow the first at most. */
const MOST_KEYS = 3;

/** What begins so is a title with its code, and may stand among others anywhere on the page. */
const TITLE = /^(?:-\d{2,}|\d{5,}|(?!19|20)\d{4})\s+\p{L}/u;

/** A title or a header is no longer. */
const LONGEST_HEADER = 160;

/**
 * Reads tables whose cells are kept apart by single spaces, where rows stand right below a line that may be what is
 * left of their header, and begin with keys of one kind, or with a key behind names or words that come again. What
 * stands behind the keys is one text, which may go on in the next line. Their lines are prose no more; they have no
 * header, since the columns of its words cannot be seen.
 *
 *     DEC HEX ERROR CODE DESCRIPTION
 *     11 0xb E_NO_SALT No salt            11 | 0xb | E_NO_SALT | No salt
 *     12 0xc E_NO_SOAP No soap is    →    12 | 0xc | E_NO_SOAP | No soap is ⏎ left
 *     left                                13 | 0xd | E_NO_TAP  | No tap
 *     13 0xd E_NO_TAP No tap
 */
export function readKeyedRows(page: Page, draft: Draft): void {
  const { loose } = draft;
  const left: LooseLine[] = [];
  for (let at = 0; at < loose.length; ) {
    left.push(loose[at]!);
    const run = isHeader(loose[at]!) ? keyedRun(loose, at + 1) : undefined;
    const table = run && tableOf(run, loose[at]!);
    if (table) draft.tables.push(inPlace(table, page));
    else for (let line = at + 1; line < (run?.end ?? 0); line++) left.push(loose[line]!);
    at = run?.end ?? at + 1;
  }
  draft.loose = left;
}

/** Whether a line may be a header or a title: words and no keys, not the end of a sentence. */
function isHeader({ text, level, mark }: LooseLine): boolean {
  if (level > 0 || mark !== undefined || text.length > LONGEST_HEADER) return false;
  return (
    !/[\d|]|[.。;；,，!?！？]$/u.test(text) && text.split(" ").every((word) => keyKind(word) === undefined)
  );
}

/** A table whose cells were counted from where the text of their lines begins, with their places in the page. */
function inPlace(table: Table, page: Page): Table {
  const rows = table.rows.map(({ cells, line }): TableRow => {
    const indent = lineText(page, line - 1).search(/\S/);
    const placed = cells.map((cell) => ({ ...cell, column: cell.column + indent }));
    return { cells: placed, line, column: placed[0]!.column };
  });
  return { ...table, rows };
}

/** The table of a run below a header; `undefined` where its keys or its texts may be anything. */
function tableOf(run: KeyedRun, header: LooseLine): Table | undefined {
  const kinds = kindsOfKeys(run, header.text);
  if (!kinds) return undefined;
  const { rows, before } = run;
  const keys = rows.map((row) => keyCells(row, before, kinds));
  const texts = rows.map((row, index) => restOf(row, keys[index]!));
  if (texts.filter(({ text }) => text !== "").length < rows.length * LEAST_SHARE) return undefined;
  const columns = textColumns(texts, header.text.split(" ").length - before - kinds.length, "space");
  const cells = keys.map((row, index) => [...row, ...columns.map((column) => column[index]!)]);
  return {
    format: "text",
    line: rows[0]!.line + 1,
    headings: [],
    caption: header.text,
    header: [],
    rows: cells.map((row): TableRow => ({ cells: row, line: row[0]!.line, column: row[0]!.column })),
  };
}

/** The kinds of the columns of keys of a run, where they tell that its lines are rows. */
function kindsOfKeys({ rows, before, between }: KeyedRun, header: string): readonly KeyKind[] | undefined {
  if (rows.length < LEAST_ROWS || between > rows.length * MOST_LINES_BETWEEN) return undefined;
  const areNamed = before === 1 && areNames(rows.map(({ words }) => words[0]!.text));
  if (before > 0 && !areNamed && !areGroups(rows, before, header)) return undefined;
  const kinds = keysFrom(rows, before);
  if (kinds.length === 1 && between > 0 && rows.every(({ text }) => TITLE.test(text))) return undefined;
  return areNamed || tellRowsApart(rows, before, kinds) ? kinds : undefined;
}

/**
 * Whether the words before the keys are groups of them: they come again, not all of them the same, and the header has
 * none of them.
 */
function areGroups(rows: readonly KeyedLine[], before: number, header: string): boolean {
  if (rows.length < LEAST_BEHIND_WORDS) return false;
  let varies = keysFrom(rows, before).length > 1;
  for (let column = 0; column < before; column++) {
    const distinct = new Set(rows.map(({ words }) => words[column]!.text));
    if (distinct.size * 2 > rows.length || header.includes([...distinct][0]!)) return false;
    varies ||= distinct.size > 1;
  }
  return varies;
}

/** Whether words are names of their own: two of three look like names of a program, the others may be one word. */
function areNames(words: readonly string[]): boolean {
  const names = words.filter((word) => keyKind(word) === "name").length;
  return names * 3 >= words.length * 2 && new Set(words).size >= words.length * LEAST_DISTINCT;
}

/** The kinds of the columns of keys, from the first on. */
function keysFrom(rows: readonly KeyedLine[], first: number): readonly KeyKind[] {
  const kinds: KeyKind[] = [];
  for (let column = first; kinds.length <= MOST_KEYS; column++) {
    const counts = new Map<KeyKind, number>();
    for (const { words } of rows) {
      const kind = keyKind(words[column]?.text ?? "");
      if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const usual = [...counts].find(([, count]) => count >= rows.length * LEAST_SHARE);
    if (!usual) break;
    kinds.push(usual[0]);
  }
  return kinds;
}

/**
 * Whether one column of keys has another one on each row; numbers from 1 on, years and single names count what may be
 * anything.
 */
function tellRowsApart(rows: readonly KeyedLine[], first: number, kinds: readonly KeyKind[]): boolean {
  const columns = kinds.map((_, index) => rows.map(({ words }) => words[first + index]?.text ?? ""));
  const isOwn = columns.some((texts) => new Set(texts).size >= rows.length * LEAST_DISTINCT);
  if (!isOwn || kinds.length > 1) return isOwn;
  const [texts] = columns as [string[]];
  const areCounted = texts.every((text, index) => text === `${index + 1}`);
  return kinds[0] !== "name" && !areCounted && !texts.every((text) => /^(?:19|20)\d\d$/.test(text));
}

/** The words before the keys of a row, and its keys; a key of another kind is not there. */
function keyCells({ words, line }: KeyedLine, before: number, kinds: readonly KeyKind[]): Cell[] {
  const cells: Cell[] = words.slice(0, before).map(({ text, column }) => ({ text, line: line + 1, column }));
  let next = before;
  for (const kind of kinds) {
    const word = words[next];
    const isHere = word !== undefined && isOfKind(word.text, kind);
    const column = word?.column ?? cells.at(-1)?.column ?? 1;
    cells.push({ text: isHere ? word.text : "", line: line + 1, column });
    if (isHere) next++;
  }
  return cells;
}

/** Whether a word is a key of a kind; among constants a word of capitals is one too. */
function isOfKind(word: string, kind: KeyKind): boolean {
  return keyKind(word) === kind || (kind === "constant" && /^[A-Z]{2,40}$/.test(word));
}

/** What stands behind the keys of a row, and in the lines below it. */
function restOf({ words, text, line, more }: KeyedLine, keys: readonly Cell[]): Cell {
  const column = words[keys.filter((key) => key.text !== "").length]?.column ?? text.length + 1;
  const rest = [text.slice(column - 1), ...more].filter((each) => each !== "").join("\n");
  return { text: rest, line: line + 1, column };
}
