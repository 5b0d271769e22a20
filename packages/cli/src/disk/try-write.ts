import { existsSync } from "node:fs";
import { diagnose, type Report } from "@errcat/diagnostics";
import { type FileContents, targetOf, writeAtomically } from "./atomic-write.ts";
import { displayPath } from "./display-path.ts";
import { isSystemError, systemProblem } from "./system-problem.ts";

/** Whether anything stands at a path. */
export function existsAt(path: string): boolean {
  return existsSync(path);
}

/** Writes files whole; what the system refuses is reported as `write/failed`. True where all of them are written. */
export function tryWrite(files: readonly FileContents[], cwd: string, report: Report): Promise<boolean> {
  return orReport(() => writeAtomically(files), { cwd, path: files[0]?.path ?? cwd }, report);
}

/**
 * Does what may fail in the system, and reports its refusal as `write/failed`; everything else is a bug and is thrown.
 */
export async function orReport(
  work: () => Promise<unknown>,
  { cwd, path: fallback }: { readonly cwd: string; readonly path: string },
  report: Report,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { message, path } = error;
    const place = { file: displayPath(cwd, targetOf(path ?? fallback)), line: 1, column: 1 };
    report(diagnose("write/failed", { problem: systemProblem(message) }, { place }));
    return false;
  }
}
