import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect } from "vitest";

/** Path → text; paths have `/`. */
export type Files = Readonly<Record<string, string>>;

/**
 * Expects the folder to hold exactly these files: the same set of paths, and each text to the letter. `ACCEPT=1`
 * (`pnpm accept`) first writes what is there as what is expected, for a reader to judge the difference.
 */
export function expectGoldenFiles(folder: string, files: Files): void {
  if (process.env["ACCEPT"]) writeFiles(folder, files);
  expect(files).toEqual(readFiles(folder));
}

function writeFiles(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function readFiles(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }),
  );
}
