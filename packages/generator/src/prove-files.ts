import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import type { GeneratedFile } from "./generated-file.ts";
import { isTypeScript } from "./typescript/check-typescript.ts";
import { proveData, proveFile } from "./typescript/prove-file.ts";
import { type SourceTransform, type TsMorph, transformFile } from "./typescript/transform-file.ts";
import type { TypeScriptApi } from "./typescript/typescript-api.ts";

/**
 * The files that a user's template or generator had a hand in, as far as they are proved to be sound; the others are
 * reported. Without a compiler nothing can be proved of TypeScript (`template/no-parser`).
 */
export async function proveFiles(
  files: readonly GeneratedFile[],
  by: {
    readonly places: readonly Place[];
    readonly loadTypeScript: (() => Promise<TypeScriptApi | undefined>) | undefined;
  },
  report: Report,
): Promise<readonly GeneratedFile[]> {
  const needed = files.some(({ path }) => isTypeScript(path));
  const typescript = needed ? await by.loadTypeScript?.() : undefined;
  return files.flatMap((file) => {
    if (!isTypeScript(file.path)) return proveData(file, report);
    if (typescript) return proveFile(file, { typescript, places: by.places }, report) ?? [];
    report(diagnose("template/no-parser", { file: file.path }));
    return [];
  });
}

/** The files, those of TypeScript as the user's transform leaves them; what it spoils is reported and left out. */
export async function transformFiles(
  files: readonly GeneratedFile[],
  by: {
    readonly transform: SourceTransform | undefined;
    readonly loadTsMorph: (() => Promise<TsMorph | undefined>) | undefined;
  },
  report: Report,
): Promise<readonly GeneratedFile[]> {
  const { transform } = by;
  if (!transform || !files.some(({ path }) => isTypeScript(path))) return files;
  const tsMorph = await by.loadTsMorph?.();
  const transformed: GeneratedFile[] = [];
  for (const file of files) {
    if (!isTypeScript(file.path)) transformed.push(file);
    else if (!tsMorph) report(diagnose("template/no-parser", { file: file.path }));
    else transformed.push(...asList(await transformFile(file, { transform, tsMorph }, report)));
  }
  return transformed;
}

function asList<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
