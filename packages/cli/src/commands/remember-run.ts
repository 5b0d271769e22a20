import { dirname } from "node:path";
import type { Invocation } from "../command-line/invocation.ts";
import { isPlainConfig } from "../config/is-plain-config.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { displayPath } from "../disk/display-path.ts";
import { runIdentity } from "../disk/last-run.ts";
import type { LoadedProjects } from "../disk/load-projects.ts";
import { recordLastRun } from "../disk/record-last-run.ts";
import { inputsOf, outputsOf } from "../disk/run-files.ts";
import type { Io } from "../io.ts";
import type { PreparedProject } from "../pipeline/prepare-project.ts";
import { hasColour } from "../print/has-colour.ts";
import { paintFor } from "../print/paint.ts";
import { printLog } from "../print/print-log.ts";
import { version } from "../version.ts";

/** A run that ended well. */
export interface FinishedRun {
  readonly loaded: LoadedProjects;
  readonly prepared: readonly PreparedProject[];
  readonly log: DiagnosticLog;
  /** When it began to read, in milliseconds. */
  readonly began: number;
}

/**
 * Remembers a finished run for the next one, where everything that decided it lies in files that are known: not with
 * a formatter, a generator of one's own or a configuration that reaches out, whose results may depend on more.
 */
export async function rememberRun(run: FinishedRun, invocation: Invocation, io: Io): Promise<void> {
  const hasOptions =
    ["check", "dry-run", "watch"].some(invocation.flag) || invocation.value("config") !== undefined;
  if (hasOptions || !isDecidedByFiles(run, io)) return;
  const { loaded, prepared, log, began } = run;
  const subject = prepared.length === 1 ? prepared[0]?.project.id : `${prepared.length} projects`;
  await recordLastRun(
    dirname(loaded.configFiles[0] as string),
    {
      inputs: await inputsOf(loaded),
      outputs: prepared.flatMap(({ project, plan }) => outputsOf(project, plan)),
      began,
    },
    {
      by: runIdentity({ version, cwd: io.cwd, hasColour: hasColour(io.stderr.isTerminal, io.env) }),
      warnings: printed(log, io),
      summary: `${subject}: nothing changed\n`,
    },
  );
}

function isDecidedByFiles({ loaded, log }: FinishedRun, io: Io): boolean {
  return (
    loaded.configFiles.every((file) =>
      isPlainConfig(file, log.sourceText(displayPath(io.cwd, file)) ?? "process"),
    ) &&
    loaded.projects.every(
      ({ format, transform, generators }) =>
        format === undefined && transform === undefined && !hasFunctions(generators),
    )
  );
}

/** Whether a value of the configuration holds code. */
function hasFunctions(value: unknown): boolean {
  if (typeof value === "function") return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasFunctions);
}

function printed(log: DiagnosticLog, io: Io): string {
  const parts: string[] = [];
  const output = { isTerminal: io.stderr.isTerminal, write: (text: string) => void parts.push(text) };
  // What was said about writing was true of that run alone.
  const diagnostics = log.diagnostics.filter(({ code }) => !code.startsWith("write/"));
  printLog({ ...log, diagnostics }, output, { least: "warning", paint: paintFor(io.stderr, io) });
  return parts.join("");
}
