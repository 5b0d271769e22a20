import type { LocalizedText } from "./catalog.ts";
import { inlineList, type ListWriter } from "./json-layout.ts";
import { type JsonWriter, syntax } from "./json-writer.ts";

const noTexts = syntax("{}");
const colon = syntax(": ");

/** How words stand on one line. */
export const words: ListWriter<string> = { layout: inlineList, write: (out, word) => out.text(word) };

/** How numbers stand on one line. */
export const numbers: ListWriter<number> = { layout: inlineList, write: (out, value) => out.number(value) };

/** Writes localized texts, a language a line in the order of their tags, the closing brace indented by `indent`. */
export function localizedAt(indent: string): (out: JsonWriter, texts: LocalizedText) => void {
  const [first, next, end] = [`{\n${indent}  `, `,\n${indent}  `, `\n${indent}}`].map(syntax);
  return (out, texts) => {
    const tags = tagsOf(texts);
    for (let index = 0; index < tags.length; index++) {
      out.syntax(index === 0 ? first! : next!);
      out.text(tags[index]!);
      out.syntax(colon);
      out.text(texts[tags[index]!]!);
    }
    out.syntax(tags.length === 0 ? noTexts : end!);
  };
}

function tagsOf(texts: LocalizedText): readonly string[] {
  const tags = Object.keys(texts);
  return tags.length > 1 ? tags.sort() : tags;
}
