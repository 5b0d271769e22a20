import type { Severity } from "@errcat/diagnostics";
import { type DiagnosticLog, exitCodeFor } from "../diagnostic-log.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../print/paint.ts";
import { printLog } from "../print/print-log.ts";

/** How a command ends. */
export interface Conclusion {
  /** The diagnostics are part of the JSON result already, and are not printed a second time. */
  readonly json: boolean;
  /** The least severity to be printed. */
  readonly least: Severity;
}

/** Prints what was reported and gives the exit code that it asks for: how every command ends. */
export function conclude(log: DiagnosticLog, io: Io, { json, least }: Conclusion): ExitCode {
  if (!json) printLog(log, io.stderr, { least, paint: paintFor(io.stderr, io) });
  return exitCodeFor(log.diagnostics);
}

/** Prints a result as JSON: two spaces, final newline. */
export function printResult(io: Io, result: object): void {
  io.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}
