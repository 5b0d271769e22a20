import { BLOCKS, ELEMENTS } from "./elements.ts";
import { attribute, attributePattern, type Tag } from "./tag-scanner.ts";
import type { TextCollector } from "./text-collector.ts";

const ALT = attributePattern("alt");

/**
 * Adds to a text what a tag in it is to a reader: a block begins or ends a line, an image says its alternative text, a
 * word that is no element is a placeholder that somebody forgot to escape. Others say nothing.
 *
 *     "No <user_id><br>in <b>", at each of its tags  →  "No <user_id>\nin"
 */
export function addTagText(target: TextCollector, source: string, tag: Tag): void {
  if (BLOCKS.has(tag.name)) target.break();
  else if (tag.name === "img") target.put(attribute(source, tag, ALT) ?? "", tag.start);
  else if (isPlaceholder(tag)) target.put(source.slice(tag.start, tag.end), tag.start);
}

/** A word in angle brackets that is no element and has no attributes: `<instance_id>`. */
function isPlaceholder(tag: Tag): boolean {
  return !tag.closing && !ELEMENTS.has(tag.name) && tag.end - tag.start === tag.name.length + 2;
}
