import { type Draft, headingsBelow, type LooseLine } from "../draft.ts";
import { lineText, type Page } from "../page.ts";
import type { Cell, CodeSample, Heading, Table, TableRow } from "../table.ts";
import { isCode } from "./title-code.ts";

/** What a constant is worth: a number, or a text that looks like a code. */
const VALUE = String.raw`(?<code>-?\d+(?:_\d+)*|0[xX][\da-fA-F]+|"[^"\s]{1,80}"|'[^'\s]{1,80}')[uUlL]{0,2}`;
/** A comment that says what stands before it has an angle bracket for Doxygen. */
const END = String.raw`\s*[,;]?\s*(?:(?:\/\/+!?<?|#|--|\/\*+!?<?)\s*(?<text>.*))?$`;
const MODIFIERS = String.raw`(?:(?:public|private|protected|internal|export|static|final|readonly|const|constexpr|inline|auto|let|signed|unsigned|u?int(?:8|16|32|64)?|(?:std::)?\w+_t|long|short|val|var|string|String)\s+)*`;

/** Lines of code that give a name a code, by how they are written. */
const CONSTANTS: readonly { readonly line: RegExp; readonly of: string }[] = [
  { line: new RegExp(`^\\s*#define\\s+(?<name>[A-Za-z_]\\w*)\\s+\\(?${VALUE}\\)?${END}`, "d"), of: "C" },
  {
    line: new RegExp(`^\\s*define\\(\\s*["'](?<name>\\w+)["']\\s*,\\s*${VALUE}\\s*\\)${END}`, "d"),
    of: "PHP",
  },
  {
    line: new RegExp(`^\\s*case\\s+\\.?(?<name>[A-Za-z_]\\w*)\\s*:?\\s*(?:=|return)\\s*${VALUE}${END}`, "d"),
    of: "Swift",
  },
  {
    line: new RegExp(
      `^\\s*(?<name>[A-Za-z_]\\w*)\\(\\s*${VALUE}\\s*(?:,\\s*"(?<text>(?:[^"\\\\]|\\\\.)*)"[^\\n]*)?\\)\\s*[,;]?$`,
      "d",
    ),
    of: "Java, Kotlin, PHP: members with arguments",
  },
  {
    line: new RegExp(
      `^\\s*${MODIFIERS}(?<name>[A-Za-z_]\\w*)(?:\\s+[A-Z]\\w*|\\s*:\\s*[\\w.:]+)?\\s*(?::?=|:|=>)\\s*${VALUE}${END}`,
      "d",
    ),
    of: "Go, Python, TypeScript, Rust, Kotlin, C enums",
  },
  {
    line: new RegExp(`^\\s*(?<name>[A-Z_][A-Z\\d_]*)\\s+${VALUE}${END}`, "d"),
    of: "lists of names and numbers",
  },
  {
    line: new RegExp(
      `^\\s*[\\w.]+\\.(?:put|set|add)\\(\\s*${VALUE}\\s*,\\s*(?<text>"(?:[^"\\\\]|\\\\.)+"|'(?:[^'\\\\]|\\\\.)+')\\s*\\)\\s*;?$`,
      "d",
    ),
    of: "Java, JavaScript: maps that are filled one by one",
  },
  {
    line: /^\s*(?<code>-?\d{2,9}|0[xX][\da-fA-F]+|(["'])[A-Z][A-Z_]*[-_.]?\d{2,9}\2)\s*(?::|=>)\s*(?<text>"(?:[^"\\]|\\.)+"|'(?:[^'\\]|\\.)+')\s*,?$/d,
    of: "PHP, Python, JavaScript: maps from codes to texts",
  },
  {
    line: /^\s*(?<code>-?\d{3,9}|-\d{1,9}|0[xX][\da-fA-F]+)(?:\s*(?:[:=–—]|-+|[-=]+>)\s+|\s{2,})(?<text>\p{L}.*)$/du,
    of: "lists of numbers and texts",
  },
];

const COMMENT = /^\s*(?:\/\/+[!/]?|#(?!define)|--|\/\*+|\*)\s*(.*)$/;
const NO_STATEMENT = /^\s*[{}()[\];,]*$/;

/** What opens a block, or says where code belongs to. */
const FRAME = /[({[]\s*$|^\s*(?:package|import|using|namespace|module|<\?php|#include|#pragma|#ifndef|@\w)/;
const LEAST_CONSTANTS = 3;

/** Longer lines are no constants, and matching them is not worth the time. */
const LONGEST_LINE = 500;

/** At least this share of the lines of a sample, up to its last constant, must be constants. */
const LEAST_SHARE = 0.75;

/**
 * Reads error codes that a page publishes as source code and in no other way: each sample that is a list of constants
 * is a table of names and codes. What a comment behind or above a constant says, or its second argument, describes it;
 * in a map or a plain list of codes that is all there is.
 *
 *     // No such user                     Name      | Code | Description
 *     NOT_FOUND = 1002               →    NOT_FOUND | 1002 | No such user
 *     BUSY(1003, "Try again"),            BUSY      | 1003 | Try again
 */
export function readConstants(page: Page, draft: Draft): void {
  const over = new HeadingsOver(draft.loose);
  const samples = draft.samples.length > 0 ? draft.samples : bareSamples(page, draft.loose);
  const tables = samples.flatMap((sample) => tableOf(sample, over) ?? []);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows >= LEAST_CONSTANTS) for (const table of tables) draft.tables.push(table);
}

/** Fewer lines of code than this in running text are a sentence that ends so. */
const LEAST_LINES = 5;

/** How lines of code end, before a comment. */
const CODE_END = /[,;]\s*(?:\/\/.*|\/\*.*)?$/;

/** Runs of lines of code with constants that stand in the text of a page, which has lost what set them off. */
function bareSamples(page: Page, loose: readonly LooseLine[]): CodeSample[] {
  const runs: { first: number; lines: string[] }[] = [];
  let before = -1;
  for (const { line, level } of loose) {
    // A page may be one line of thousands of texts.
    if (line === before) continue;
    before = line;
    const text = lineText(page, line);
    if (level > 0 || !CODE_END.test(text) || !constantIn(withoutEnd(text), line + 1, undefined)) continue;
    const last = runs.at(-1);
    if (last && last.first + last.lines.length === line) last.lines.push(text);
    else runs.push({ first: line, lines: [text] });
  }
  const long = runs.filter(({ lines }) => lines.length >= LEAST_LINES);
  return long.map(({ first, lines }) => ({ text: lines.join("\n"), line: first + 1 }));
}

function tableOf(sample: CodeSample, over: HeadingsOver): Table | undefined {
  const rows = constantsIn(sample);
  if (!rows) return undefined;
  const isDescribed = rows.some(({ cells }) => cells[2]!.text !== "");
  const names = ["Name", "Code", ...(isDescribed ? ["Description"] : [])];
  const from = isNamed(rows) ? 0 : 1;
  return {
    format: "headings",
    line: sample.line,
    headings: over.line(sample.line),
    caption: "",
    header: names.slice(from).map((text) => ({ text, line: sample.line, column: 1 })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(from, names.length) })),
  };
}

/** A line without the white space at its end, and without the end of a comment and the comma behind it. */
function withoutEnd(line: string): string {
  const text = line.trimEnd();
  const end = text.endsWith("*/,") ? -3 : -2;
  return text.slice(end).startsWith("*/") ? text.slice(0, end).trimEnd() : text;
}

/** The constants of a sample; `undefined` where it is no list of them. */
function constantsIn(sample: CodeSample): TableRow[] | undefined {
  const rows: TableRow[] = [];
  let above: Cell | undefined;
  let others = 0;
  let between = 0;
  for (const [i, whole] of sample.text.split("\n").entries()) {
    const text = withoutEnd(whole);
    const line = sample.line + i;
    const row = constantIn(text, line, above);
    const comment = row ? null : COMMENT.exec(text);
    if (row) {
      rows.push(row);
      others += between;
      between = 0;
    } else if (!comment && !NO_STATEMENT.test(text) && (rows.length > 0 || !FRAME.test(text))) between++;
    above = comment
      ? joined(above, { text: comment[1]!, line, column: text.indexOf(comment[1]!) + 1 })
      : undefined;
  }
  const isList = rows.length > 0 && rows.length >= (rows.length + others) * LEAST_SHARE;
  return isList && (isNamed(rows) || saysSomething(rows)) ? rows : undefined;
}

function isNamed(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells[0]!.text !== "");
}

/** Whether most rows have more than a word for their number: `8080: web` is a setting. */
function saysSomething(rows: readonly TableRow[]): boolean {
  const told = rows.filter(({ cells }) => /\p{L}\s+\p{L}|\p{Lo}{3}/u.test(cells[2]!.text)).length;
  return told * 2 > rows.length;
}

function joined(above: Cell | undefined, next: Cell): Cell {
  if (!above || above.text === "") return next;
  return next.text === "" ? above : { ...above, text: `${above.text}\n${next.text}` };
}

function constantIn(text: string, line: number, above: Cell | undefined): TableRow | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  for (const { line: shape } of CONSTANTS) {
    const match = shape.exec(text);
    if (!match) continue;
    const [name, code] = [cellOf(match, "name", line), cellOf(match, "code", line)];
    if (!/^-?\d/.test(code.text) && !isCode(code.text)) continue;
    const told = cellOf(match, "text", line);
    const column = name.text === "" ? code.column : name.column;
    return { cells: [name, code, told.text === "" && above ? above : told], line, column };
  }
  return undefined;
}

/** A part of a line that was matched, without quotes; a blank one stands at its end. */
function cellOf(match: RegExpExecArray, group: string, line: number): Cell {
  const raw = match.groups?.[group] ?? "";
  const quote = /^["']/.test(raw) ? 1 : 0;
  const at = match.indices?.groups?.[group]?.[0] ?? match[0].length;
  const text = raw
    .slice(quote, quote ? -1 : undefined)
    .replace(/\\(["'\\])/g, "$1")
    .trim();
  const isNumber = group === "code" && quote === 0;
  return { text: isNumber ? text.replaceAll("_", "") : text, line, column: at + quote + 1 };
}

/** The headings over each line that is asked for, from the top of the page down. */
class HeadingsOver {
  readonly #loose: readonly LooseLine[];
  #next = 0;
  #open: readonly Heading[] = [];

  constructor(loose: readonly LooseLine[]) {
    this.#loose = loose;
  }

  line(line: number): readonly Heading[] {
    for (; (this.#loose[this.#next]?.line ?? line) + 1 < line; this.#next++) {
      const { text, level, line: at } = this.#loose[this.#next]!;
      if (level > 0) this.#open = headingsBelow(this.#open, { text, level, line: at + 1 });
    }
    return this.#open;
  }
}
