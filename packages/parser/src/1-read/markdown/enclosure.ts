import { addLine, type Draft } from "../draft.ts";
import { lineAt, lineEnd, lineStart, type Page, placeAt } from "../page.ts";
import { markdownText } from "./markdown-text.ts";

const COMPONENT = /^<(\/?)([A-Z][\w.]*|details|summary)(?=[\s/>])/;

/** Attributes of components that say what stands in them, and one that says what it is like. */
const TITLE =
  /\s(?:title|name|label|summary|header|path|query|body)\s*=\s*\{?(?:"([^"]*)"|'([^']*)'|`([^`]*)`)/d;
const TYPE = /\stype\s*=\s*\{?(?:"([^"]*)"|'([^']*)'|`([^`]*)`)/d;
const LONGEST_TAG = 2000;

/**
 * Reads the tag of an element or component that a reader of the page can open and close, from the line (from 0) that
 * begins with it; gives the line after it, or the same line where no such tag begins. Its title is a line of the page
 * that is marked with its name, and so is its end.
 *
 *     <Accordion title="40001 – Invalid key">     mark "<Accordion", "40001 – Invalid key"
 *       Make a new one.                       →   …
 *     </Accordion>                                mark "</Accordion"
 */
export function readEnclosure(page: Page, line: number, draft: Draft): number {
  const text = page.text.slice(lineStart(page, line), lineStart(page, line) + LONGEST_TAG);
  const lead = text.length - text.trimStart().length;
  const tag = COMPONENT.exec(text.slice(lead, lead + 80));
  const close = tag ? endOfTag(text, lead) : -1;
  if (!tag || close < 0) return line;
  const [, closing, name] = tag as unknown as [string, string, string];
  const end = lineStart(page, line) + close;
  if (name === "summary" && closing === "") return readSummary(page, { line, end }, draft);
  if (closing !== "") addLine(draft, { line, mark: `</${name === "details" ? "summary" : name}`, text: "" });
  else openComponent(page, draft, { name, from: lineStart(page, line) + lead, to: end });
  return readRest(page, end, draft);
}

/** Offset after the `>` of a tag; one in quotes or braces does not count. -1 where it is never closed. */
function endOfTag(text: string, start: number): number {
  let quote = "";
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'" || character === "`") quote = character;
    else if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === ">" && depth <= 0) return at + 1;
  }
  return -1;
}

/** Notes what the attributes of a tag say, which stand between two offsets of the page. */
function openComponent(
  page: Page,
  draft: Draft,
  { name, from, to }: { name: string; from: number; to: number },
): void {
  const attributes = page.text.slice(from, to);
  const title = attributeValue(TITLE, attributes);
  if (title.text === "") return;
  addLine(draft, { ...lineAndColumn(page, from + title.at), mark: `<${name}`, text: title.text });
  const type = attributeValue(TYPE, attributes);
  const { line, column } = lineAndColumn(page, from + type.at);
  const label = "Type: ";
  if (type.text !== "")
    addLine(draft, { line, column: column - label.length, mark: "attribute", text: label + type.text });
  if (attributes.endsWith("/>")) addLine(draft, { line, mark: `</${name}`, text: "" });
}

/** What an attribute says, and where in the tag. */
function attributeValue(attribute: RegExp, tag: string): { readonly text: string; readonly at: number } {
  const match = attribute.exec(tag);
  const group = match ? match.findIndex((value, i) => i > 0 && value !== undefined) : -1;
  return { text: markdownText(match?.[group] ?? ""), at: match?.indices?.[group]?.[0] ?? 0 };
}

function lineAndColumn(page: Page, offset: number): { readonly line: number; readonly column: number } {
  const place = placeAt(page, offset);
  return { line: place.line - 1, column: place.column };
}

/** The text of a `<summary>`, which may stand in lines of its own. */
function readSummary(page: Page, { line, end }: { line: number; end: number }, draft: Draft): number {
  const close = page.text.slice(end, end + LONGEST_TAG).search(/<\/summary\s*>/i);
  const to = close < 0 ? lineEnd(page, lineAt(page, end)) : end + close;
  const text = markdownText(page.text.slice(end, to)).replace(/\n/g, " ").trim();
  const first = page.text.slice(end, to).search(/\S/);
  if (text !== "")
    addLine(draft, { line: first < 0 ? line : lineAt(page, end + first), mark: "<summary", text });
  return readRest(page, close < 0 ? to : page.text.indexOf(">", to) + 1, draft);
}

/** What stands behind a tag in its line: a further tag, or prose; gives the line after it. */
function readRest(page: Page, from: number, draft: Draft): number {
  const line = lineAt(page, Math.max(0, from - 1));
  const rest = page.text.slice(from, lineEnd(page, line));
  const closing = /<\/([A-Z][\w.]*|details)\s*>\s*$/.exec(rest);
  const inner = closing ? rest.slice(0, closing.index) : rest;
  const summary = /^\s*<summary[^<>]*>/.exec(inner);
  if (summary) readSummary(page, { line, end: from + summary[0].length }, draft);
  else if (inner.trim() !== "") addLine(draft, { line, mark: "", text: markdownText(inner) });
  if (closing)
    addLine(draft, { line, mark: `</${closing[1] === "details" ? "summary" : closing[1]}`, text: "" });
  return line + 1;
}
