import { diagnose } from "@errcat/diagnostics";
import { parseCommandLine } from "./command-line/parse-command-line.ts";
import { conclude } from "./commands/conclude.ts";
import { createLog } from "./diagnostic-log.ts";
import { displayPath } from "./disk/display-path.ts";
import { isSystemError, systemProblem } from "./disk/system-problem.ts";
import { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { version } from "./version.ts";

/**
 * Runs `errcat` with the words after its name and gives its exit code. Everything it touches is in `io`; nothing is
 * thrown: what the system refuses gives 3, and what goes wrong inside errcat itself is said shortly and gives 70 (the
 * stack with `ERRCAT_DEBUG=1`).
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommandLine(argv, io);
  } catch (error) {
    if (isSystemError(error)) return refused(error, argv, io);
    io.stderr.write(printBug(error, io));
    return ExitCode.bug;
  }
}

/** What the system refused where nothing more exact could be said about it. */
function refused({ message, path }: NodeJS.ErrnoException, argv: readonly string[], io: Io): ExitCode {
  const log = createLog();
  const details =
    path === undefined ? {} : { place: { file: displayPath(io.cwd, path), line: 1, column: 1 } };
  log.report(diagnose("write/failed", { problem: systemProblem(message) }, details));
  return conclude(log, io, { json: argv.includes("--json"), least: "error" });
}

async function runCommandLine(argv: readonly string[], io: Io): Promise<ExitCode> {
  const log = createLog();
  const request = parseCommandLine(argv, version, log.report);
  if (request.kind === "run") return (await request.load())(request.invocation, io);
  if (request.kind === "print") {
    io.stdout.write(request.text);
    return ExitCode.ok;
  }
  if (request.kind === "unfinished") {
    io.stderr.write(request.text);
    return ExitCode.usage;
  }
  return conclude(log, io, { json: argv.includes("--json"), least: "error" });
}

function printBug(error: unknown, io: Io): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const detail = io.env["ERRCAT_DEBUG"] ? `${stack}\n` : "Run it again with ERRCAT_DEBUG=1 to see where.\n";
  return `This is a bug in errcat ${version}, not in your input: ${message}\n${detail}`;
}
