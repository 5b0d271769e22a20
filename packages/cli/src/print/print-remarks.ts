import type { Diagnostic } from "@errcat/diagnostics";
import { cutText, wrapText } from "./fit-text.ts";
import type { Paint } from "./paint.ts";

/** What is said of a document beside its tables: warnings and notes, but not why a table was left alone. */
export function remarksOn(file: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(
    ({ severity, place, code }) =>
      severity !== "error" && place?.file === file && code !== "rows/table-left-alone",
  );
}

/**
 * What was done to the rows of a document on the way to the catalog, warnings before notes: the first case of each kind,
 * and how to have it otherwise. `""` where there is nothing to say.
 *
 *     Worth knowing
 *       line 33  “A/B” was read as 2 codes. (11 more like it, to line 90)
 *                help: If it is one code, set `splitCodes: false` for the source.
 */
export function printRemarks(remarks: readonly Diagnostic[], paint: Paint): string {
  const kinds = new Map<string, Diagnostic[]>();
  for (const each of remarks) {
    const known = kinds.get(each.code);
    if (known) known.push(each);
    else kinds.set(each.code, [each]);
  }
  if (kinds.size === 0) return "";
  const sorted = [...kinds.values()].sort((one, other) => rank(one) - rank(other));
  return `\n  ${paint("bold", "Worth knowing")}\n${sorted.map((each) => printKind(each, paint)).join("")}`;
}

/** A message quotes its cell, which may be a whole list. */
const widestMessage = 200;

const rank = ([first]: readonly Diagnostic[]): number => (first?.severity === "warning" ? 0 : 1);

function printKind(kind: readonly Diagnostic[], paint: Paint): string {
  const [first, last] = [kind[0]!, kind.at(-1)!];
  const more = kind.length === 1 ? "" : ` (${kind.length - 1} more like it, to line ${last.place!.line})`;
  const lead = `    line ${first.place!.line}  `;
  const message = cutText(first.message.replace(/\n/g, " ⏎ "), widestMessage);
  const help = wrapText(`help: ${first.help}`, " ".repeat(lead.length)).trimEnd();
  return `${wrapText(`${message}${more}`, lead)}${paint("dim", help)}\n`;
}
