import type { Diagnostic, Report } from "@errcat/diagnostics";
import { ExitCode } from "./exit-code.ts";

/** Everything that was reported in a run, and the texts it speaks of, for code frames. */
export interface DiagnosticLog {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
  /** Remembers the text of a file under the name that places give it. */
  readonly remember: (file: string, text: string) => void;
  readonly sourceText: (file: string) => string | undefined;
  readonly hasErrors: () => boolean;
}

/** An empty log. */
export function createLog(): DiagnosticLog {
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  return {
    // Options have become places by now, where a configuration has them; what is left means nothing to a reader.
    report: ({ option: _, ...diagnostic }) => void diagnostics.push(diagnostic),
    diagnostics,
    remember: (file, text) => void texts.set(file, text),
    sourceText: (file) => texts.get(file),
    hasErrors: () => diagnostics.some(({ severity }) => severity === "error"),
  };
}

/** Rooms whose errors are not about the input. */
const exitCodeOfRoom: Readonly<Record<string, ExitCode>> = {
  config: ExitCode.usage,
  usage: ExitCode.usage,
};

/** Errors that mean something else than those of their room. */
const exitCodeOf: Readonly<Record<string, ExitCode>> = {
  // The question was understood; the catalogs have no answer.
  "usage/near-miss": ExitCode.notFine,
  "usage/not-found": ExitCode.notFine,
  "usage/unknown-code": ExitCode.notFine,
  // What is named is nothing that could be read.
  "read/directory": ExitCode.usage,
  "read/missing": ExitCode.usage,
  "read/web-address": ExitCode.usage,
  // The system refused the input; the system, or another run, the output.
  "read/unreadable": ExitCode.systemRefused,
  "write/failed": ExitCode.systemRefused,
  "write/locked": ExitCode.systemRefused,
};

/** The exit code that a list of diagnostics asks for: wrong usage before what the system refused before a bad input. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  const codes = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(
      ({ code }) => exitCodeOf[code] ?? exitCodeOfRoom[code.slice(0, code.indexOf("/"))] ?? ExitCode.notFine,
    );
  const order = [ExitCode.usage, ExitCode.systemRefused, ExitCode.notFine];
  return order.find((code) => codes.includes(code)) ?? ExitCode.ok;
}
