import { type Diagnostic, printDiagnostic, type Severity } from "@errcat/diagnostics";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import type { Output } from "../io.ts";
import type { Paint } from "./paint.ts";

/** How many diagnostics below an error are printed in full before the rest is only counted. */
const shownInFull = 20;

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Which diagnostics a command shows. */
export interface PrintLogOptions {
  /** The least severity that is printed; what is below is not even counted. */
  readonly least: Severity;
  readonly paint: Paint;
}

/**
 * Prints the diagnostics of a run, worst first, otherwise in the order of the report; errors always in full, others up
 * to twenty, with a line that counts the rest.
 */
export function printLog(log: DiagnosticLog, output: Output, { least, paint }: PrintLogOptions): void {
  const wanted = severities.slice(0, severities.indexOf(least) + 1);
  const sorted = wanted.flatMap((severity) => log.diagnostics.filter((each) => each.severity === severity));
  const errors = sorted.filter(({ severity }) => severity === "error");
  const shown = sorted.slice(0, Math.max(shownInFull, errors.length));
  for (const diagnostic of shown) {
    output.write(`${printDiagnostic(diagnostic, { sourceText: log.sourceText, paint })}\n\n`);
  }
  const rest = sorted.slice(shown.length);
  if (rest.length > 0) output.write(`… and ${printCounts(rest)} more; --json lists all of them.\n`);
}

/** `2 errors, 1 warning`; `nothing` where there is none. */
export function printCounts(diagnostics: readonly Diagnostic[]): string {
  const counts = severities.map((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? "" : `${count} ${severity}${count === 1 ? "" : "s"}`;
  });
  return counts.filter((each) => each !== "").join(", ") || "nothing";
}
