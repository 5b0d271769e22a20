import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Project } from "../config/resolve-project.ts";
import { manifestName } from "../pipeline/manifest.ts";
import type { WritePlan } from "../pipeline/plan-writes.ts";
import { configNames } from "./find-config.ts";
import type { LoadedProjects } from "./load-projects.ts";
import { findSources } from "./read-sources.ts";
import { sourceFolders } from "./source-folders.ts";

/**
 * Absolute paths of everything that decides a run: files and folders that it reads, and those that it looks for and
 * does not find (another configuration that would win, an overlay that does not exist yet).
 */
export async function inputsOf({
  configFiles,
  projectParents,
  projects,
}: LoadedProjects): Promise<readonly string[]> {
  const folders = [...configFiles.map((file) => dirname(file)), ...projectParents.flatMap(withFolders)];
  const ofProjects = await Promise.all(projects.map(inputsOfProject));
  return [
    ...folders.flatMap((folder) => configNames.map((name) => join(folder, name))),
    ...projectParents,
    ...ofProjects.flat(),
  ];
}

/** Absolute paths of everything that a run leaves for a project. */
export function outputsOf(project: Project, plan: WritePlan): readonly string[] {
  const root = resolve(project.directory, project.output);
  const files = [manifestName, ...plan.manifest.keys()].map((path) => join(root, path));
  return [resolve(project.directory, project.catalog), ...files];
}

async function inputsOfProject(project: Project): Promise<readonly string[]> {
  const at = (path: string) => resolve(project.directory, path);
  const found = await findSources(project.sources, project.directory, () => {});
  const templates = at(project.templates.path);
  return [
    ...sourceFolders(project.sources, project.directory),
    ...found.map(({ path }) => path),
    at(project.overlay.path),
    ...withEntries(at(project.translations.path)),
    ...(project.glossary ? [at(project.glossary.path)] : []),
    ...withEntries(templates).flatMap((path) => (path === templates ? [path] : withEntries(path))),
  ];
}

/** A path and, where it is a folder, the paths of what is in it. */
function withEntries(path: string): readonly string[] {
  return [path, ...entriesOf(path).map(({ name }) => join(path, name))];
}

/** The folders in a folder. */
function withFolders(path: string): readonly string[] {
  return entriesOf(path)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name));
}

function entriesOf(path: string): ReturnType<typeof readFolder> {
  return existsSync(path) ? readFolder(path) : [];
}

function readFolder(path: string): readonly { readonly name: string; isDirectory(): boolean }[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return [];
    throw error;
  }
}
