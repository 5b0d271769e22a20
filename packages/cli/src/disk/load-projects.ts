import { dirname, join, resolve } from "node:path";
import { type Diagnostic, diagnose, type Report } from "@errcat/diagnostics";
import { checkConfig, isWorkspace } from "../config/check-config.ts";
import type { WorkspaceConfig } from "../config/config.ts";
import { type Project, resolveProject } from "../config/resolve-project.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { displayPath, displayPrefix } from "./display-path.ts";
import { configIn, findConfig } from "./find-config.ts";
import { loadConfig } from "./load-config.ts";

/** Where to look for a configuration. */
export interface ConfigSearch {
  readonly cwd: string;
  /** The file that the user named, instead of the nearest. */
  readonly config: string | undefined;
}

/** The projects of a configuration, and the files that decided what they are. */
export interface LoadedProjects {
  readonly projects: readonly Project[];
  /** Absolute paths of the configuration files. */
  readonly configFiles: readonly string[];
  /** Absolute paths of the folders whose entries decide which projects there are. */
  readonly projectParents: readonly string[];
}

/**
 * The projects of the nearest configuration: one, or those that a workspace's patterns match, in code-point order.
 * `undefined` after a diagnostic (`config/…`) where anything about them is wrong: no half of a workspace is run.
 */
export async function loadProjects(
  { cwd, config }: ConfigSearch,
  log: DiagnosticLog,
): Promise<LoadedProjects | undefined> {
  const root = config === undefined ? findConfig(cwd) : resolve(cwd, config);
  if (root === undefined) {
    log.report(diagnose("config/not-found", { directory: cwd }));
    return undefined;
  }
  const loaded = await loadOne(root, cwd, log);
  if (loaded === undefined) return undefined;
  if (!isWorkspace(loaded)) {
    const project = resolveProject(loaded, locationOf(root, cwd));
    return checkFolders(project, log.report)
      ? { projects: [project], configFiles: [root], projectParents: [] }
      : undefined;
  }
  const folders = await projectFolders(loaded, root, placeReport(log.report, displayPath(cwd, root)));
  const projects: Project[] = [];
  for (const folder of folders) {
    const file = configIn(folder) as string;
    const each = await loadOne(file, cwd, log);
    if (each === undefined || isWorkspace(each)) continue;
    const project = resolveProject(each, locationOf(file, cwd));
    if (checkFolders(project, log.report)) projects.push(project);
  }
  if (log.hasErrors()) return undefined;
  return {
    projects,
    configFiles: [root, ...folders.map((folder) => configIn(folder) as string)],
    projectParents: [...new Set(folders.map((folder) => dirname(folder)))],
  };
}

async function loadOne(
  path: string,
  cwd: string,
  log: DiagnosticLog,
): Promise<ReturnType<typeof checkConfig>> {
  const loaded = await loadConfig({ path, name: displayPath(cwd, path) }, log);
  return loaded && checkConfig(loaded, log.report);
}

function locationOf(configFile: string, cwd: string): Parameters<typeof resolveProject>[1] {
  const directory = dirname(configFile);
  return { directory, configFile: displayPath(cwd, configFile), label: displayPrefix(cwd, directory) };
}

async function projectFolders(
  { projects }: WorkspaceConfig,
  root: string,
  report: Report,
): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  const cwd = dirname(root);
  const found = new Set<string>();
  for (const pattern of projects) {
    const folders = await glob(pattern, { cwd, onlyDirectories: true, ignore: ["**/node_modules/**"] });
    const configured = folders.map((folder) => join(cwd, folder)).filter((folder) => configIn(folder));
    if (configured.length === 0) report(diagnose("config/no-project", { pattern }));
    for (const folder of configured) found.add(folder);
  }
  return [...found].sort();
}

/** What a project writes stays below its configuration. */
function checkFolders(project: Project, report: Report): boolean {
  const outside = (["catalog", "output"] as const).filter((key) => {
    const path = displayPath(project.directory, resolve(project.directory, project[key]));
    return path === ".." || path.startsWith("../") || /^([A-Za-z]:|\/)/.test(path);
  });
  const place = { file: project.configFile, line: 1, column: 1 };
  for (const key of outside) report(diagnose("config/outside", { key, path: project[key] }, { place }));
  return outside.length === 0;
}

function placeReport(report: Report, file: string): Report {
  return (diagnostic: Diagnostic) => report({ ...diagnostic, place: { file, line: 1, column: 1 } });
}
