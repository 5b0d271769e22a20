import { relative, sep } from "node:path";

/**
 * A path as people and catalogs name it: relative to a folder, with `/` on every system; `""` for the folder itself.
 */
export function displayPath(from: string, path: string): string {
  return relative(from, path).split(sep).join("/");
}

/**
 * {@link displayPath} of a folder, ready to be put before a file name: `"catalog/vpc/"`, `""` for the folder itself.
 */
export function displayPrefix(from: string, directory: string): string {
  const path = displayPath(from, directory);
  return path === "" ? "" : `${path}/`;
}
