import type { LooseLine } from "../draft.ts";
import type { Cell, TableRow } from "../table.ts";
import { type LineKind, lineKind } from "./line-kind.ts";
import { addStack, type Stack, type StackPage, stackRows } from "./stack-table.ts";

/** How many rows are looked at: what is true of them is true of the table. */
const SAMPLE = 40;

/** So many rows say the same in a column that has one text. */
const LEAST_SAME = 0.8;

/**
 * Adds a stack and the sections that go on with it; gives the index of the line after them. A section begins where the
 * header comes again, under a title or none; or, where one column says the same in all rows, behind one line, which is
 * then a cell of its rows.
 *
 *     500
 *     FAULT             500 | FAULT | no_power  | No power comes in
 *     no_power      →   500 | FAULT | rope_worn | The rope is worn
 *     No power …        404 | FAULT | no_floor  | There is no such floor
 *     FAULT …
 */
export function addSections(page: StackPage, stack: Stack): number {
  const columns = columnsOf(page.run, stack);
  const first = trimmed(page.run, stack, columns);
  const told = toldSections(page.run, first, columns);
  if (told.length > 1) return addTitled(page, told);
  const { header } = addStack(page, first);
  let end = endOf(first);
  for (;;) {
    const start = headedSection(page.run, end, header);
    const rows = start === undefined ? 0 : rowsFrom(page.run, start, columns);
    if (start === undefined || rows === 0) return end;
    const section = { start, rows, width: stack.width };
    addStack(page, section);
    end = endOf(section);
  }
}

function endOf({ start, rows, width }: Stack): number {
  return start + rows * width;
}

/** A stack without rows at its end that are unlike the others. */
function trimmed(run: readonly LooseLine[], stack: Stack, columns: readonly StackColumn[]): Stack {
  let { rows } = stack;
  while (rows > 1 && !isRow(run, stack.start + (rows - 1) * stack.width, columns)) rows--;
  return { ...stack, rows };
}

/** A stack and those behind it that stand behind one line each, where a column says the same in all rows. */
function toldSections(
  run: readonly LooseLine[],
  first: Stack,
  columns: readonly StackColumn[],
): readonly Stack[] {
  const sections = [first];
  if (columns.every(({ text }) => text === undefined)) return sections;
  for (;;) {
    const start = endOf(sections.at(-1)!) + 1;
    const rows = rowsFrom(run, start, columns);
    if (rows === 0) return sections;
    sections.push({ start, rows, width: first.width });
  }
}

/** Adds sections as one table, with the line above each as a cell of its rows; gives the index of the line after them. */
function addTitled({ draft, run }: StackPage, sections: readonly Stack[]): number {
  const rows = sections.flatMap((section): TableRow[] => {
    const above = run[section.start - 1];
    const title = { text: above?.text ?? "", line: (above ?? run[section.start]!).line + 1, column: 1 };
    return stackRows(run, section).map((row) => ({ ...row, cells: [title, ...row.cells] }));
  });
  draft.tables.push({ format: "text", line: rows[0]!.line, headings: [], caption: "", header: [], rows });
  return endOf(sections.at(-1)!);
}

/** Where the rows of a section begin whose header comes again at an index or, behind a title, soon after it. */
function headedSection(run: readonly LooseLine[], end: number, header: readonly Cell[]): number | undefined {
  for (let at = end; at <= end + 2 && header.length > 0; at++) {
    if (header.every(({ text }, column) => run[at + column]?.text === text)) return at + header.length;
  }
  return undefined;
}

/** What each column of a stack has: lines of one kind, or one text in nearly all rows. */
interface StackColumn {
  readonly kind: LineKind;
  readonly text: string | undefined;
}

function columnsOf(run: readonly LooseLine[], { start, rows, width }: Stack): readonly StackColumn[] {
  const looked = Math.min(rows, SAMPLE);
  return Array.from({ length: width }, (_, column) => {
    const texts = Array.from({ length: looked }, (_, row) => run[start + row * width + column]!.text);
    const same = texts.filter((text) => text === texts[0]).length;
    const kind = commonest(texts.map(lineKind));
    return { kind, text: same >= looked * LEAST_SAME ? texts[0] : undefined };
  });
}

function commonest(kinds: readonly LineKind[]): LineKind {
  const count = (kind: LineKind): number => kinds.filter((each) => each === kind).length;
  return (["text", "token", "number"] as const).reduce((one, other) =>
    count(other) > count(one) ? other : one,
  );
}

/** How many rows like those of a stack follow from an index on. */
function rowsFrom(run: readonly LooseLine[], start: number, columns: readonly StackColumn[]): number {
  let rows = 0;
  while (isRow(run, start + rows * columns.length, columns)) rows++;
  return rows;
}

function isRow(run: readonly LooseLine[], start: number, columns: readonly StackColumn[]): boolean {
  return columns.every((column, i) => fits(run[start + i], column));
}

/** Whether a line may be a cell of a column; a word may stand among words that no language has. */
function fits(line: LooseLine | undefined, { kind, text }: StackColumn): boolean {
  if (line === undefined) return false;
  if (text !== undefined) return line.text === text;
  const own = lineKind(line.text);
  return kind === "text" || own === kind || (kind === "token" && /^[\w.-]{2,80}$/.test(line.text));
}
