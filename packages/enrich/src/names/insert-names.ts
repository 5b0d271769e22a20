import { type Document, isMap, isScalar, type Node, parseDocument, stringify, type YAMLMap } from "yaml";
import type { NameSuggestion } from "./suggest-names.ts";

/**
 * The text of an overlay with proposed names added after those that it has; every other byte stays as it is, and codes
 * that have a name keep it. Lines end as they do in the text. Over each new line stands the text that its name was read
 * off.
 *
 *     names:                         names:
 *       A.1: LampNotFound     →        A.1: LampNotFound
 *     # kept                           # The lamp is locked.
 *                                      A.2: LampLocked
 *                                    # kept
 *
 * The same text where it is not a YAML mapping, or nothing is to be added.
 */
export function insertNames(text: string, suggestions: readonly NameSuggestion[]): string {
  if (!text.includes("\r\n")) return inserted(text, suggestions);
  return inserted(text.replaceAll("\r\n", "\n"), suggestions).replaceAll("\n", "\r\n");
}

function inserted(text: string, suggestions: readonly NameSuggestion[]): string {
  const document = parseDocument(text);
  const root = document.contents as Node | null;
  if (document.errors.length > 0 || (root !== null && !isMap(root))) return text;
  const pair = root?.items.find(({ key }) => isScalar(key) && key.value === "names");
  const names = pair?.value as Node | null | undefined;
  const added = suggestions.filter(({ code }) => !isMap(names) || !hasCode(names, code));
  if (added.length === 0) return text;
  if (root?.flow || (isMap(names) && names.flow)) return rewritten(document, added);
  if (isMap(names) && names.items.length > 0)
    return insertAfter(text, lastOffset(names), added, indentOf(text, names));
  if (pair) return insertAfter(text, (pair.key as Node).range?.[1] ?? text.length, added, "  ");
  return `${text === "" || text.endsWith("\n") ? text : `${text}\n`}names:\n${linesFor(added, "  ")}`;
}

function hasCode(names: YAMLMap, code: string): boolean {
  return names.items.some(({ key }) => isScalar(key) && (key.source ?? String(key.value)) === code);
}

/** Where the last name ends. */
function lastOffset(names: YAMLMap): number {
  const last = names.items.at(-1);
  return ((last?.value ?? last?.key) as Node | undefined)?.range?.[1] ?? 0;
}

/** The white space before the first name. */
function indentOf(text: string, names: YAMLMap): string {
  const start = (names.items[0]?.key as Node | undefined)?.range?.[0] ?? 0;
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
}

/** Adds lines after the one that `offset` is in, a comment at its end included. */
function insertAfter(text: string, offset: number, added: readonly NameSuggestion[], indent: string): string {
  const end = text.indexOf("\n", offset);
  const head = end < 0 ? `${text}\n` : text.slice(0, end + 1);
  return head + linesFor(added, indent) + (end < 0 ? "" : text.slice(end + 1));
}

function linesFor(added: readonly NameSuggestion[], indent: string): string {
  return added
    .map((suggestion) => `${indent}${commentFor(suggestion)}\n${indent}${lineFor(suggestion)}`)
    .join("");
}

function commentFor({ text }: NameSuggestion): string {
  return `# ${text.replace(/[\s\p{Cc}]+/gu, " ")}`;
}

/** A code of digits needs no quotes; all others are quoted where YAML would read something else than a text. */
function lineFor({ code, name }: NameSuggestion): string {
  const key = /^(?:0|[1-9]\d{0,14})$/.test(code) ? Number(code) : code;
  return stringify(new Map([[key, name]]), { lineWidth: 0 });
}

/** A mapping in braces cannot take comments between its pairs; it is written anew. */
function rewritten(document: Document.Parsed, added: readonly NameSuggestion[]): string {
  for (const { code, name } of added) document.setIn(["names", code], name);
  return document.toString({ lineWidth: 0 });
}
