import type { PreparedTable } from "../columns/prepare-table.ts";
import { detectLanguage, detectSurely } from "./detect-language.ts";

/** Texts by the header that they stand under. */
type TextsByHeader = ReadonlyMap<string, readonly string[]>;

/**
 * The languages of the columns of a page. Columns with one header are one column for this purpose: a table of two
 * rows says little about its language, the page as a whole says enough.
 */
export class ColumnLanguages {
  readonly #texts: TextsByHeader;
  readonly #page: string;
  readonly #known = new Map<string, string>();

  /** `prose` tells where the columns do not, headers and headings where prose does not. */
  constructor(tables: readonly PreparedTable[], prose: readonly string[]) {
    this.#texts = textsByHeader(tables);
    const texts = [...this.#texts.values()].flat();
    this.#page =
      detectSurely(texts) ??
      detectSurely(prose) ??
      detectSurely(namesOf(tables)) ??
      detectLanguage([...texts, ...prose]) ??
      "en";
  }

  /** The language of a column, the page's where its texts do not tell. */
  of(header: string): string {
    const known = this.#known.get(header);
    if (known !== undefined) return known;
    const texts = this.#texts.get(header) ?? [];
    const found = detectSurely(texts) ?? (latin.has(this.#page) ? undefined : detectLanguage(texts));
    // Japanese in Han characters alone looks like Chinese.
    const language =
      found === undefined || (this.#page === "ja" && found.startsWith("zh")) ? this.#page : found;
    this.#known.set(header, language);
    return language;
  }
}

/** Languages in which a text of a few words looks like English. */
const latin: ReadonlySet<string> = new Set(["de", "es", "fr", "it", "pt"]);

/** What headers, headings and captions say. */
function namesOf(tables: readonly PreparedTable[]): string[] {
  return tables
    .slice(0, 50)
    .flatMap(({ table }) => [...table.header, ...table.headings, { text: table.caption }])
    .map(({ text }) => text);
}

function textsByHeader(tables: readonly PreparedTable[]): TextsByHeader {
  const texts = new Map<string, string[]>();
  for (const { table, columnTexts } of tables)
    for (const [index, column] of columnTexts.entries()) {
      const header = table.header[index]?.text ?? "";
      const known = texts.get(header) ?? [];
      if (known.length === 0) texts.set(header, known);
      for (const text of column) if (text !== "") known.push(text);
    }
  return texts;
}
