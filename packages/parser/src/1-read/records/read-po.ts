import type { Draft } from "../draft.ts";
import { foldSpace } from "../fold-space.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

const FIELD = /^(msgctxt|msgid|msgstr(?:\[0\])?)\s+"(.*)"\s*$/;
const MORE = /^"(.*)"\s*$/;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "" };

/** An entry while its lines come in. */
type OpenEntry = Map<string, { text: string; readonly line: number; readonly column: number }>;

/**
 * Reads a page of gettext messages (`.po`, `.pot`) as one table: what a program asks for, and what it says. The first
 * entry, which has no name, is about the file.
 *
 *     msgid "E1001"                    msgid | msgstr
 *     msgstr "The disk is full"   →    E1001 | The disk is full
 */
export function readPo(page: Page, draft: Draft): void {
  const entries = entriesOf(page).filter((entry) => entry.get("msgid")?.text !== "" || entry.has("msgctxt"));
  const [first] = entries;
  if (!first) return;
  const names = ["msgctxt", "msgid", "msgstr"].filter((name) => entries.some((entry) => entry.has(name)));
  const rows = entries.map((entry) => rowOf(entry, names));
  const { line } = rows[0]!;
  const header = names.map((text) => ({ text, line, column: 1 }));
  draft.tables.push({ format: "po", line, headings: [], caption: "", header, rows });
}

function entriesOf(page: Page): OpenEntry[] {
  const entries: OpenEntry[] = [];
  let field = "";
  for (let line = 0; line < lineCount(page); line++) {
    const text = lineText(page, line);
    const begun = FIELD.exec(text);
    const more = field === "" ? null : MORE.exec(text);
    if (begun) {
      field = begun[1]!.replace("[0]", "");
      if (!entries.at(-1) || entries.at(-1)!.has(field)) entries.push(new Map());
      else if (field === "msgctxt" && entries.at(-1)!.has("msgid")) entries.push(new Map());
      entries.at(-1)!.set(field, { text: begun[2]!, line: line + 1, column: text.indexOf('"') + 2 });
    } else if (more) entries.at(-1)!.get(field)!.text += more[1]!;
    else field = "";
  }
  return entries;
}

function rowOf(entry: OpenEntry, names: readonly string[]): TableRow {
  const { line, column } = [...entry.values()][0]!;
  const cells = names.map((name): Cell => {
    const found = entry.get(name);
    return found ? { ...found, text: plain(found.text) } : { text: "", line, column };
  });
  return { cells, line, column };
}

function plain(text: string): string {
  return foldSpace(text.replace(/\\([\s\S])/g, (_, character: string) => ESCAPES[character] ?? character));
}
