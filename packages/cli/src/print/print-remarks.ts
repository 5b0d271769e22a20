import { type Diagnostic, printPlace } from "@errcat/diagnostics";
import { cutText } from "./fit-text.ts";
import type { Screen } from "./screen.ts";

/** What is said of a document beside its tables: warnings and notes, but not why a table was left alone. */
export function remarksOn(file: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ severity, place, code }) =>
      severity !== "error" && place?.file === file && code !== "rows/table-left-alone",
  );
}

/** What is said of no document, but of the catalog of all. */
export function remarksOnAll(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity, place }) => severity !== "error" && place === undefined);
}

/**
 * What was done to the rows of a document on the way to the catalog, warnings before notes: the first case of each
 * kind, and how to have it otherwise. `""` where there is nothing to say.
 *
 *     Worth knowing
 *       line 33  “A/B” was read as 2 codes. (11 more like it, to line 90)
 *                help: If it is one code, set `splitCodes: false` for the source.
 */
export function printRemarks(remarks: readonly Diagnostic[], screen: Screen): string {
  const kinds = new Map<string, Diagnostic[]>();
  for (const each of remarks) {
    const known = kinds.get(each.code);
    if (known) known.push(each);
    else kinds.set(each.code, [each]);
  }
  if (kinds.size === 0) return "";
  const sorted = [...kinds.values()].sort((one, other) => rank(one) - rank(other));
  const printed = sorted.map((each) => printKind(each, screen)).join("");
  return `\n  ${screen.paint("bold", "Worth knowing")}\n${printed}`;
}

/** A message quotes its cell, which may be a whole list. */
const widestQuote = 100;

const rank = ([first]: readonly Diagnostic[]): number => (first?.severity === "warning" ? 0 : 1);

function printKind(kind: readonly Diagnostic[], { wrap, paint }: Screen): string {
  const [first, last] = [kind[0]!, kind.at(-1)!];
  const to = last.place === undefined ? "" : `, to line ${last.place.line}`;
  const more = kind.length === 1 ? "" : ` (${kind.length - 1} more like it${to})`;
  const lead = first.place === undefined ? "    " : `    ${placeOf(first)}  `;
  const message = first.message
    .replace(/\n/g, " ⏎ ")
    .replace(/“([^”]+)”/g, (_all, quoted: string) => `“${cutText(quoted, widestQuote)}”`);
  const below = " ".repeat(lead.length);
  const related = first.related.map(({ message: what, place }) =>
    wrap(`${what}: ${printPlace(place)}`, below),
  );
  const help = wrap(`help: ${first.help}`, below).trimEnd();
  return `${wrap(`${message}${more}`, lead)}${related.join("")}${paint("dim", help)}\n`;
}

/** `line 33`; `page` for what is said of the page as a whole. */
function placeOf({ code, place }: Diagnostic): string {
  return wholePage.has(code) ? "page" : `line ${place!.line}`;
}

const wholePage: ReadonlySet<string> = new Set(["rows/nothing-left"]);
