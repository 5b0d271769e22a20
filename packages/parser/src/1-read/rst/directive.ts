import { isBlank, lineCount, lineStart, lineText, type Page } from "../page.ts";

/** A line of a directive's content. */
export interface ContentLine {
  /** Without the indent of the content. */
  readonly text: string;
  /** From 0. */
  readonly line: number;
  readonly indent: number;
}

/** `.. name:: argument` and its `:options:`. */
export interface Directive {
  /** In lower case; `"|name|"` of a substitution definition is in {@link substitution}. */
  readonly name: string;
  readonly substitution: string;
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  /** Line and column (from 1) where the value of each option begins. */
  readonly optionPlaces: ReadonlyMap<string, { readonly line: number; readonly column: number }>;
  readonly indent: number;
  /** Line (from 0) after the argument and the options: where the content begins. */
  readonly body: number;
}

const DIRECTIVE = /^(\s*)\.\.\s+(?:\|([^|]+)\|\s+)?([a-zA-Z][\w:.+-]*?)\s*::(?:\s+(.*))?$/;
const OPTION = /^\s+:([\w-]+):(?:\s+(.*))?$/;

/** The directive that begins in a line (from 0), or `undefined` (docutils, "Directives"). */
export function directiveAt(page: Page, line: number): Directive | undefined {
  const head = DIRECTIVE.exec(lineText(page, line));
  if (!head) return undefined;
  const indent = head[1]!.length;
  const options = new Map<string, string>();
  const optionPlaces = new Map<string, { line: number; column: number }>();
  let argument = (head[4] ?? "").trim();
  let body = line + 1;
  for (; body < lineCount(page); body++) {
    const text = lineText(page, body);
    const option = OPTION.exec(text);
    if (isBlank(page, body) || indentOf(text) <= indent) break;
    if (option) {
      options.set(option[1]!, (option[2] ?? "").trim());
      optionPlaces.set(option[1]!, { line: body + 1, column: text.length - (option[2] ?? "").length + 1 });
    } else if (options.size === 0) argument += ` ${text.trim()}`;
    else options.set([...options.keys()].at(-1)!, `${[...options.values()].at(-1)} ${text.trim()}`);
  }
  const [name, substitution] = [head[3]!.toLowerCase(), head[2] ?? ""];
  return { name, substitution, argument: argument.trim(), options, optionPlaces, indent, body };
}

/** The lines under a directive that belong to it, without their common indent; `next` is the line (from 0) after. */
export function directiveContent(page: Page, directive: Directive): { lines: ContentLine[]; next: number } {
  const next = blockEnd(page, directive.body, directive.indent);
  return { lines: contentLines(page, directive.body, next), next };
}

function contentLines(page: Page, from: number, to: number): ContentLine[] {
  let indent = Number.POSITIVE_INFINITY;
  for (let line = from; line < to; line++) {
    if (!isBlank(page, line)) indent = Math.min(indent, indentOf(lineText(page, line)));
  }
  const lines: ContentLine[] = [];
  for (let line = from; line < to; line++)
    lines.push({ text: lineText(page, line).slice(indent), line, indent });
  return lines;
}

/** The line (from 0) after the lines that are blank or indented more than `indent`. */
export function blockEnd(page: Page, from: number, indent: number): number {
  let next = from;
  while (next < lineCount(page) && (isBlank(page, next) || indentOf(lineText(page, next)) > indent)) next++;
  while (next > from && isBlank(page, next - 1)) next--;
  return next;
}

/** How far a line is indented. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The lines between two (from 0, end exclusive) as they stand. */
export function linesBetween(page: Page, from: number, to: number): string {
  return page.text.slice(lineStart(page, from), lineStart(page, to));
}
