import { diagnose, type Report } from "@errcat/diagnostics";
import type { Manifest } from "./manifest.ts";

/** What stands at a path of the output folder now. */
export type FileState =
  | { readonly kind: "missing" }
  | { readonly kind: "file"; readonly hash: string }
  /** Nothing can be written there: at `path`, the file's own or that of a folder above it, stands `found`. */
  | { readonly kind: "other"; readonly path: string; readonly found: string };

/** A file to be, and the hash of its text. */
export interface HashedFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly contents: string;
  readonly hash: string;
}

/** What an output folder has and had. */
export interface OutputState {
  /** What the last finished run wrote. */
  readonly manifest: Manifest;
  /** What a run that did not finish was about to write. */
  readonly pending: Manifest;
  readonly stateOf: (path: string) => FileState;
  /** Name of a path in diagnostics. */
  readonly nameOf: (path: string) => string;
}

/** One file to be written. */
export interface Write extends HashedFile {
  readonly change: "added" | "changed";
}

/** Everything that is to happen to an output folder, decided before anything happens. */
export interface WritePlan {
  readonly writes: readonly Write[];
  readonly removals: readonly string[];
  readonly manifest: Manifest;
}

/**
 * Decides what to write and what to remove. Equal files are left alone. Only files that the manifest (or an unfinished
 * run) knows are overwritten, only untouched ones are removed; everything else is reported: `write/not-ours`,
 * `write/not-a-file`, `write/edited`, `write/left-behind`.
 */
export function planWrites(files: readonly HashedFile[], output: OutputState, report: Report): WritePlan {
  const seen = files.map((file) => ({ file, state: output.stateOf(file.path) }));
  reportObstacles(
    seen.map(({ state }) => state),
    report,
  );
  const writes = seen.flatMap((each) => planWrite(each, output, report));
  const planned = new Set(files.map(({ path }) => path));
  const removals = [...output.manifest.keys()]
    .filter((path) => !planned.has(path))
    .filter((path) => mayRemove(path, output, report))
    .sort();
  return { writes, removals, manifest: new Map(files.map(({ path, hash }) => [path, hash])) };
}

interface SeenFile {
  readonly file: HashedFile;
  readonly state: FileState;
}

function planWrite({ file, state }: SeenFile, output: OutputState, report: Report): readonly Write[] {
  const details = { place: { file: output.nameOf(file.path), line: 1, column: 1 } };
  if (state.kind === "missing") return [{ ...file, change: "added" }];
  if (state.kind === "other") return [];
  if (state.hash === file.hash) return [];
  const written = output.manifest.get(file.path);
  const isUnfinished = output.pending.get(file.path) === state.hash;
  if (written === undefined && !isUnfinished) {
    report(diagnose("write/not-ours", {}, details));
    return [];
  }
  if (written !== state.hash && !isUnfinished) report(diagnose("write/edited", {}, details));
  return [{ ...file, change: "changed" }];
}

/** What stands in the way of files, each thing once, however many files it is in the way of. */
function reportObstacles(states: readonly FileState[], report: Report): void {
  const reported = new Set<string>();
  for (const state of states) {
    if (state.kind !== "other" || reported.has(state.path)) continue;
    reported.add(state.path);
    const place = { file: state.path, line: 1, column: 1 };
    report(diagnose("write/not-a-file", { found: state.found }, { place }));
  }
}

function mayRemove(path: string, output: OutputState, report: Report): boolean {
  const state = output.stateOf(path);
  if (state.kind !== "file") return false;
  if (state.hash === output.manifest.get(path)) return true;
  report(diagnose("write/left-behind", {}, { place: { file: output.nameOf(path), line: 1, column: 1 } }));
  return false;
}
