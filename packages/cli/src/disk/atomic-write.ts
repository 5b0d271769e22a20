import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A text and the absolute path it is to have. */
export interface FileContents {
  readonly path: string;
  readonly contents: string;
}

/**
 * Writes files so that nobody ever sees half of one: all of them under temporary names in their folders first, each
 * on the disk before it is renamed. Throws what the system says; then the temporary files are gone, and files that
 * were not renamed yet are as they were.
 */
export function writeAtomically(files: readonly FileContents[]): void {
  const moves = files.map(({ path, contents }) => ({
    path,
    contents,
    temporary: join(dirname(path), `.${basename(path)}.${process.pid}.errcat-tmp`),
  }));
  try {
    for (const { temporary, contents } of moves) writeThrough(temporary, contents);
    for (const { temporary, path } of moves) renameSync(temporary, path);
  } finally {
    for (const { temporary } of moves) rmSync(temporary, { force: true });
  }
}

function writeThrough(path: string, contents: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "wx");
  try {
    const bytes = Buffer.from(contents);
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
