import { addHeading, addLine, addProse, addSample, type Draft } from "../draft.ts";
import { readConstants } from "../entries/constants-in-code.ts";
import { readEntries } from "../entries/read-entries.ts";
import { skipFrontMatter } from "../front-matter.ts";
import { lineCount, lineStart, lineText, type Page } from "../page.ts";
import { readAsciidocTable } from "./asciidoc-table.ts";
import { asciidocText } from "./asciidoc-text.ts";
import { withoutHiddenLines } from "./hidden-lines.ts";

const HEADING = /^(={1,6}|#{1,6})[ \t]+(\S.*)$/;
const ATTRIBUTE = /^:(!?[\w][\w-]*!?):(?:[ \t]+(.*))?$/;
const VERBATIM = /^(-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,})[\w,]*[ \t]*$/;
/** Styles that make an open block one that stands as it is, or that nobody sees. */
const VERBATIM_STYLE = /^\[\s*(?:source|listing|literal|comment|pass|stem|verse)\b/;
const LIST = /^\[.*\]$/;
const TITLE = /^\.([^\s.].*)$/;
const TERM = /^[ \t]*(\S.{0,200}?)(?:;;|:{2,4})(?:[ \t]+(\S.*))?$/;
const INCLUDE = /^include::([^\s[\]]+)\[/;
const UNSEEN =
  /^(?:\/\/(?!\/)|\[\[.*\]\]$|={4,}$|\*{4,}$|_{4,}$|--$|(?:include|ifdef|ifndef|endif|toc|image)::)/;

/** Reads a page of AsciiDoc into a draft: one pass down the lines that its attributes do not hide. */
export function readAsciidoc(whole: Page, draft: Draft): void {
  const page = withoutHiddenLines(whole);
  const reader = new AsciidocReader(page, draft);
  for (let line = skipFrontMatter(page).next; line < lineCount(page); )
    line = Math.max(reader.read(line), line + 1);
  readEntries(page, draft);
  if (draft.tables.length === 0) readConstants(page, draft);
}

class AsciidocReader {
  readonly #page: Page;
  readonly #draft: Draft;
  /** What the page defines with `:name: value` so far. */
  readonly #attributes = new Map<string, string>();
  /** Attribute list and title that the next block bears. */
  #list = "";
  #title = "";
  /** A line with a plus stands above: what follows belongs to the item of the list. */
  #continues = false;

  constructor(page: Page, draft: Draft) {
    this.#page = page;
    this.#draft = draft;
  }

  /** Reads what begins in a line (from 0); gives the line after it. */
  read(line: number): number {
    const text = lineText(this.#page, line).trimEnd();
    if (text === "+") this.#continues = true;
    if (text === "--" && VERBATIM_STYLE.test(this.#list)) return this.#verbatim(line, "--");
    const included = INCLUDE.exec(text);
    if (included) this.#draft.included ??= { file: included[1]!, line };
    const attribute = ATTRIBUTE.exec(text);
    if (attribute) return this.#attribute(line, attribute);
    if (text === "" || text === "+" || UNSEEN.test(text) || this.#mark(text)) return line + 1;
    const marks = { attributes: this.#list, title: this.#title, defined: this.#attributes };
    const table = readAsciidocTable(this.#page, line, this.#draft, marks);
    this.#list = "";
    this.#title = "";
    if (table > line) return table;
    const verbatim = VERBATIM.exec(text);
    if (verbatim) return this.#verbatim(line, verbatim[1]!);
    const heading = HEADING.exec(text);
    const term = TERM.exec(text);
    if (term && !heading) return this.#term(line, term[1]!, term[2] ?? "");
    const told = asciidocText(heading ? heading[2]! : text, this.#attributes);
    if (heading) addHeading(this.#draft, { text: told, level: heading[1]!.length, line: line + 1 });
    else if (this.#continues && told !== "") addLine(this.#draft, { line, mark: "definition", text: told });
    else addProse(this.#draft, line, told);
    this.#continues = false;
    return line + 1;
  }

  /** `E1001:: Not found.`: a term, and what it means behind it or below. */
  #term(line: number, term: string, rest: string): number {
    const [name, text] = [asciidocText(term, this.#attributes), asciidocText(rest, this.#attributes)];
    addLine(this.#draft, { line, mark: "term", text: text === "" ? name : `${name}: ${text}` });
    return line + 1;
  }

  /** `:name: value`, which goes on in the next line behind a backslash. */
  #attribute(line: number, [, name, first = ""]: RegExpExecArray): number {
    let value = first;
    let next = line + 1;
    for (; / \\$/.test(value) && next < lineCount(this.#page); next++)
      value = value.slice(0, -1) + lineText(this.#page, next).trim();
    this.#attributes.set(name!.toLowerCase(), value);
    return next;
  }

  /** A line that says something about the next block. */
  #mark(text: string): boolean {
    const title = TITLE.exec(text);
    if (LIST.test(text)) this.#list += text;
    else if (title) this.#title = title[1]!;
    return title !== null || LIST.test(text);
  }

  /** A listing, literal or passthrough block is a sample; a comment block is nothing. */
  #verbatim(line: number, mark: string): number {
    let end = line + 1;
    while (end < lineCount(this.#page) && lineText(this.#page, end).trimEnd() !== mark) end++;
    const text = this.#page.text.slice(lineStart(this.#page, line + 1), lineStart(this.#page, end));
    const isSeen = !mark.startsWith("/") && !this.#list.startsWith("[comment");
    this.#list = "";
    this.#title = "";
    if (isSeen) addSample(this.#draft, line + 1, text);
    return end + 1;
  }
}
