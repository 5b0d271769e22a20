import { fingerprint, lastChange } from "../disk/last-run.ts";
import type { LoadedProjects } from "../disk/load-projects.ts";
import { inputsOf } from "../disk/run-files.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";

/**
 * How often inputs are looked at. Looking at a hundred files costs half a millisecond, and works where notifications of
 * the system do not: network folders, containers, editors that replace files.
 */
const interval = 250;

/** What watching needs to know about a run. */
export interface WatchedRun {
  readonly exitCode: ExitCode;
  /** `undefined` where the configuration is wrong: then there is nothing to watch. */
  readonly loaded: LoadedProjects | undefined;
}

/** Runs once, and again whenever an input has changed, until the user ends it. */
export async function watch(io: Io, run: () => Promise<WatchedRun>): Promise<ExitCode> {
  let isOver = false;
  const ended = io.untilInterrupted().then(() => {
    isOver = true;
  });
  let loaded: LoadedProjects | undefined;
  let before: ReadonlyMap<string, string> = new Map();
  while (!isOver) {
    const began = Date.now();
    const finished = await run();
    // A configuration that is broken for a moment goes on being watched as it was.
    loaded = finished.loaded ?? loaded;
    if (loaded === undefined) return finished.exitCode;
    const seen = await look(loaded);
    // What changed while the run was under way may have been read before or after: once more, if only once.
    const isUnsure = [...seen.values()].some((each) => lastChange(each) >= began);
    if (isUnsure && !same(seen, before)) {
      before = seen;
      continue;
    }
    io.stderr.write("Watching for changes; Ctrl-C ends it.\n");
    while (!isOver && same(seen, await look(loaded))) await Promise.race([ended, pause()]);
  }
  return ExitCode.ok;
}

/** What the inputs of a run look like now; what the run itself writes is not among them. */
async function look(loaded: LoadedProjects): Promise<ReadonlyMap<string, string>> {
  return new Map((await inputsOf(loaded)).map((path) => [path, fingerprint(path)]));
}

function same(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): boolean {
  return before.size === now.size && [...before].every(([path, seen]) => now.get(path) === seen);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, interval));
}
