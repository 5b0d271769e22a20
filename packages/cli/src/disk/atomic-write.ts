import { mkdirSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A text and the absolute path it is to have. */
export interface FileContents {
  readonly path: string;
  readonly contents: string;
}

/** How many files are on their way to the disk at once. */
const atOnce = 16;

/**
 * Writes files so that nobody ever sees half of one: all of them under temporary names in their folders first, each
 * on the disk before any is renamed. Rejects with what the system says; then the temporary files are gone, and files
 * that were not renamed yet are as they were.
 */
export async function writeAtomically(files: readonly FileContents[]): Promise<void> {
  const moves = files.map(({ path, contents }) => ({
    path,
    contents,
    temporary: temporaryPath(path),
  }));
  try {
    for (const folder of new Set(moves.map(({ path }) => dirname(path))))
      mkdirSync(folder, { recursive: true });
    const left = [...moves];
    const writers = Array.from({ length: Math.min(atOnce, left.length) }, async () => {
      for (let next = left.pop(); next; next = left.pop()) await writeThrough(next.temporary, next.contents);
    });
    const results = await Promise.allSettled(writers);
    for (const result of results) if (result.status === "rejected") throw result.reason;
    for (const { temporary, path } of moves) renameSync(temporary, path);
  } finally {
    for (const { temporary } of moves) rmSync(temporary, { force: true });
  }
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.errcat-tmp`);
}

/** The path that a temporary file was to have; every other path as it is. */
export function targetOf(path: string): string {
  return join(dirname(path), basename(path).replace(/^\.(.+)\.\d+\.errcat-tmp$/, "$1"));
}

async function writeThrough(path: string, contents: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
}
