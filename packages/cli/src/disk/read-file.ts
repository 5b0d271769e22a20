import { readFileSync } from "node:fs";
import { type Diagnostic, diagnose, type Report } from "@errcat/diagnostics";
import { systemProblem } from "./system-problem.ts";

/** A file and the name that diagnostics give it. */
export interface NamedFile {
  /** Absolute path. */
  readonly path: string;
  readonly name: string;
}

/**
 * The bytes of a file, or `undefined` after a diagnostic: `read/missing`, `read/directory`, `read/unreadable`,
 * `read/web-address`.
 */
export function readBytes({ path, name }: NamedFile, report: Report): Uint8Array | undefined {
  try {
    // A plain array: a Buffer may be a window of a larger pool, and its `slice` makes no copy.
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    report(unreadable({ path, name }, error as NodeJS.ErrnoException));
    return undefined;
  }
}

/** What is said about a file that the system did not hand over. */
export function unreadable({ name }: NamedFile, { code, message }: NodeJS.ErrnoException): Diagnostic {
  const place = { file: name, line: 1, column: 1 };
  if (/^https?:\//i.test(name)) return diagnose("read/web-address", {}, { place });
  if (code === "ENOENT" || code === "ENOTDIR") return diagnose("read/missing", {}, { place });
  if (code === "EISDIR") return diagnose("read/directory", {}, { place });
  return diagnose("read/unreadable", { problem: systemProblem(message) }, { place });
}

/** The text of a UTF-8 file without its byte order mark; diagnostics as {@link readBytes}. */
export function readText(file: NamedFile, report: Report): string | undefined {
  const bytes = readBytes(file, report);
  return bytes && new TextDecoder().decode(bytes);
}
