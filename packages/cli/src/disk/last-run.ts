import { statSync } from "node:fs";
import { join } from "node:path";

/**
 * What the last finished run of `errcat generate` saw and left, kept beside the configuration. As long as none of these
 * files has changed, another run would do nothing.
 */
export interface LastRun {
  /** The errcat that ran, Node, and whether colours were on; another one proves nothing. */
  readonly by: string;
  /** Absolute path → {@link fingerprint}; of files that decide the result by their absence, too. */
  readonly files: Readonly<Record<string, string>>;
  /** Warnings of the run: they are as true as they were. */
  readonly warnings: string;
  readonly summary: string;
}

/** Where the last run of a configuration is kept. */
export function lastRunPath(directory: string): string {
  return join(directory, ".errcat", "last-run.json");
}

/**
 * Identity of a file's content without reading it: times of change, size and number. The time of the last status change
 * cannot be set back by a program, so an edit that restores size and modification time is noticed, too.
 */
export function fingerprint(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return "";
  return `${stats.mtimeMs} ${stats.ctimeMs} ${stats.isDirectory() ? "folder" : stats.size} ${stats.ino}`;
}

/** When what a {@link fingerprint} is of was last changed in any way, in milliseconds; 0 where nothing is there. */
export function lastChange(seen: string): number {
  const [modified, changed] = seen.split(" ").map(Number);
  return Math.max(modified ?? 0, changed ?? 0);
}

/** Who ran, and how its output looks. */
export interface RunIdentity {
  readonly version: string;
  /** Names in the output are relative to it. */
  readonly cwd: string;
  readonly hasColour: boolean;
}

/** {@link LastRun.by} of this process. */
export function runIdentity({ version, cwd, hasColour }: RunIdentity): string {
  return `errcat ${version}, node ${process.version}, ${hasColour ? "colour" : "plain"}, ${cwd}`;
}
