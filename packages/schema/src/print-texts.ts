import type { LocalizedText } from "./catalog.ts";
import { escapeInvisible } from "./escape-invisible.ts";
import { inlineList, joined, type ListWriter } from "./json-layout.ts";
import { type JsonWriter, type Syntax, syntax } from "./json-writer.ts";

/** How words stand on one line. */
export const words: ListWriter<string> = { layout: inlineList, write: (out, word) => out.text(word) };

/** How numbers stand on one line. */
export const numbers: ListWriter<number> = { layout: inlineList, write: (out, value) => out.number(value) };

/**
 * Writes localized texts behind the key of their member, a language a line in the order of their tags, the closing brace
 * indented by `indent`.
 */
export function localizedUnder(key: Syntax, indent: string): (out: JsonWriter, texts: LocalizedText) => void {
  const none = joined(key, syntax("{}"));
  const first = openingOf(joined(key, syntax(`{\n${indent}  `)));
  const next = openingOf(syntax(`,\n${indent}  `));
  const end = syntax(`\n${indent}}`);
  return (out, texts) => {
    const tags = tagsOf(texts);
    for (let index = 0; index < tags.length; index++) {
      const tag = tags[index]!;
      out.syntax(index === 0 ? first(tag) : next(tag));
      out.text(texts[tag]!);
    }
    out.syntax(tags.length === 0 ? none : end);
  };
}

/** What stands before the text of a language; most texts are in the language of the text before. */
function openingOf(before: Syntax): (tag: string) => Syntax {
  let last = "";
  let opening = before;
  return (tag) => {
    if (tag !== last || opening === before) {
      last = tag;
      opening = joined(before, syntax(`${escapeInvisible(JSON.stringify(tag))}: `));
    }
    return opening;
  };
}

function tagsOf(texts: LocalizedText): readonly string[] {
  const tags = Object.keys(texts);
  return tags.length > 1 ? tags.sort() : tags;
}
