import type { Draft } from "../draft.ts";
import type { Page } from "../page.ts";
import type { TableRow } from "../table.ts";
import { type RowRun, rowRuns } from "./row-runs.ts";
import { ROW_SHAPES, type RowShape } from "./row-shapes.ts";
import { textColumns } from "./text-columns.ts";

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

/**
 * Reads the rows of the shapes that nothing else has, as {@link readUnmarkedRows} does; their lines are prose no more.
 */
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

/**
 * Lines that rows have begun in, or entries have their texts in, and that are loose all the same; a table of a hundred
 * thousand rows may have none.
 */
function looseRows({ loose, tables }: Draft): Set<number> {
  const lines = new Set(loose.map(({ line }) => line + 1));
  const last = loose.reduce((most, { line }) => Math.max(most, line + 1), 0);
  const taken = new Set<number>();
  for (const { rows, format } of tables)
    for (const row of rows) {
      if (row.line <= last && lines.has(row.line)) taken.add(row.line);
      if (format === "headings") for (const { line } of row.cells) taken.add(line);
    }
  return taken;
}

/** Adds the runs of a shape that are long enough, with those that go on with them. */
function readRowsOf(
  shape: RowShape,
  page: Page,
  { draft, taken }: { readonly draft: Draft; readonly taken: Set<number> },
): void {
  for (const { rows, lines } of withSections(rowRuns(shape, { page, loose: draft.loose, taken }), shape)) {
    addRows(draft, rows, shape);
    for (const line of lines) taken.add(line);
  }
}

/**
 * What sections of a table have in common above them: the words that are glued at the end of their headers, or the
 * whole line.
 */
function headOf(lead: string): string {
  return /\S*\p{Ll}\p{Lu}\S*$/u.exec(lead)?.[0] ?? lead;
}

/**
 * The runs that are long enough. Shorter ones under the same line are rows of other sections of the same table: the one
 * before them, or else the first one.
 */
function withSections(runs: readonly RowRun[], shape: RowShape): readonly RowRun[] {
  const byLead = new Map<string, RowRun[]>();
  const tables: RowRun[][] = [];
  for (const run of runs) {
    const head = headOf(run.lead);
    const section = head === "" ? undefined : byLead.get(head);
    const isLong = isTable(run.rows, shape);
    if (section && (!isLong || !section.some(({ rows }) => isTable(rows, shape)))) section.push(run);
    else {
      const sections = [run];
      tables.push(sections);
      if (head !== "") byLead.set(head, sections);
    }
  }
  return tables.flatMap((sections) => {
    const rows = sections.flatMap((run) => run.rows);
    const [{ lead }] = sections as [RowRun];
    const areSections = sections.length === 1 || sections.some((run) => run.rows.length > 1);
    return areSections && isTable(rows, shape)
      ? [{ lead, rows, lines: sections.flatMap(({ lines }) => lines) }]
      : [];
  });
}

/** Whether rows of a shape are enough to be no chance. */
function isTable(rows: readonly TableRow[], { half, some, isList }: RowShape): boolean {
  if (rows.length < LEAST_ROWS) return false;
  const areCounted = rows.every(({ cells }, i) => cells[0]!.text === `${i + 1}`);
  if (isList && (rows.length < LEAST_IN_LIST || areCounted)) return false;
  if (some && (areCounted || !haveTexts(rows, some))) return false;
  return !half || rows.filter(({ cells }) => half.test(cells[0]!.text)).length * 2 >= rows.length;
}

/**
 * Whether some texts begin as they may, most have several words, and no two or three letters begin them all: those are
 * units.
 */
function haveTexts(rows: readonly TableRow[], some: RegExp): boolean {
  const texts = rows.map(({ cells }) => cells[1]!.text);
  const first = /^\p{L}*/u.exec(texts[0]!)![0];
  const areUnits = first.length <= 3 && texts.every((text) => /^\p{L}*/u.exec(text)![0] === first);
  const isLong = (text: string): boolean => /\s/.test(text) || /[^ -~]{2}/.test(text);
  return !areUnits && texts.some((text) => some.test(text)) && texts.filter(isLong).length * 2 > texts.length;
}

/** Most columns that the texts of glued rows are cut into. */
const MOST_TEXTS = 3;

/** Adds rows as a table of as many columns as they fill. */
function addRows(draft: Draft, rows: readonly TableRow[], { isGlued }: RowShape): void {
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, 1 + cells.findLastIndex(({ text }) => text !== ""));
  const cut = rows.map((row): TableRow => ({ ...row, cells: row.cells.slice(0, width) }));
  draft.tables.push({
    format: "text",
    line: rows[0]!.line,
    headings: [],
    caption: "",
    header: [],
    rows: isGlued && width === 2 ? withTextsCut(cut) : cut,
  });
}

/** Rows of a key and a text, with the text cut into its columns. */
function withTextsCut(rows: readonly TableRow[]): TableRow[] {
  const columns = textColumns(
    rows.map(({ cells }) => cells[1]!),
    MOST_TEXTS,
    "glue",
  );
  return rows.map((row, index) => ({
    ...row,
    cells: [row.cells[0]!, ...columns.map((column) => column[index]!)],
  }));
}
