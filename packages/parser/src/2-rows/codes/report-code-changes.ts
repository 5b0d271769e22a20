import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import type { CodeCell } from "./read-code.ts";

/** Says what a reader of the page would see differently in a code cell. */
export function reportCodeChanges(
  cell: CodeCell,
  at: { readonly place: Place; readonly report: Report },
): void {
  const code = cell.codes.join(", ");
  const details = { place: at.place };
  for (const { kind, found, because } of cell.changes) {
    if (kind === "cleaned") at.report(diagnose("rows/code-cleaned", { found, code, because }, details));
    else if (kind === "split")
      at.report(diagnose("rows/codes-split", { found, count: cell.codes.length }, details));
    else if (kind === "range")
      at.report(diagnose("rows/range-expanded", { found, count: cell.codes.length }, details));
    else if (kind === "range-kept") at.report(diagnose("rows/range-kept", { found, because }, details));
    else at.report(diagnose("rows/phrase-in-code", { found, code }, details));
  }
}
