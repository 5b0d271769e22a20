import type { Draft, LooseLine } from "../draft.ts";
import type { Cell, Table, TableRow } from "../table.ts";

/** Fewer rows than this in one line may be chance. */
const LEAST_ROWS = 4;

/** What is longer is a page without line ends, and not looked at. */
const LONGEST_LINE = 100_000;

/** A number of three digits or more with words glued to both of its ends. */
const GLUED = /(?<=[^\s\d-])\d{3,8}(?=\p{L})/gu;

/** A number that is called a code, with its text behind it. */
const CALLED = /(?<=\s)(?<label>ERR(?:OR)?|[Ee]rror code|Err(?:or)?)[- ](?<code>\d{2,8})(?=\s+[^\s\d])/gu;

/** An HTTP status and its phrase at the end of a row. */
const STATUS = /[1-5]\d\d(?: [A-Z][A-Za-z-]+)*$/;

/**
 * Reads rows that stand in one line because their line ends and the seams between their cells are lost: numbers of one
 * length, each greater than the one before, with nothing between them and the words, or with a word before each that
 * calls it a code. Statuses that end all rows are a cell of their own. Such a line is prose no more.
 *
 *     CodeTextStatus4000No water400 Bad Request4001No soap400 …  →  4000 | No water | 400 Bad Request, 4001 | No soap | 400 …
 */
export function readGluedLines(draft: Draft): void {
  const left: LooseLine[] = [];
  for (const line of draft.loose) {
    const table = line.level === 0 && line.text.length <= LONGEST_LINE ? tableIn(line) : undefined;
    if (table) draft.tables.push(table);
    else left.push(line);
  }
  draft.loose = left;
}

/** The rows of a line; the word that calls their numbers codes is the header over them. */
function tableIn(line: LooseLine): Table | undefined {
  for (const pattern of [GLUED, CALLED]) {
    const codes = [...line.text.matchAll(pattern)];
    const rows = rowsWith(line, codes);
    if (rows.length < LEAST_ROWS) continue;
    const label = codes[0]!.groups?.["label"] ?? "";
    const place = { line: line.line + 1, column: codes[0]!.index + 1 };
    const header = label === "" ? [] : [label, ""].map((text) => ({ text, ...place }));
    return { format: "text", line: line.line + 1, headings: [], caption: "", header, rows };
  }
  return undefined;
}

/** The rows that codes in a line begin; none where the codes are not alike. */
function rowsWith({ text, line }: LooseLine, found: readonly RegExpExecArray[]): TableRow[] {
  const codes = found.map((match) => match.groups?.["code"] ?? match[0]);
  const starts = found.map(({ 0: match, index }, i) => index + match.length - codes[i]!.length);
  const ascend = codes.every(
    (code, i) => i === 0 || (code.length === codes[i - 1]!.length && code > codes[i - 1]!),
  );
  const areAlike = new Set(found.map(({ groups }) => groups?.["label"])).size === 1;
  if (codes.length < LEAST_ROWS || !ascend || !areAlike) return [];
  const texts = withoutTail(
    codes.map((code, i) => text.slice(starts[i]! + code.length, found[i + 1]?.index)),
  );
  const ends = texts.map((each) => STATUS.exec(each)?.index ?? -1);
  const haveStatus = ends.every((end) => end > 0);
  return codes.map((code, i): TableRow => {
    const start = starts[i]! + code.length;
    const end = haveStatus ? ends[i]! : texts[i]!.length;
    const cells = [cellOf(code, starts[i]!), cellOf(texts[i]!.slice(0, end), start)];
    if (haveStatus) cells.push(cellOf(texts[i]!.slice(end), start + end));
    return { cells, line: line + 1, column: starts[i]! + 1 };
  });

  function cellOf(cell: string, at: number): Cell {
    return { text: cell.trim(), line: line + 1, column: at + 1 };
  }
}

/** The end of a text and the beginning of a sentence behind it. */
const NEXT_SENTENCE = /\s(?=\p{Lu}\p{Ll}+ \p{Ll})/u;

/** The texts of rows without the sentences behind the last one, where no other has a sentence within. */
function withoutTail(texts: readonly string[]): readonly string[] {
  const last = texts.at(-1) ?? "";
  const isPlain = texts.slice(0, -1).every((text) => !NEXT_SENTENCE.test(text.trimStart()));
  const end = NEXT_SENTENCE.exec(last.trimStart())?.index;
  return isPlain && end !== undefined
    ? [...texts.slice(0, -1), last.slice(0, last.length - last.trimStart().length + end)]
    : texts;
}
