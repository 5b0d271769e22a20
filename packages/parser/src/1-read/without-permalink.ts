/** Marks of links to a title itself, behind it or before it: Sphinx, its themes, VuePress, AsciiDoctor, GitBook. */
const PERMALINK =
  /^[#§]\s+(?!\d)|(?:(?<!\s)\s*[¶\uf0c1\u{1f517}\u{1f5d7}]|(?<!\s)\s+[#§]|(?<=\p{L}{2}|[\d)_])#)$/u;

/**
 * A title without the mark that links to it, which generators of pages put behind titles or before them. Before a
 * number it is a number sign.
 *
 *     "Storage errors¶", "40001#", "# Storage errors"  →  "Storage errors", "40001", "Storage errors"
 */
export function withoutPermalink(title: string): string {
  return title.replace(PERMALINK, "").trim() || title;
}
