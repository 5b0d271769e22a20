import type { Pattern } from "../pattern.ts";

/**
 * A pattern in the syntax of Python's `str.format`, which gettext knows as `python-brace-format`.
 *
 *     "Flavor {", flavor, "}"  →  Flavor {{{flavor}}}
 */
export function printPythonBrace(pattern: Pattern): string {
  return pattern
    .map((segment) => (segment.kind === "text" ? segment.text.replace(/[{}]/g, "$&$&") : `{${segment.name}}`))
    .join("");
}
