import { createHash } from "node:crypto";
import { lstatSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { FileState } from "../pipeline/plan-writes.ts";
import { displayPath } from "./display-path.ts";

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
    if (!stats.isDirectory()) return obstacle(root, at, stats);
  }
  const file = join(root, path);
  const stats = lstat(file);
  if (stats === undefined) return { kind: "missing" };
  if (!stats.isFile()) return obstacle(root, file, stats);
  return { kind: "file", hash: sha256(readFileSync(file)) };
}

function lstat(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function obstacle(root: string, path: string, stats: Stats): FileState {
  return { kind: "other", path: displayPath(root, path), found: kindOf(stats) };
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return "a symbolic link";
  if (stats.isDirectory()) return "a folder where a file should be";
  return stats.isFile() ? "a file where a folder should be" : "a device";
}
