import type { LocalizedText } from "@errcat/schema";
import type { Cell } from "../../1-read/table.ts";
import { textLanguage } from "../languages/text-language.ts";
import type { TextColumn } from "../table-understanding.ts";
import { type Clip, clipText, isClipOf, wholeClip } from "./clip.ts";

const nothing: LocalizedText = {};

/**
 * The texts of some columns of a row by language; two columns in one language are joined, an equal text is said once. A
 * text in English under a column in another script is English. A text that stands on one row after the other is one
 * object for all of them.
 *
 *     columns 2 (en), 3 (zh-CN)   of  404 | A.1 | Gone. | 不存在   →   { en: "Gone.", "zh-CN": "不存在" }
 */
export class LocalizedCells {
  readonly #columns: readonly TextColumn[];
  #lastText = "";
  #last = nothing;

  constructor(columns: readonly TextColumn[]) {
    this.#columns = columns;
  }

  /** The texts of a row. */
  of(cells: readonly Cell[]): LocalizedText {
    const [only] = this.#columns;
    if (only !== undefined && this.#columns.length === 1)
      return this.ofOnly(wholeClip(cells[only.index]?.text ?? ""));
    const texts: Record<string, string> = {};
    for (const { index, language: columnLanguage, besideJapanese } of this.#columns) {
      const text = cells[index]?.text ?? "";
      const language = textLanguage(text, columnLanguage, besideJapanese);
      const before = texts[language];
      if (text === "" || text === before) continue;
      texts[language] = before === undefined ? text : `${before}\n${text}`;
    }
    return texts;
  }

  /** What {@link of} gives of the text in the only column; nothing where there is no column. */
  ofOnly(clip: Clip): LocalizedText {
    const [only] = this.#columns;
    if (only === undefined) return nothing;
    if (!isClipOf(clip, this.#lastText)) {
      const text = clipText(clip);
      const { language, besideJapanese } = only;
      this.#last = text === "" ? nothing : { [textLanguage(text, language, besideJapanese)]: text };
      this.#lastText = text;
    }
    return this.#last;
  }
}
