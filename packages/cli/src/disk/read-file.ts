import { readFileSync } from "node:fs";
import { diagnose, type Report } from "@errcat/diagnostics";
import { systemProblem } from "./system-problem.ts";

/** A file and the name that diagnostics give it. */
export interface NamedFile {
  /** Absolute path. */
  readonly path: string;
  readonly name: string;
}

/**
 * The bytes of a file, or `undefined` after a diagnostic: `read/missing`, `read/directory`, `read/unreadable`.
 */
export function readBytes({ path, name }: NamedFile, report: Report): Uint8Array | undefined {
  try {
    // A plain array: a Buffer may be a window of a larger pool, and its `slice` makes no copy.
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    const place = { file: name, line: 1, column: 1 };
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") report(diagnose("read/missing", {}, { place }));
    else if (code === "EISDIR") report(diagnose("read/directory", {}, { place }));
    else report(diagnose("read/unreadable", { problem: systemProblem(message) }, { place }));
    return undefined;
  }
}

/** The text of a UTF-8 file without its byte order mark; diagnostics as {@link readBytes}. */
export function readText(file: NamedFile, report: Report): string | undefined {
  const bytes = readBytes(file, report);
  return bytes && new TextDecoder().decode(bytes);
}
