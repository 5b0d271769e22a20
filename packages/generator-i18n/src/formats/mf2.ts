import type { Pattern } from "../pattern.ts";

/**
 * A pattern as a MessageFormat 2 message: a quoted pattern, so that leading white space and dots are text.
 *
 *     "Path C:\{", id, "}"  →  {{Path C:\\\{{$id :string}\}}}
 *
 * Every parameter is formatted as a string, so that a number comes out as it stands on the wire, without grouping.
 */
export function printMf2(pattern: Pattern): string {
  const body = pattern
    .map((segment) =>
      segment.kind === "text" ? segment.text.replace(/[\\{}|]/g, "\\$&") : `{$${segment.name} :string}`,
    )
    .join("");
  return `{{${body}}}`;
}
