import { createHash } from "node:crypto";
import { lstatSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { FileState } from "../pipeline/plan-writes.ts";

/** SHA-256 of a text (as UTF-8) or of bytes, lower-case hex. */
export function sha256(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}

/**
 * What stands at `path` below `root`. Every folder on the way is looked at as well: a symbolic link anywhere below the
 * root leads out of the output folder, and is not followed.
 */
export function fileState(root: string, path: string): FileState {
  const segments = path.split("/");
  let at = root;
  for (const segment of segments.slice(0, -1)) {
    at = join(at, segment);
    const stats = lstat(at);
    if (stats === undefined) return { kind: "missing" };
    if (!stats.isDirectory()) return { kind: "other", found: kindOf(stats, at) };
  }
  const file = join(root, path);
  const stats = lstat(file);
  if (stats === undefined) return { kind: "missing" };
  if (!stats.isFile()) return { kind: "other", found: kindOf(stats, file) };
  return { kind: "file", hash: sha256(readFileSync(file)) };
}

function lstat(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function kindOf(stats: Stats, path: string): string {
  if (stats.isSymbolicLink()) return `${path} is a symbolic link`;
  return stats.isDirectory() ? "a folder" : stats.isFile() ? `${path} is a file, not a folder` : "a device";
}
