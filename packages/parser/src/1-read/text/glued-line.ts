import type { Draft, LooseLine } from "../draft.ts";
import type { Cell, TableRow } from "../table.ts";

/** Fewer rows than this in one line may be chance. */
const LEAST_ROWS = 4;

/** What is longer is a page without line ends, and not looked at. */
const LONGEST_LINE = 100_000;

/** A number of three digits or more with words glued to both of its ends. */
const CODE = /(?<=[^\s\d-])\d{3,8}(?=\p{L})/gu;

/** An HTTP status and its phrase at the end of a row. */
const STATUS = /[1-5]\d\d(?: [A-Z][A-Za-z-]+)*$/;

/**
 * Reads rows that stand in one line because their line ends and the seams between their cells are lost: numbers of one
 * length, each greater than the one before, with nothing between them and the words. Statuses that end all rows are a
 * cell of their own. Such a line is prose no more.
 *
 *     CodeTextStatus4000No water400 Bad Request4001No soap400 …  →  4000 | No water | 400 Bad Request, 4001 | No soap | 400 …
 */
export function readGluedLines(draft: Draft): void {
  const left: LooseLine[] = [];
  for (const line of draft.loose) {
    const rows = line.level === 0 && line.text.length <= LONGEST_LINE ? rowsIn(line) : [];
    if (rows.length < LEAST_ROWS) left.push(line);
    else
      draft.tables.push({
        format: "text",
        line: line.line + 1,
        headings: [],
        caption: "",
        header: [],
        rows,
      });
  }
  draft.loose = left;
}

function rowsIn({ text, line }: LooseLine): TableRow[] {
  const codes = [...text.matchAll(CODE)];
  const ascend = codes.every(({ 0: code }, index) => {
    const before = codes[index - 1]?.[0];
    return before === undefined || (code.length === before.length && code > before);
  });
  if (codes.length < LEAST_ROWS || !ascend) return [];
  const texts = codes.map(({ 0: code, index }, i) => text.slice(index + code.length, codes[i + 1]?.index));
  const ends = texts.map((each) => STATUS.exec(each)?.index ?? -1);
  const haveStatus = ends.every((end) => end > 0);
  return codes.map(({ 0: code, index }, i): TableRow => {
    const start = index + code.length;
    const end = haveStatus ? ends[i]! : texts[i]!.length;
    const cells = [cellOf(code, index), cellOf(texts[i]!.slice(0, end), start)];
    if (haveStatus) cells.push(cellOf(texts[i]!.slice(end), start + end));
    return { cells, line: line + 1, column: index + 1 };
  });

  function cellOf(cell: string, at: number): Cell {
    return { text: cell.trim(), line: line + 1, column: at + 1 };
  }
}
