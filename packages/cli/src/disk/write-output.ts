import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Manifest, manifestName, parseManifest, printManifest } from "../pipeline/manifest.ts";
import type { FileState, OutputState, WritePlan } from "../pipeline/plan-writes.ts";
import { type FileContents, writeAtomically } from "./atomic-write.ts";
import { ensureStateFolder, stateFolder } from "./lock.ts";
import { fileState } from "./output-state.ts";

/** The output folder of a project. */
export interface OutputFolder {
  /** Absolute path of the project. */
  readonly directory: string;
  /** Relative to the project, with `/`; `"."` for the project itself. */
  readonly output: string;
  /** What names in diagnostics begin with. */
  readonly label: string;
}

const pendingName = "pending.json";

/** What the output folder has, and what it is known to have had. */
export function readOutputState({ directory, output, label }: OutputFolder): OutputState {
  const below = output === "." ? "" : `${output}/`;
  return {
    manifest: readManifest(join(directory, output, manifestName)),
    pending: readManifest(join(directory, stateFolder, pendingName)),
    stateOf: (path) => labelled(label, fileState(directory, below + path)),
    nameOf: (path) => label + below + path,
  };
}

function labelled(label: string, state: FileState): FileState {
  return state.kind === "other" ? { ...state, path: label + state.path } : state;
}

/**
 * Carries a plan out: new texts first, then what is no longer generated is removed, then the manifest. What is about
 * to be written is noted before, so that a run that was interrupted leaves no file behind that nobody owns.
 * `others` are files outside of the output folder that belong to the same run (the catalog).
 */
export async function applyWrites(
  { directory, output }: OutputFolder,
  plan: WritePlan,
  others: readonly FileContents[],
): Promise<void> {
  const root = join(directory, output);
  const manifestPath = join(root, manifestName);
  const manifest = printManifest(plan.manifest);
  const isCurrent = existsSync(manifestPath) && readFileSync(manifestPath, "utf8") === manifest;
  if (plan.writes.length + plan.removals.length + others.length === 0 && isCurrent) return;
  const pending = join(ensureStateFolder(directory), pendingName);
  await writeAtomically([{ path: pending, contents: printManifest(plan.manifest) }]);
  await writeAtomically([
    ...plan.writes.map(({ path, contents }) => ({ path: join(root, path), contents })),
    ...others,
  ]);
  for (const path of plan.removals) removeFile(root, path);
  await writeAtomically([{ path: manifestPath, contents: manifest }]);
  rmSync(pending, { force: true });
}

function readManifest(path: string): Manifest {
  return existsSync(path) ? parseManifest(readFileSync(path, "utf8")) : new Map();
}

/** Removes a file and the folders that are empty without it. */
function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const absolute = join(root, folder);
    if (!existsSync(absolute) || readdirSync(absolute).length > 0) return;
    rmdirSync(absolute);
  }
}
