import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { diagnose, type Report } from "@errcat/diagnostics";
import type { Project } from "../config/resolve-project.ts";
import { displayPath } from "./display-path.ts";

const runtime = "@errcat/runtime";

/**
 * Reports `write/no-runtime` where a project generates error classes and the package that it lies in does not list what
 * they import. Where there is no package, nothing is said: the code may be on its way to another one.
 */
export function checkRuntime({ directory, generators }: Project, report: Report): void {
  const hasClasses = generators.some(
    (entry) => entry === "errors" || (Array.isArray(entry) && entry[0] === "errors"),
  );
  const path = hasClasses ? nearestPackage(directory) : undefined;
  if (path === undefined || lists(path)) return;
  const file = displayPath(directory, path);
  report(diagnose("write/no-runtime", { file }, { place: { file, line: 1, column: 1 } }));
}

function nearestPackage(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    const path = join(at, "package.json");
    if (existsSync(path)) return path;
    if (dirname(at) === at) return undefined;
  }
}

/** Whether a package lists the runtime, or is it. A file that is not JSON is for others to complain about. */
function lists(path: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, object | undefined>>;
    const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
    return kinds.some((kind) => Object.hasOwn(manifest[kind] ?? {}, runtime));
  } catch {
    return true;
  }
}
