import type { LocalizedText } from "./catalog.ts";
import { escapeInvisible } from "./escape-invisible.ts";
import { inlineList, type ListWriter } from "./json-layout.ts";
import { type Syntax, syntax } from "./json-syntax.ts";
import type { JsonWriter } from "./json-writer.ts";

/** How words stand on one line. */
export const words: ListWriter<string> = { layout: inlineList, write: (out, word) => out.text(word) };

/** How numbers stand on one line. */
export const numbers: ListWriter<number> = { layout: inlineList, write: (out, value) => out.number(value) };

/** Writes localized texts, a language a line in the order of their tags, the closing brace indented by `indent`. */
export function localized(indent: string): (out: JsonWriter, texts: LocalizedText) => void {
  const first = syntax(`{\n${indent}  `);
  const next = syntax(`,\n${indent}  `);
  const end = syntax(`\n${indent}}`);
  return (out, texts) => {
    const tags = tagsOf(texts);
    for (let index = 0; index < tags.length; index++) {
      const tag = tags[index]!;
      out.syntax(index === 0 ? first : next);
      writeKey(out, tag);
      out.text(texts[tag]!);
    }
    out.syntax(tags.length === 0 ? none : end);
  };
}

const none = syntax("{}");

/**
 * The keys of languages that were written. Catalogs have a few; what there is beyond that many is written as any text.
 */
const keys = new Map<string, Syntax>();
const mostKeys = 100;
const colon = syntax(": ");

function writeKey(out: JsonWriter, tag: string): void {
  let key = keys.get(tag);
  if (key === undefined && keys.size < mostKeys) {
    key = syntax(`${escapeInvisible(JSON.stringify(tag))}: `);
    keys.set(tag, key);
  }
  if (key === undefined) out.text(tag);
  out.syntax(key ?? colon);
}

function tagsOf(texts: LocalizedText): readonly string[] {
  const tags = Object.keys(texts);
  return tags.length > 1 ? tags.sort() : tags;
}
