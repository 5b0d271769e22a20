import type { LooseLine } from "../draft.ts";
import { type LineKind, lineKind } from "./line-kind.ts";
import type { Stack } from "./stack-table.ts";

/** How many rows are looked at: what is true of them is true of the table. */
const SAMPLE = 40;

/** So many rows say the same in a column that has one text. */
const LEAST_SAME = 0.8;

/** What each column of a stack has: lines of one kind, or one text in nearly all rows. */
export interface StackColumn {
  readonly kind: LineKind;
  readonly text: string | undefined;
}

/** What the columns of a stack have. */
export function columnsOf(run: readonly LooseLine[], { start, rows, width }: Stack): readonly StackColumn[] {
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
export function rowsFrom(run: readonly LooseLine[], start: number, columns: readonly StackColumn[]): number {
  let rows = 0;
  while (isRow(run, start + rows * columns.length, columns)) rows++;
  return rows;
}

/** Whether a row like those of a stack begins at an index. */
export function isRow(run: readonly LooseLine[], start: number, columns: readonly StackColumn[]): boolean {
  return columns.every((column, i) => fits(run[start + i], column));
}

/** Whether a line may be a cell of a column; a word may stand among words that no language has. */
export function fits(line: LooseLine | undefined, { kind, text }: StackColumn): boolean {
  if (line === undefined) return false;
  if (text !== undefined) return line.text === text;
  const own = lineKind(line.text);
  return kind === "text" || own === kind || (kind === "token" && /^[\w.-]{2,80}$/.test(line.text));
}
