import type { Draft } from "../draft.ts";
import type { Page } from "../page.ts";
import type { TableRow } from "../table.ts";
import { type RowRun, rowRuns } from "./row-runs.ts";
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
  const last = loose.reduce((most, { line }) => Math.max(most, line + 1), 0);
  const taken = new Set<number>();
  for (const { rows } of tables)
    for (const { line } of rows) if (line <= last && lines.has(line)) taken.add(line);
  return taken;
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
  const byLead = new Map<string, RowRun>();
  const tables: RowRun[] = [];
  for (const run of rowRuns(shape, { page, loose: draft.loose, taken })) {
    if (!isTable(run.rows, shape)) {
      const above = byLead.get(run.lead);
      for (const row of above ? run.rows : []) above!.rows.push(row);
      for (const line of above ? run.lines : []) above!.lines.push(line);
    } else {
      tables.push(run);
      if (run.lead !== "") byLead.set(run.lead, run);
    }
  }
  for (const { rows, lines } of tables) {
    addRows(draft, rows);
    for (const line of lines) taken.add(line);
  }
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
