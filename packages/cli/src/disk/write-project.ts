import { join } from "node:path";
import { diagnose, type Report } from "@errcat/diagnostics";
import type { PreparedProject } from "../pipeline/prepare-project.ts";
import { displayPath } from "./display-path.ts";
import { systemProblem } from "./read-file.ts";
import { applyWrites } from "./write-output.ts";

/** Does what was decided for a project; what the system refuses is reported as `write/failed`. */
export function writeProject(prepared: PreparedProject, cwd: string, report: Report): void {
  const { project, plan, catalogText, catalogChange } = prepared;
  const catalogPath = join(project.directory, project.catalog);
  const others = catalogChange === undefined ? [] : [{ path: catalogPath, contents: catalogText }];
  try {
    applyWrites({ directory: project.directory, output: project.output, label: project.label }, plan, others);
  } catch (error) {
    const { code, message, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const file = displayPath(cwd, path ?? join(project.directory, project.output));
    report(
      diagnose(
        "write/failed",
        { problem: systemProblem(code, message) },
        { place: { file, line: 1, column: 1 } },
      ),
    );
  }
}
