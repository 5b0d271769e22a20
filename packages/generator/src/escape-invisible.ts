import { escapeInvisible as escapeInvisibleInJson } from "@errcat/schema";

/** The controls that JSON text cannot hold inside strings, so that its printer leaves them alone: C0. */
const controls = /[\0-\x1f]/g;

/**
 * The text with each character that readers cannot see, or that changes what is seen around it, replaced by JSON escapes
 * of its UTF-16 code units: controls (line breaks, too), format characters such as bidi overrides and zero widths, lone
 * surrogates, private use, unassigned, variation selectors. Printed as they stand they hide code from a reviewer
 * (CVE-2021-42574, "Trojan Source"). Han and all other visible script stays as it is.
 *
 *     "a\u202eb 子网"  →  "a\\u202eb 子网"
 */
export function escapeInvisible(text: string): string {
  return escapeInvisibleInJson(text).replace(
    controls,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** True where a text has a character that {@link escapeInvisible} replaces. */
export function hasInvisible(text: string): boolean {
  return escapeInvisible(text) !== text;
}
