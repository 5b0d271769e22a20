import { readFileSync } from "node:fs";
import { diagnose, type Report } from "@errcat/diagnostics";
import type { LoadedConfig } from "../config/check-config.ts";
import { defineConfig } from "../config/config.ts";
import type { NamedFile } from "./read-file.ts";

/**
 * What a configuration file gives: the value of a `.json` file, the default export of any other. Reports
 * `config/load-failed` with the place where the file itself says it. Modules are evaluated anew on each call.
 */
export async function loadConfig(file: NamedFile, report: Report): Promise<LoadedConfig | undefined> {
  const { path, name } = file;
  try {
    const text = readFileSync(path, "utf8");
    const value = path.endsWith(".json")
      ? JSON.parse(text.replace(/^\uFEFF/, ""))
      : await importDefault(path);
    return { file: name, text, value };
  } catch (error) {
    const problem = (error as Error).message.split("\n")[0] ?? "";
    const place = { file: name, ...positionIn(error as Error, path) };
    report(diagnose("config/load-failed", { problem: problem.replaceAll(path, name) }, { place }));
    return undefined;
  }
}

/**
 * `errcat` itself is handed to the configuration, so that `import { defineConfig } from "errcat"` works where it is not
 * installed beside the configuration (npx, a global installation).
 */
async function importDefault(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, {
    moduleCache: false,
    interopDefault: true,
    virtualModules: { errcat: { defineConfig } },
  });
  return jiti.import(path, { default: true });
}

/** Line and column that an error of loading names for the file: a parser's `(3:5)` or a frame of the stack. */
function positionIn(error: Error, path: string): { readonly line: number; readonly column: number } {
  const escaped = path.replace(/[$^*+?.()|[\]{}\\]/g, "\\$&");
  const found =
    new RegExp(`${escaped}:(\\d+):(\\d+)`).exec(error.stack ?? "") ?? /\((\d+):(\d+)\)/.exec(error.message);
  return { line: Number(found?.[1] ?? 1), column: Number(found?.[2] ?? 1) };
}
