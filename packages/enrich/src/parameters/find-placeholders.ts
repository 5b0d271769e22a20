import type { Parameter } from "@errcat/schema";
import { PLACEHOLDER_STYLES } from "./placeholder-styles.ts";

/** A place in a message where something else will stand. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly type: Parameter["type"];
  /** What it calls itself (`router_id` of `%(router_id)s`), `""` where it says nothing. */
  readonly hint: string;
  /** The same for placeholders that are one parameter: those with one name or one number; `""` for all others. */
  readonly identity: string;
}

/** `, ...` after a placeholder: it stands for a list. */
const LIST_TAIL = /\s{0,3}[,，、;]\s{0,3}(?:\.{2,6}|…{1,2})/y;

/**
 * Every placeholder of a message in order.
 *
 *     Fail to query flavor [%s], reason: %s.      →  "%s" at 22, "%s" at 35
 *     Instances not found: [{id}, ...]            →  list "{id}, ..." at 22
 *     s3,c3,m3   ['router']   4xx   100% used     →  nothing: they only look like it
 */
export function findPlaceholders(raw: string): Placeholder[] {
  const found: Placeholder[] = [];
  const candidates = /[%{<$#@[*]|(?<![A-Za-z0-9_])[xX](?=[xX])/g;
  for (let at = candidates.exec(raw); at; at = candidates.exec(raw)) {
    const placeholder = placeholderAt(raw, at.index);
    if (!placeholder) continue;
    found.push(placeholder);
    candidates.lastIndex = placeholder.end;
  }
  return mergeLists(raw, found);
}

/** The styles that can begin with a character, in their order. */
const STYLES_BY_START = new Map(
  [...new Set(PLACEHOLDER_STYLES.flatMap(({ start }) => [...start]))].map((character) => [
    character,
    PLACEHOLDER_STYLES.filter(({ start }) => start.includes(character)),
  ]),
);

function placeholderAt(raw: string, start: number): Placeholder | undefined {
  for (const { pattern, type } of STYLES_BY_START.get(raw.charAt(start)) ?? []) {
    pattern.lastIndex = start;
    const match = pattern.exec(raw);
    if (!match) continue;
    const { name, index } = match.groups ?? {};
    const hint = meaningfulHint(name ?? "");
    const identity = index === undefined ? hint : `#${index}`;
    return withListTail(raw, { start, end: start + match[0].length, type, hint, identity });
  }
  return undefined;
}

/** `x`, `xxx`, `x:x:x`, `0` say only that something stands there. */
function meaningfulHint(name: string): string {
  const hint = name.trim().replace(/^(?:input|your|the|an?)\s+/i, "");
  return /^(?:[x*.:\s_-]+|\d+|[sd])$/i.test(hint) ? "" : hint;
}

function withListTail(raw: string, placeholder: Placeholder): Placeholder {
  LIST_TAIL.lastIndex = placeholder.end;
  const tail = LIST_TAIL.exec(raw);
  if (!tail) return placeholder;
  return { ...placeholder, end: placeholder.end + tail[0].length, type: "list" };
}

/** `{id1}, {id2}, ...` is one list: an item directly before a list belongs to it when it is called the same. */
function mergeLists(raw: string, found: readonly Placeholder[]): Placeholder[] {
  const merged: Placeholder[] = [];
  for (const placeholder of found) {
    const before = merged.at(-1);
    const between = before && raw.slice(before.end, placeholder.start);
    const itemOfList =
      before &&
      placeholder.type === "list" &&
      /^\s*[,，、;]\s*$/.test(between ?? "") &&
      stem(before.hint) === stem(placeholder.hint);
    if (itemOfList) merged[merged.length - 1] = { ...placeholder, start: before.start };
    else merged.push(placeholder);
  }
  return merged;
}

function stem(hint: string): string {
  return hint.replace(/[_\s-]*\d+$/, "").toLowerCase();
}
