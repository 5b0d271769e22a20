import type { CodeCell } from "./read-code.ts";

/**
 * The codes of a cell as a pattern of the user's finds them: each match is one, or its first group where it has groups.
 * `pattern` has the flag `g`.
 *
 *     E-\d+    “E-17, E-18 (old)”  →  E-17, E-18
 *     ^(\d+)   “17 Gone”           →  17
 */
export function matchCodes(text: string, pattern: RegExp): CodeCell {
  const found = Array.from(text.matchAll(pattern), ([whole, group]) => (group ?? whole).trim());
  const codes = [...new Set(found.filter((code) => code !== ""))];
  return { codes, phrases: [], changes: [], notACode: codes.length === 0 && text !== "" };
}
