import { diagnose, type Report } from "@errcat/diagnostics";
import type { GeneratedFile } from "@errcat/generator";
import { manifestName } from "./manifest.ts";

/** Folders that belong to other tools, whoever asks. */
const foreignFolders: ReadonlySet<string> = new Set([".git", ".hg", ".svn", "node_modules", ".errcat"]);

/**
 * The files that may be written into an output folder; the kit has already seen to it that paths stay inside and are
 * given once. Reports `write/reserved` for the manifest and for folders of other tools.
 */
export function keepAllowedPaths(files: readonly GeneratedFile[], report: Report): readonly GeneratedFile[] {
  return files.filter(({ path }) => {
    const segments = path.toLowerCase().split("/");
    const isAllowed = path !== manifestName && !segments.some((segment) => foreignFolders.has(segment));
    if (!isAllowed) report(diagnose("write/reserved", { path }));
    return isAllowed;
  });
}
