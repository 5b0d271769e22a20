import { existsSync } from "node:fs";
import { writeAtomically } from "./atomic-write.ts";

/** Writes a file that must not exist yet; `false` where it does, and then it stays as it is. */
export function writeNew(path: string, contents: string): boolean {
  if (existsSync(path)) return false;
  writeAtomically([{ path, contents }]);
  return true;
}
