import { diagnose, type Report } from "@errcat/diagnostics";
import { escapeInvisible, hasInvisible } from "@errcat/schema";
import type { GeneratedFile } from "./generated-file.ts";

interface PathRule {
  readonly broken: (path: string) => boolean;
  /** A sentence of a diagnostic. */
  readonly reason: string;
}

/** What a path of a generated file must not be; each row with its reason. */
const rules: readonly PathRule[] = [
  { broken: (path) => path === "" || path.endsWith("/"), reason: "it names no file." },
  { broken: (path) => /^([/\\]|[A-Za-z]:)/.test(path), reason: "it is absolute." },
  {
    broken: (path) => path.split("/").some((part) => part === ".." || part === "." || part === ""),
    reason: "it has an empty part, or a part that leads elsewhere.",
  },
  {
    broken: (path) => !/^[\p{L}\p{N}._/-]+$/u.test(path) || hasInvisible(path),
    reason: "it has characters besides letters, digits, dots, hyphens, underscores and slashes.",
  },
  {
    // Names that Windows keeps for devices, with or without an extension, and names that it cannot store.
    broken: (path) =>
      path
        .split("/")
        .some((part) => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part) || part.endsWith(".")),
    reason: "Windows cannot store a file of this name.",
  },
];

/** Why a path cannot be that of a generated file, or undefined where it can. */
export function unsafePathReason(path: string): string | undefined {
  return rules.find((rule) => rule.broken(path))?.reason;
}

/**
 * The files whose paths are safe and given once; the others are reported (`plan/unsafe-path`, `plan/file-collision`).
 * Paths that differ only in upper and lower case, or in Unicode normalisation, are one path on many disks.
 */
export function checkPaths(files: readonly GeneratedFile[], report: Report): readonly GeneratedFile[] {
  const seen = new Set<string>();
  return files.filter(({ path }) => {
    const reason = unsafePathReason(path);
    if (reason) report(diagnose("plan/unsafe-path", { path: escapeInvisible(path), reason }));
    const key = path.normalize("NFC").toLowerCase();
    const twice = seen.has(key);
    if (twice) report(diagnose("plan/file-collision", { path }));
    seen.add(key);
    return !reason && !twice;
  });
}
