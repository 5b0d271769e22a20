import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TsMorph, TypeScriptApi } from "@errcat/generator";

/**
 * The TypeScript compiler's API as it is installed beside a project, or else beside errcat: that of ts-morph, otherwise
 * that of `typescript` up to version 6 (7 has none). `undefined` where there is neither.
 */
export async function loadTypeScript(directory: string): Promise<TypeScriptApi | undefined> {
  const tsMorph = await loadTsMorph(directory);
  return tsMorph ? tsMorph.ts : loadInstalled("typescript", directory, isApi);
}

/** ts-morph as it is installed beside a project, or else beside errcat. */
export function loadTsMorph(directory: string): Promise<TsMorph | undefined> {
  return loadInstalled("ts-morph", directory, isMorph);
}

async function loadInstalled<Api>(
  name: string,
  directory: string,
  isWanted: (value: unknown) => value is Api,
): Promise<Api | undefined> {
  for (const from of [join(directory, "package.json"), import.meta.url]) {
    try {
      const entry = createRequire(from).resolve(name);
      const module = (await import(pathToFileURL(entry).href)) as Readonly<Record<string, unknown>>;
      const found = [module, module["default"]].find(isWanted);
      if (found) return found;
    } catch {
      // It is not installed there; the next place may have it.
    }
  }
  return undefined;
}

function isApi(value: unknown): value is TypeScriptApi {
  return typeof (value as Partial<TypeScriptApi> | undefined)?.createSourceFile === "function";
}

function isMorph(value: unknown): value is TsMorph {
  return typeof (value as Partial<TsMorph> | undefined)?.Project === "function";
}
