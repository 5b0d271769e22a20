import type { LooseLine } from "../draft.ts";
import type { Cell, TableRow } from "../table.ts";
import { beginsRow, raggedRow, rowsBefore } from "./ragged-row.ts";
import { columnsOf, isRow, rowsFrom, type StackColumn } from "./stack-columns.ts";
import {
  addStack,
  type HeadedRows,
  type RowsBefore,
  type Stack,
  type StackPage,
  stackRows,
} from "./stack-table.ts";

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
  const same = columnsOf(page.run, stack);
  const told = toldSections(page.run, trimmed(page.run, stack, same), same);
  if (told.length > 1) return addTitled(page, told);
  const columns = same.map(({ kind }): StackColumn => ({ kind, text: undefined }));
  let section = trimmed(page.run, stack, columns);
  let before: RowsBefore | undefined = rowsBefore(page, section.start, columns);
  for (;;) {
    const { header, rows: added } = addStack(page, section, before);
    const end = addRagged({ page, added, columns, header }, endOf(section));
    const start = headedSection(page.run, end, header);
    const rows = start === undefined ? 0 : rowsFrom(page.run, start, columns);
    if (start === undefined || rows === 0) return end;
    section = { start, rows, width: stack.width };
    before = undefined;
  }
}

interface OpenStack {
  readonly page: StackPage;
  readonly added: HeadedRows["rows"];
  readonly columns: readonly StackColumn[];
  readonly header: readonly Cell[];
}

/**
 * Adds the rows from one on that has a line more or less than the others, which may be the last one that was added;
 * gives the index after them.
 */
function addRagged({ page: { run }, added, columns, header }: OpenStack, from: number): number {
  const width = columns.length;
  let end = from;
  if (headedSection(run, end, header) !== undefined) return end;
  if (added.length > 1 && !beginsRow(run, end, columns) && raggedRow(run, end - width, columns)) {
    added.pop();
    end -= width;
  }
  if (!raggedRow(run, end, columns)) return end;
  for (;;) {
    const isRegular = isRow(run, end, columns);
    const ragged =
      isRegular && beginsRow(run, end + width, columns) ? undefined : raggedRow(run, end, columns);
    if (!ragged && !isRegular) return end;
    added.push(ragged?.row ?? stackRows(run, { start: end, rows: 1, width })[0]!);
    end = ragged?.next ?? end + width;
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

/**
 * Adds sections as one table, with the line above each as a cell of its rows; gives the index of the line after them.
 */
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
