import type { Pattern } from "../pattern.ts";

/**
 * A pattern as an ICU MessageFormat 1 message.
 *
 *     "It's {", id, "}"  →  It''s '{'{id}'}'
 *
 * Apostrophes are doubled; text is quoted from its first `{`, `}`, `<` or `>` to its end
 * (`<` opens a tag for intl-messageformat).
 */
export function printIcu(pattern: Pattern): string {
  return pattern
    .map((segment) => (segment.kind === "text" ? quote(segment.text) : `{${segment.name}}`))
    .join("");
}

function quote(text: string): string {
  if (!/['{}<>]/.test(text)) return text;
  const doubled = text.replaceAll("'", "''");
  const syntax = doubled.search(/[{}<>]/);
  return syntax < 0 ? doubled : `${doubled.slice(0, syntax)}'${doubled.slice(syntax)}'`;
}
