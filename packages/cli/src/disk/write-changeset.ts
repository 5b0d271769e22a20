import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { diagnose, type Report } from "@errcat/diagnostics";
import type { Bump } from "@errcat/schema";
import { displayPath } from "./display-path.ts";
import { sha256 } from "./output-state.ts";
import { tryWrite } from "./try-write.ts";

/** Where a changeset belongs: the package that a catalog lies in, and the repository's `.changeset` folder. */
export interface ChangesetPlace {
  readonly cwd: string;
  /** Absolute path of the new catalog. */
  readonly catalog: string;
  /** The package, where the user named it. */
  readonly packageName: string | undefined;
}

/**
 * Writes a file for `@changesets/cli` and gives its path, or `undefined` after `usage/no-changeset-folder` or
 * `usage/no-package`. The name follows from the content, so that the same change gives the same file.
 */
export async function writeChangeset(
  { cwd, catalog, packageName }: ChangesetPlace,
  { bump, text }: { readonly bump: Bump; readonly text: string },
  report: Report,
): Promise<string | undefined> {
  const folder = nearest(dirname(catalog), ".changeset") ?? nearest(cwd, ".changeset");
  if (folder === undefined) {
    report(diagnose("usage/no-changeset-folder", { directory: dirname(catalog) }));
    return undefined;
  }
  const name = packageName ?? packageNameAbove(dirname(catalog));
  if (name === undefined) {
    report(diagnose("usage/no-package", { directory: dirname(catalog) }));
    return undefined;
  }
  const contents = `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${text}\n`;
  const slug = name.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const path = join(folder, `${slug}-${sha256(contents).slice(0, 8)}.md`);
  const isWritten = await tryWrite([{ path, contents }], cwd, report);
  return isWritten ? displayPath(cwd, path) : undefined;
}

function nearest(directory: string, name: string): string | undefined {
  for (let at = resolve(directory); ; at = dirname(at)) {
    if (existsSync(join(at, name))) return join(at, name);
    if (dirname(at) === at) return undefined;
  }
}

function packageNameAbove(directory: string): string | undefined {
  const path = nearest(directory, "package.json");
  if (path === undefined) return undefined;
  try {
    const { name } = JSON.parse(readFileSync(path, "utf8")) as { readonly name?: unknown };
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
