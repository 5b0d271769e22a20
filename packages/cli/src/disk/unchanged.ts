import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hasColour } from "../print/has-colour.ts";
import { findConfig } from "./find-config.ts";
import { fingerprint, type LastRun, lastRunPath, runIdentity } from "./last-run.ts";

declare const ERRCAT_VERSION: string;

/** Options under which a run that has nothing to do ends in the same way as the last one. */
const indifferent: ReadonlySet<string> = new Set(["--check", "--frozen"]);

/**
 * True where `errcat generate` with these options has nothing to do; then everything was said that such a run says.
 * A bundle of its own without any import but the file system, so that it costs hardly more than Node itself.
 */
export function reportUnchanged(options: readonly string[]): boolean {
  if (!options.every((option) => indifferent.has(option))) return false;
  const cwd = process.cwd();
  const config = findConfig(cwd);
  const last = config === undefined ? undefined : readLastRun(dirname(config));
  if (
    last?.by !==
    runIdentity({
      version: ERRCAT_VERSION,
      cwd,
      hasColour: hasColour(process.stderr.isTTY === true, process.env),
    })
  )
    return false;
  const installation = join(__dirname, "help.json");
  if (!Object.hasOwn(last.files, installation)) return false;
  for (const path in last.files) if (fingerprint(path) !== last.files[path]) return false;
  process.stderr.write(`${last.warnings}${last.summary}`);
  return true;
}

function readLastRun(directory: string): LastRun | undefined {
  try {
    return JSON.parse(readFileSync(lastRunPath(directory), "utf8")) as LastRun;
  } catch {
    return undefined;
  }
}
