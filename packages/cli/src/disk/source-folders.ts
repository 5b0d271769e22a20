import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SourceConfig } from "../config/config.ts";

/** What makes a path a pattern. */
const magic = /[*?[\]{}()!+@]/;

/**
 * Absolute paths of the folders in which a new file could match one of the sources: none for a plain path, the folder
 * itself for `docs/*.md`, every folder below `docs` for a pattern with wildcards further up.
 */
export function sourceFolders(sources: readonly SourceConfig[], directory: string): readonly string[] {
  return sources.flatMap(({ path }) => {
    if (existsSync(resolve(directory, path))) return [];
    const segments = path.split("/");
    const firstMagic = segments.findIndex((segment) => magic.test(segment));
    const base = resolve(directory, ...segments.slice(0, Math.max(0, firstMagic)));
    return firstMagic === segments.length - 1 && !segments[firstMagic]?.includes("**")
      ? [base]
      : foldersBelow(base);
  });
}

function foldersBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [folder];
  const children = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
    .flatMap(({ name }) => foldersBelow(join(folder, name)));
  return [folder, ...children];
}
