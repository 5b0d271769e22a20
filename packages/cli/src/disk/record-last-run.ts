import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeAtomically } from "./atomic-write.ts";
import { fingerprint, type LastRun, lastChange, lastRunPath } from "./last-run.ts";
import { ensureStateFolder } from "./lock.ts";

/** Clocks of file systems tick coarsely: what changed this long before a run began may have changed during it. */
const clockMargin = 50;

/** What decides the result of a run. */
export interface RunFiles {
  /** Absolute paths of files and folders that were read, or were looked for and not there. */
  readonly inputs: readonly string[];
  /** Absolute paths of what the run leaves. */
  readonly outputs: readonly string[];
  /** When the run began to read, in milliseconds. */
  readonly began: number;
}

/**
 * Remembers a run that ended well, so that the next one can see without reading that it has nothing to do. It is not
 * remembered where an input changed while the run was under way, nor where errcat runs from its sources.
 */
export async function recordLastRun(
  directory: string,
  { inputs, outputs, began }: RunFiles,
  said: Omit<LastRun, "files">,
): Promise<void> {
  const installation = findInstallation();
  if (installation === undefined) return;
  const files: Record<string, string> = {};
  for (const path of new Set([installation, ...inputs])) {
    const seen = fingerprint(path);
    if (!outputs.includes(path) && lastChange(seen) > began - clockMargin) return;
    files[path] = seen;
  }
  for (const path of outputs) files[path] = fingerprint(path);
  ensureStateFolder(directory);
  await writeAtomically([{ path: lastRunPath(directory), contents: JSON.stringify({ ...said, files }) }]);
}

/** The prerendered help: a file that each build of errcat writes anew. */
function findInstallation(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  return [join(here, "help.json"), join(here, "../help.json")].find((path) => existsSync(path));
}
