import { diagnose, type Report } from "@errcat/diagnostics";
import type { GeneratedFile } from "@errcat/generator";
import { manifestName } from "./manifest.ts";

/** Characters that some file system or shell gives a meaning of its own, and those that nobody can see. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it must not have
const unsafeInName = /[\\:*?"<>|\u0000-\u001f\u007f]|\p{Cf}|[ .]$/u;

/**
 * The files whose paths are sound: relative, inside the output folder, no two of them one file on a system that ignores
 * case. Reports `write/outside` and `write/same-file` for the others.
 */
export function checkPaths(files: readonly GeneratedFile[], report: Report): readonly GeneratedFile[] {
  const seen = new Map<string, string>();
  return files.filter(({ path }) => {
    if (!isSafePath(path)) {
      report(diagnose("write/outside", { path }));
      return false;
    }
    const key = path.normalize("NFC").toLowerCase();
    const other = seen.get(key);
    seen.set(key, path);
    if (other !== undefined) {
      report(diagnose("write/same-file", { path, detail: other === path ? "" : ` and ${other}` }));
    }
    return other === undefined;
  });
}

/** True for `a/b.ts`; false for `../a`, `/a`, `C:\a`, `a//b`, the manifest, and names that a system cannot hold. */
export function isSafePath(path: string): boolean {
  const segments = path.split("/");
  return (
    path !== manifestName &&
    segments.every((segment) => segment !== "" && !/^\.{1,2}$/.test(segment) && !unsafeInName.test(segment)) &&
    !segments.some((segment) => /^(\.git|node_modules)$/i.test(segment))
  );
}
