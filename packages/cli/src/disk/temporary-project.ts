import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder for one test, with files in it. */
export interface TemporaryProject {
  readonly directory: string;
  readonly write: (path: string, contents: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  readonly exists: (path: string) => boolean;
  /** Paths of all files below a folder, in code-point order. */
  readonly list: (path?: string) => readonly string[];
  readonly remove: () => void;
}

/** A new folder below the system's folder for temporary files, with the given files. */
export function temporaryProject(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): TemporaryProject {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "errcat-test-")));
  const write = (path: string, contents: string | Uint8Array): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), contents);
  };
  for (const [path, contents] of Object.entries(files)) write(path, contents);
  return {
    directory,
    write,
    read: (path) => readFileSync(join(directory, path), "utf8"),
    exists: (path) => existsSync(join(directory, path)),
    list: (path = "") =>
      readdirSync(join(directory, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
        .sort(),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
