import { addProse, type Draft } from "../draft.ts";
import { readConstants } from "../entries/constants-in-code.ts";
import { readBareTitles, readEntries } from "../entries/read-entries.ts";
import { skipFrontMatter } from "../front-matter.ts";
import { isBlank, lineAt, lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import { readAlignedColumns } from "../text/aligned-columns.ts";
import { readBareTable } from "../text/bare-table.ts";
import { readCellStream } from "../text/cell-stream.ts";
import { readGluedLines } from "../text/glued-line.ts";
import { readGluedTable } from "../text/glued-table.ts";
import { readJsonSample, restOfLine } from "../text/json-sample.ts";
import { readKeyedRows } from "../text/keyed-rows.ts";
import { readMediawikiTable } from "../text/mediawiki-table.ts";
import { readParagraphCells } from "../text/paragraph-cells.ts";
import { readRuledTable } from "../text/ruled-table.ts";
import { readSpacedRows } from "../text/spaced-rows.ts";
import { readSpreadCells } from "../text/spread-cells.ts";
import { readHeadedStacks, readStackedCells } from "../text/stacked-cells.ts";
import { isFirstOfLonePipes } from "../text/stream-line.ts";
import { readTabTable } from "../text/tab-table.ts";
import { readSureRows, readUnmarkedRows } from "../text/unmarked-rows.ts";
import { readWikiTable } from "../text/wiki-table.ts";
import { closingMark } from "./closing-mark.ts";
import { delimiterUnder } from "./delimiter-under.ts";
import { readDirectiveFence } from "./directive-fence.ts";
import { readEnclosure } from "./enclosure.ts";
import { readFence } from "./fence.ts";
import { readGridInMarkdown } from "./grid-in-markdown.ts";
import { readHeading } from "./heading.ts";
import { readHtmlBlock } from "./html-block.ts";
import { readJsonBlock } from "./json-block.ts";
import { markdownText } from "./markdown-text.ts";
import { readMultilineTable } from "./multiline-table.ts";
import { hasPipe, pipeEnds } from "./pipe-row.ts";
import { isLoneCell, readPipeTable } from "./pipe-table.ts";
import { readRstFence } from "./rst-fence.ts";
import { unquoted } from "./unquoted.ts";
import { afterUnseenBlock, isTemplateCall } from "./unseen-block.ts";
import { readYfmTable } from "./yfm-table.ts";

/**
 * Reads a Markdown page, or the text that is left of an HTML page, into a draft. One pass down the lines; at each,
 * the constructs that its first character may begin are asked in turn.
 */
export function readMarkdown(source: Page, draft: Draft): void {
  const front = skipFrontMatter(source);
  draft.title = front.title;
  readMarkdownFrom(source, front.next, draft);
}

/** Reads a Markdown page from a line (from 0) on: what stands above it is read already. */
export function readMarkdownFrom(source: Page, from: number, draft: Draft): void {
  const page = unquoted(source);
  for (let line = from; line < lineCount(page); ) {
    const next = readConstruct(page, line, draft);
    line = next > line ? next : readProse(page, line, draft);
  }
  readSpacedRows(draft);
  readKeyedRows(page, draft);
  readGluedLines(draft);
  readSureRows(page, draft);
  const headed = readHeadedStacks(draft);
  readEntries(page, draft);
  if (draft.tables.length === headed.length) readParagraphCells(draft);
  if (draft.tables.every((table) => table.rows.length === 0 || headed.includes(table)))
    readStackedCells(draft);
  readUnmarkedRows(page, draft);
  readBareTitles(page, draft);
  if (draft.tables.length === 0) readConstants(page, draft);
}

/** The line after the construct that begins in a line, or the same line where it is prose. */
function readConstruct(page: Page, line: number, draft: Draft): number {
  const start = lineStart(page, line);
  const end = lineEnd(page, line);
  let at = start;
  while (at < end && page.text.charCodeAt(at) <= 32) at++;
  if (at === end) return line + 1;
  const first = page.text[at]!;
  if ("`~:-*".includes(first)) {
    const next = readAnyFence(page, line, draft);
    if (next > line) return next;
  }
  if (first === "+" || first === "-") {
    const next = readDrawn(page, line, draft);
    if (next > line) return next;
  }
  if (first === "{" && page.text[at + 1] === "|") {
    const next = readMediawikiTable(page, line, draft);
    if (next > line) return next;
  }
  if (first === "<" || first === "{") {
    const next = afterUnseenBlock(page, line);
    if (next > line) return next;
  }
  if (first === "<") {
    const block = readHtmlBlock(page, line, draft);
    const next = block > line ? block : readEnclosure(page, line, draft);
    if (next > line) return next;
  }
  if (first === "#" && page.text[at + 1] === "|") {
    const next = readYfmTable(page, line, draft);
    if (next > line) return next;
  }
  if (hasPipe(page.text, at, end)) {
    const next = readPiped(page, line, draft);
    if (next > line) return next;
  }
  const rest = page.text.slice(at, end);
  if (rest.includes("\t") || rest.includes("  ")) {
    const tabs = readTabTable(page, line, draft);
    const next = tabs > line ? tabs : readAlignedColumns(page, line, draft);
    if (next > line) return next;
  }
  if (first === "{" || first === "[") {
    const block = readJsonBlock(page, line, draft);
    const next = block > line ? block : readSample(page, line, draft);
    if (next > line) return next;
  }
  return readHeading(page, line, draft);
}

/** A fence that is a directive, or else a sample. */
function readAnyFence(page: Page, line: number, draft: Draft): number {
  const table = readDirectiveFence(page, line, draft);
  const directive = table > line ? table : readRstFence(page, line, draft);
  return directive > line ? directive : readFence(page, line, draft);
}

/** A table in one of the ways that Pandoc draws it. */
function readDrawn(page: Page, line: number, draft: Draft): number {
  const grid = readGridInMarkdown(page, line, draft);
  return grid > line ? grid : readMultilineTable(page, line, draft);
}

/** A table in one of the ways that pipes draw it. */
function readPiped(page: Page, line: number, draft: Draft): number {
  if (isFirstOfLonePipes(page, line)) return line;
  const delimiter = delimiterUnder(page, line);
  if (delimiter >= 0) {
    const below = isBlank(page, delimiter + 1) ? delimiter + 2 : delimiter + 1;
    const spread = isSpread(page, below) ? readCellStream(page, line, draft) : line;
    return spread > line ? spread : readPipeTable(page, line, draft);
  }
  const { opens, closes } = pipeEnds(page.text, lineStart(page, line), lineEnd(page, line));
  const broken = opens && !closes ? readPipeTable(page, line, draft) : line;
  if (broken > line) return broken;
  const wiki = readWikiTable(page, line, draft);
  if (wiki > line) return wiki;
  const ruled = readRuledTable(page, line, draft);
  if (ruled > line) return ruled;
  const glued = readGluedTable(page, line, draft);
  if (glued > line || (!opens && !closes)) return glued;
  const multiline = readSpreadCells(page, line, draft);
  if (multiline > line) return multiline;
  const spread =
    isLoneCell(page, line) || isSpread(page, line + 1) ? readCellStream(page, line, draft) : line;
  return spread > line ? spread : readBareTable(page, line, draft);
}

/** Whether a row is spread over lines: a cell or a pipe alone, where a row that is just short would have both pipes. */
function isSpread(page: Page, line: number): boolean {
  if (!isLoneCell(page, line)) return false;
  const { opens, closes } = pipeEnds(page.text, lineStart(page, line), lineEnd(page, line));
  return (closes && !opens) || lineText(page, line).trim() === "|";
}

function readSample(page: Page, line: number, draft: Draft): number {
  const end = readJsonSample(page, line, draft);
  if (end < 0) return line;
  const { next, rest } = restOfLine(page, line, end);
  addProse(draft, next - 1, markdownText(rest));
  return next;
}

const RULE = /^[\s|]*$|^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const MARKS = /^\s*(?:>\s?)*/;

/**
 * What begins a call-out or a tab, of which only a title behind it is seen: `:::note`, `!!! warning "Title"`, `???
 * tip`, `=== "Title"`.
 */
const CALL_OUT =
  /^\s*(?::{3,}[ \t]*(?:\{[^{}]*\}|[\w-]*)|(?:(?:!!!|\?{3}\+?)[ \t]+[\w-]+|={3}[+!]?(?=[ \t]+"))[ \t]*(?:"([^"]*)"[ \t]*$)?)[ \t]*/;

/**
 * A line that is nothing else is prose; rules, marks of call-outs and lines of a template language are nothing. Gives
 * the line (from 0) after it, and after a comment that begins in it.
 */
function readProse(page: Page, line: number, draft: Draft): number {
  const whole = lineText(page, line);
  const comment = whole.lastIndexOf("<!--");
  const close = comment < 0 ? -1 : closingMark(page, lineStart(page, line) + comment, "-->");
  const text = (close < lineEnd(page, line) ? whole : whole.slice(0, comment)).replace(CALL_OUT, "$1");
  if (!isTemplateCall(text) && !RULE.test(text)) addProse(draft, line, markdownText(text.replace(MARKS, "")));
  return Math.max(line, close < 0 ? 0 : lineAt(page, close)) + 1;
}
