/**
 * A plain text as CommonMark that shows it: `description` fields of OpenAPI are CommonMark, and documentation tools
 * turn what looks like markup into HTML.
 *
 *     Use <id>, not *.  →  Use \<id\>, not \*.
 */
export function escapeCommonMark(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|!$]/g, "\\$&")
    .replace(/^([ \t]*)(:?-|[#+=])/gm, "$1\\$2")
    .replace(/^([ \t]*\d{1,9})([.)])/gm, "$1\\$2")
    .replace(/^[ \t]+/gm, "")
    .replace(/\n/g, "  \n");
}
