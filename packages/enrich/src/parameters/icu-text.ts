/**
 * Plain text as it must stand in an ICU MessageFormat 1 pattern, so that it comes out unchanged.
 *
 *     it's {not} a field   →   it''s '{not}' a field
 *
 * Apostrophes are doubled; everything from the first to the last brace is quoted. `<` is quoted where a letter or `/`
 * follows, because FormatJS reads a tag there (ICU itself has no tags and no way to quote one).
 */
export function icuText(text: string): string {
  const special = /[{}]|<(?=[A-Za-z/])/g;
  const first = special.exec(text)?.index ?? -1;
  if (first < 0) return doubled(text);
  let last = first;
  for (let match = special.exec(text); match; match = special.exec(text)) last = match.index;
  const quoted = text.slice(first, last + 1);
  return `${doubled(text.slice(0, first))}'${doubled(quoted)}'${doubled(text.slice(last + 1))}`;
}

function doubled(text: string): string {
  return text.replaceAll("'", "''");
}

/**
 * A pattern whose apostrophes that quote nothing are doubled, as strict readers of ICU patterns need them:
 * `n'existe pas` → `n''existe pas`. Quoted text and apostrophes that are doubled already stay as they are.
 */
export function plainApostrophesDoubled(pattern: string): string {
  return pattern.replace(/'(?:'|[{}<>](?:[^']|'')*(?:'|$))?/g, (match) => (match === "'" ? "''" : match));
}
