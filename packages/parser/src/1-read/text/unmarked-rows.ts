import type { Draft, LooseLine } from "../draft.ts";
import { lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { ROW_SHAPES, type RowShape } from "./row-shapes.ts";

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 3;

/** Fewer rows than this are no list of numbers with their texts. */
const LEAST_IN_LIST = 5;

/**
 * Reads rows whose cells have no delimiter left, where the cells tell themselves apart. They have no header: where
 * the columns of a header begin cannot be seen.
 *
 *     400 BAD_REQUEST The body is no JSON.     400 | BAD_REQUEST | The body is no JSON.
 *     404NotFoundThe user is gone.不存在        404 | NotFound | The user is gone. | 不存在
 *     NoUserThe user is gone.404不存在          NoUser | The user is gone. | 404 | 不存在
 *     102不存在The user is gone                 102 | 不存在 | The user is gone
 *     no_userThe user is gone.                 no_user | The user is gone.
 */
export function readUnmarkedRows(page: Page, draft: Draft): void {
  readShapes(
    ROW_SHAPES.filter(({ isSure }) => !isSure),
    page,
    draft,
  );
}

/** Reads the rows of the shapes that nothing else has, as {@link readUnmarkedRows} does; their lines are prose no more. */
export function readSureRows(page: Page, draft: Draft): void {
  const sure = ROW_SHAPES.filter(({ isSure }) => isSure);
  const taken = readShapes(sure, page, draft);
  draft.loose = draft.loose.filter(({ line }) => !taken.has(line + 1));
}

/** Reads the rows of some shapes; gives the lines of the draft that are rows now, or were before. */
function readShapes(shapes: readonly RowShape[], page: Page, draft: Draft): Set<number> {
  const taken = looseRows(draft);
  for (const shape of shapes) readRowsOf(shape, page, { draft, taken });
  return taken;
}

/** Lines that rows have begun in and that are loose all the same; a table of a hundred thousand rows may have none. */
function looseRows({ loose, tables }: Draft): Set<number> {
  const lines = new Set(loose.map(({ line }) => line + 1));
  const taken = new Set<number>();
  for (const { rows } of tables) for (const { line } of rows) if (lines.has(line)) taken.add(line);
  return taken;
}

/** Rows of a shape that follow one another. */
interface Run {
  /** The line above them: what is left of their header. */
  readonly lead: string;
  readonly rows: TableRow[];
}

/**
 * Adds the runs of a shape that are long enough. Short ones that stand under the same line as one of those go on with
 * its table: they are rows of the next section.
 */
function readRowsOf(
  shape: RowShape,
  page: Page,
  { draft, taken }: { readonly draft: Draft; readonly taken: Set<number> },
): void {
  const runs = runsOf(shape, page, { loose: draft.loose, taken });
  const byLead = new Map<string, TableRow[]>();
  const tables: TableRow[][] = [];
  for (const { lead, rows } of runs) {
    if (!isTable(rows, shape)) {
      const above = byLead.get(lead);
      if (above) for (const row of rows) above.push(row);
    } else {
      tables.push(rows);
      if (lead !== "") byLead.set(lead, rows);
    }
  }
  for (const rows of tables) {
    addRows(draft, rows);
    for (const { line } of rows) taken.add(line);
  }
}

interface Lines {
  readonly loose: readonly LooseLine[];
  readonly taken: ReadonlySet<number>;
}

function runsOf(shape: RowShape, page: Page, { loose, taken }: Lines): Run[] {
  const runs: Run[] = [];
  for (const [index, line] of loose.entries()) {
    const isFree = line.level === 0 && !taken.has(line.line + 1);
    const read = isFree ? readRow(page, line, shape.row) : undefined;
    if (!read) continue;
    const last = runs.at(-1);
    if (last && last.rows.at(-1)!.line >= read.line - 2) last.rows.push(read);
    else runs.push({ lead: leadOf(loose, index), rows: [read] });
  }
  return runs;
}

/** The line right above a line, `""` where there is none. */
function leadOf(loose: readonly LooseLine[], index: number): string {
  const above = loose[index - 1];
  return above && above.line >= loose[index]!.line - 2 ? above.text : "";
}

/** A longer line is no row, and matching it is not worth the time. */
const LONGEST_ROW = 4000;

function readRow(page: Page, { line, text }: LooseLine, shape: RegExp): TableRow | undefined {
  const match = text.length > LONGEST_ROW ? null : shape.exec(lineText(page, line));
  if (!match) return undefined;
  const cells = match.slice(1).map((text, i): Cell => {
    const at = match.indices?.[i + 1]?.[0] ?? match[0].length;
    return { text: (text ?? "").trim(), line: line + 1, column: at + 1 };
  });
  return { cells, line: line + 1, column: cells[0]!.column };
}

/** Whether rows of a shape are enough to be no chance. */
function isTable(rows: readonly TableRow[], { half, isList }: RowShape): boolean {
  if (rows.length < LEAST_ROWS) return false;
  if (isList && (rows.length < LEAST_IN_LIST || rows.every(({ cells }, i) => cells[0]!.text === `${i + 1}`)))
    return false;
  return !half || rows.filter(({ cells }) => half.test(cells[0]!.text)).length * 2 >= rows.length;
}

/** Adds rows as a table of as many columns as they fill. */
function addRows(draft: Draft, rows: readonly TableRow[]): void {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, 1 + cells.findLastIndex(({ text }) => text !== ""));
  draft.tables.push({
    format: "text",
    line: rows[0]!.line,
    headings: [],
    caption: "",
    header: [],
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) })),
  });
}
