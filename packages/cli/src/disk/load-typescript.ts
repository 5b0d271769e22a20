import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TypeScriptApi } from "@errcat/generator";

/**
 * The TypeScript compiler's API as it is installed beside a project: that of ts-morph, otherwise that of `typescript`
 * up to version 6 (7 has none). `undefined` where there is neither.
 */
export async function loadTypeScript(directory: string): Promise<TypeScriptApi | undefined> {
  for (const from of [join(directory, "package.json"), import.meta.url]) {
    for (const name of ["ts-morph", "typescript"]) {
      const api = await load(name, from);
      if (api !== undefined) return api;
    }
  }
  return undefined;
}

async function load(name: string, from: string): Promise<TypeScriptApi | undefined> {
  try {
    const entry = createRequire(from).resolve(name);
    const module = (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
    const found = [module["ts"], module["default"], module].find(isApi);
    return found;
  } catch {
    return undefined;
  }
}

function isApi(value: unknown): value is TypeScriptApi {
  return typeof (value as Partial<TypeScriptApi> | undefined)?.createSourceFile === "function";
}
