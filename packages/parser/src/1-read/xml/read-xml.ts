import { diagnose } from "@errcat/diagnostics";
import { addHeading, addLine, addSample, type Draft } from "../draft.ts";
import { readEntries } from "../entries/read-entries.ts";
import { readHtmlPart } from "../html/read-html.ts";
import { lineAt, type Page, placeAt } from "../page.ts";
import { Places } from "../places.ts";
import { addDataTables } from "../records/data-tables.ts";
import { addCalsTable } from "./cals-table.ts";
import { addDoxygenEnum, isDoxygenEnum } from "./doxygen-enum.ts";
import { xmlRecords } from "./xml-records.ts";
import { textOffset, VERBATIM, xmlText, xmlVerbatim } from "./xml-text.ts";
import { elementsOf, MOST_DEPTH, type XmlElement, xmlTree } from "./xml-tree.ts";

/**
 * Reads a page of XML into a draft: the tables, lists of terms, titles and samples of DocBook and DITA, the
 * enumerations of Doxygen; where it has none, the elements that are records.
 *
 *     <error code="1001"><text>Gone</text></error>  →  code | text
 */
export function readXml(page: Page, draft: Draft): void {
  const { root, tooDeep } = xmlTree(page.text);
  if (tooDeep !== undefined) {
    const place = { file: page.path, ...placeAt(page, tooDeep) };
    draft.report(
      diagnose("read/too-large", { limit: MOST_DEPTH, things: "elements in one another" }, { place }),
    );
  }
  const reader = new XmlReader(page, draft);
  reader.read(root, 0);
  readEntries(page, draft);
  if (draft.tables.length > 0) return;
  for (const element of elementsOf(root))
    addDataTables(page, draft, { value: xmlRecords(element), format: "xml" });
}

/** Elements whose text is a line of prose. */
const PROSE: ReadonlySet<string> = new Set(
  "para simpara p shortdesc li listitem note stepresult cmd abstract".split(" "),
);

/** Elements whose text is a term of a list. */
const TERMS: ReadonlySet<string> = new Set(["term", "dt"]);

const TABLES: ReadonlySet<string> = new Set(["tgroup", "simpletable"]);

class XmlReader {
  readonly #page: Page;
  readonly #draft: Draft;
  readonly #places: Places;
  /** The title of the table that is open. */
  #caption = "";

  constructor(page: Page, draft: Draft) {
    this.#page = page;
    this.#draft = draft;
    this.#places = new Places(page);
  }

  /** Reads what stands in an element that is so deep in sections. */
  read(element: XmlElement, level: number): void {
    for (const child of elementsOf(element)) this.#element(child, element, level);
  }

  #element(element: XmlElement, parent: XmlElement, level: number): void {
    const { name } = element;
    const mark = TERMS.has(name) ? "term" : undefined;
    if (TABLES.has(name)) this.#table(element);
    else if (name === "table" || name === "informaltable") this.#tables(element, level);
    else if (isDoxygenEnum(element)) addDoxygenEnum(element, { draft: this.#draft, places: this.#places });
    else if (name === "title" || name === "compoundname") this.#title(element, parent, level);
    else if (VERBATIM.has(name)) addSample(this.#draft, this.#lineOf(element), xmlVerbatim(element));
    else if (mark || (PROSE.has(name) && !hasBlocks(element))) this.#line(element, mark);
    else this.read(element, level + 1);
    if (name === "variablelist" || name === "dl")
      addLine(this.#draft, { line: lineAt(this.#page, element.end), mark: "</term", text: "" });
  }

  #line(element: XmlElement, mark: string | undefined): void {
    const { line, column } = this.#places.placeOf(textOffset(element));
    const text = xmlText(element);
    if (text !== "") addLine(this.#draft, { line: line - 1, column, mark, text });
  }

  #lineOf(element: XmlElement): number {
    return this.#places.lineOf(textOffset(element));
  }

  /** Tables of HTML may stand in XML as well. */
  #tables(element: XmlElement, level: number): void {
    if (elementsOf(element).some(({ name }) => name === "tgroup")) this.read(element, level);
    else readHtmlPart(this.#page, { from: element.offset, to: element.end }, this.#draft);
    this.#caption = "";
  }

  #table(element: XmlElement): void {
    const title = elementsOf(element).find(({ name }) => name === "title");
    const caption = title ? xmlText(title) : this.#caption;
    addCalsTable(element, { draft: this.#draft, places: this.#places, caption });
  }

  #title(element: XmlElement, parent: XmlElement, level: number): void {
    const text = xmlText(element);
    if (parent.name === "table") this.#caption = text;
    else if (text !== "")
      addHeading(this.#draft, { text, level: Math.max(1, level), line: this.#lineOf(element) + 1 });
  }
}

/** Whether an element that may be a paragraph has other blocks in it. */
function hasBlocks(element: XmlElement): boolean {
  return elementsOf(element).some(
    ({ name }) =>
      PROSE.has(name) ||
      TABLES.has(name) ||
      VERBATIM.has(name) ||
      /^(?:table|informaltable|dl|variablelist|ul|ol|itemizedlist|orderedlist)$/.test(name),
  );
}
