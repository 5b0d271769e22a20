import { join } from "node:path";
import type { Report } from "@errcat/diagnostics";
import type { PreparedProject } from "../pipeline/prepare-project.ts";
import { orReport } from "./try-write.ts";
import { applyWrites } from "./write-output.ts";

/** Does what was decided for a project; what the system refuses is reported as `write/failed`. */
export async function writeProject(prepared: PreparedProject, cwd: string, report: Report): Promise<void> {
  const { project, plan, catalogText, catalogChange } = prepared;
  const { directory, output, label } = project;
  const catalog = { path: join(directory, project.catalog), contents: catalogText };
  const others = catalogChange === undefined ? [] : [catalog];
  await orReport(
    () => applyWrites({ directory, output, label }, plan, others),
    { cwd, path: join(directory, output) },
    report,
  );
}
