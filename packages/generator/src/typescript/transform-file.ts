import { diagnose, type Report } from "@errcat/diagnostics";
import type { GeneratedFile } from "../generated-file.ts";
import { checkTypeScript } from "./check-typescript.ts";
import type { TypeScriptApi } from "./typescript-api.ts";

/** The part of ts-morph that transforms need; the kit is handed it, because only few projects have transforms. */
export interface TsMorph {
  readonly ts: TypeScriptApi;
  readonly Project: new (options: { readonly useInMemoryFileSystem: boolean }) => TsMorphProject;
}

/** A project of ts-morph. */
export interface TsMorphProject {
  createSourceFile(path: string, text: string): TsMorphSourceFile;
}

/** A source file of ts-morph; a transform written against ts-morph's own types sees all of it. */
export interface TsMorphSourceFile {
  getFullText(): string;
}

/** Changes a generated file in place after it was rendered; receives the `SourceFile` of ts-morph. */
export type SourceTransform = (sourceFile: never) => void | Promise<void>;

/**
 * The file as the transform leaves it, or undefined after a diagnostic where the transform fails
 * (`template/transform-failed`) or leaves a syntax error (`template/invalid-output`).
 */
export async function transformFile(
  file: GeneratedFile,
  { transform, tsMorph }: { readonly transform: SourceTransform; readonly tsMorph: TsMorph },
  report: Report,
): Promise<GeneratedFile | undefined> {
  const project = new tsMorph.Project({ useInMemoryFileSystem: true });
  const sourceFile = project.createSourceFile(file.path, file.contents);
  try {
    await transform(sourceFile as never);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    report(diagnose("template/transform-failed", { file: file.path, problem }));
    return undefined;
  }
  const transformed = { ...file, contents: sourceFile.getFullText().replaceAll("\r\n", "\n") };
  return checkTypeScript(transformed, tsMorph.ts, report) ? transformed : undefined;
}
