import type { Severity } from "@errcat/diagnostics";
import { type DiagnosticLog, exitCodeFor } from "../diagnostic-log.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../print/paint.ts";
import { printLog } from "../print/print-log.ts";

/** How a command ends. */
export interface Conclusion {
  /** Whether JSON is asked for: then one value holds the result and the diagnostics, and nothing else is printed. */
  readonly json: boolean;
  /** The result as JSON has it; without one there are only diagnostics. */
  readonly result?: object | undefined;
  /**
   * Whether the JSON is printed up to its first members, for a result that is too long to be held: the others follow.
   */
  readonly begun?: boolean;
  /** The least severity to be printed. */
  readonly least: Severity;
}

/** Prints what was reported and gives the exit code that it asks for: how every command ends, whatever has happened. */
export function conclude(log: DiagnosticLog, io: Io, { json, begun, result, least }: Conclusion): ExitCode {
  const { diagnostics } = log;
  const members = json ? JSON.stringify({ ...result, diagnostics }, null, 2) : "";
  if (json) io.stdout.write(begun ? `,${members.slice(1)}\n` : `${members}\n`);
  else printLog(log, io.stderr, { least, paint: paintFor(io.stderr, io) });
  return exitCodeFor(diagnostics);
}
