import { parseCommandLine } from "./command-line/parse-command-line.ts";
import { createLog, exitCodeFor } from "./diagnostic-log.ts";
import { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { paintFor } from "./print/paint.ts";
import { printLog } from "./print/print-log.ts";
import { version } from "./version.ts";

/**
 * Runs `errcat` with the words after its name and gives its exit code. Everything it touches is in `io`; nothing is
 * thrown: what goes wrong inside errcat itself is said shortly and gives 70 (the stack with `ERRCAT_DEBUG=1`).
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommandLine(argv, io);
  } catch (error) {
    io.stderr.write(printBug(error, io));
    return ExitCode.bug;
  }
}

async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  const log = createLog();
  const request = parseCommandLine(argv, version, log.report);
  if (request.kind === "run") return (await request.load())(request.invocation, io);
  if (request.kind === "print") {
    io.stdout.write(request.text);
    return ExitCode.ok;
  }
  printLog(log, io.stderr, { least: "error", paint: paintFor(io.stderr, io) });
  return exitCodeFor(log.diagnostics);
}

function printBug(error: unknown, io: Io): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const detail = io.env["ERRCAT_DEBUG"] ? `${stack}\n` : "Run it again with ERRCAT_DEBUG=1 to see where.\n";
  return `This is a bug in errcat ${version}, not in your input: ${message}\n${detail}`;
}
