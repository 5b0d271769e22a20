import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnose, type Report } from "@errcat/diagnostics";
import { checkTypeScript, type GeneratedFile, type TypeScriptApi } from "@errcat/generator";
import type { TransformHook } from "../config/config.ts";

/** A transform, and the folder that ts-morph is looked for from. */
export interface TransformPlace {
  readonly transform: TransformHook | undefined;
  /** Absolute path of the project. */
  readonly directory: string;
}

/**
 * The files after the transform of the configuration: each TypeScript file is handed to it as a source file of ts-morph,
 * and read back. A file that has a syntax error then is left out (`template/invalid-output`); a transform that fails, or
 * has no ts-morph to work with, is reported as `config/transform-failed`.
 */
export async function transformFiles(
  files: readonly GeneratedFile[],
  { transform, directory }: TransformPlace,
  report: Report,
): Promise<readonly GeneratedFile[]> {
  if (transform === undefined) return files;
  const morph = await loadMorph(directory);
  if (morph === undefined) {
    report(diagnose("config/transform-failed", { problem: "ts-morph is not installed" }));
    return [];
  }
  const project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const transformed: GeneratedFile[] = [];
  for (const file of files) {
    const result = file.path.endsWith(".ts")
      ? await transformFile(file, { project, transform }, report)
      : file;
    if (result && checkTypeScript(result, morph.ts, report)) transformed.push(result);
  }
  return transformed;
}

async function transformFile(
  file: GeneratedFile,
  { project, transform }: { readonly project: MorphProject; readonly transform: TransformHook },
  report: Report,
): Promise<GeneratedFile | undefined> {
  const sourceFile = project.createSourceFile(file.path, file.contents);
  try {
    await transform(sourceFile, file.path);
    return { ...file, contents: sourceFile.getFullText() };
  } catch (error) {
    const problem = `${file.path}: ${(error as Error).message.split("\n")[0] ?? ""}`;
    report(diagnose("config/transform-failed", { problem }));
    return undefined;
  }
}

/** The part of ts-morph that is used. */
interface MorphProject {
  createSourceFile(path: string, text: string): { getFullText(): string };
}

interface Morph {
  readonly Project: new (options: object) => MorphProject;
  readonly ts: TypeScriptApi;
}

/** ts-morph as it is installed beside the project, or beside errcat. */
async function loadMorph(directory: string): Promise<Morph | undefined> {
  for (const from of [join(directory, "package.json"), import.meta.url]) {
    try {
      const entry = createRequire(from).resolve("ts-morph");
      const module = (await import(pathToFileURL(entry).href)) as Morph & { readonly default?: Morph };
      return module.default ?? module;
    } catch {
      // The next place may have it.
    }
  }
  return undefined;
}
