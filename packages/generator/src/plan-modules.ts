import { diagnose, type Report } from "@errcat/diagnostics";
import type { ModuleDeclaration } from "./generator.ts";

/** How a generated file names another in an import: with the extension of its JavaScript, or of its source. */
export type ImportExtension = "js" | "ts";

/**
 * The specifier that one generated file imports another by.
 *
 *     errors/vpc-error.ts, error-code.ts  →  "../error-code.js"
 */
export function relativeSpecifier(from: string, to: string, extension: ImportExtension): string {
  const folders = from.split("/").slice(0, -1);
  const target = to.split("/");
  let same = 0;
  while (same < folders.length && same < target.length - 1 && folders[same] === target[same]) same++;
  const up = folders.length - same;
  const path = [...(up === 0 ? ["."] : Array<string>(up).fill("..")), ...target.slice(same)].join("/");
  return extension === "ts" ? path : path.replace(/\.ts$/, ".js");
}

/** Finds which module of the run exports a symbol: one that `index.ts` re-exports before one that it does not. */
export function exporterOf(modules: readonly ModuleDeclaration[], symbol: string): string | undefined {
  const exporters = modules.filter(({ symbols }) => symbols.includes(symbol));
  return (exporters.find(({ exported }) => exported) ?? exporters[0])?.path;
}

/** Reports symbols that two modules re-exported by `index.ts` both export (`plan/export-collision`). */
export function checkExports(modules: readonly ModuleDeclaration[], report: Report): void {
  const owners = new Map<string, string>();
  for (const { path, symbols, exported } of modules) {
    if (!exported) continue;
    for (const symbol of symbols) {
      const other = owners.get(symbol);
      if (other === undefined) owners.set(symbol, path);
      else if (other !== path) report(diagnose("plan/export-collision", { symbol, file: path, other }));
    }
  }
}
