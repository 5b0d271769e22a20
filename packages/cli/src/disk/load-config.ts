import { existsSync, readFileSync } from "node:fs";
import { diagnose } from "@errcat/diagnostics";
import type { LoadedConfig } from "../config/check-config.ts";
import { defineConfig } from "../config/config.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import type { NamedFile } from "./read-file.ts";
import { systemProblem } from "./system-problem.ts";

/** What a module without a default export gives. */
const nothing = Symbol("no default export");

/**
 * What a configuration file gives: the value of a `.json` file, the default export of any other. Reports
 * `config/load-failed` with the place where the file itself says it, and `config/no-default-export`. Modules are
 * evaluated anew on each call.
 */
export async function loadConfig(file: NamedFile, log: DiagnosticLog): Promise<LoadedConfig | undefined> {
  const { path, name } = file;
  if (!existsSync(path)) {
    log.report(diagnose("config/no-such-file", { path: name }));
    return undefined;
  }
  let text = "";
  try {
    text = readFileSync(path, "utf8");
    log.remember(name, text);
    const value = path.endsWith(".json")
      ? JSON.parse(text.replace(/^\uFEFF/, ""))
      : await importDefault(path, text);
    if (value !== nothing) return { file: name, text, value };
    log.report(diagnose("config/no-default-export", {}, { place: { file: name, line: 1, column: 1 } }));
  } catch (error) {
    const problem = ((error as Error).message.split("\n")[0] ?? "").trim();
    const place = { file: name, ...positionIn(error as Error, path, text) };
    const said = systemProblem(problem).replaceAll(path, name);
    log.report(diagnose("config/load-failed", { problem: said }, { place }));
  }
  return undefined;
}

/**
 * `errcat` itself is handed to the configuration, so that `import { defineConfig } from "errcat"` works where it is not
 * installed beside the configuration (npx, a global installation).
 */
async function importDefault(path: string, text: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, {
    moduleCache: false,
    interopDefault: true,
    virtualModules: { errcat: { defineConfig } },
  });
  const module = await jiti.import<Readonly<Record<string, unknown>>>(path);
  if ("default" in module) return module["default"];
  // A CommonJS module is its own default; of the two kinds, jiti does not say which it has loaded.
  return /\bexports\b/.test(text) ? module : nothing;
}

/** Where an error of loading lies: a parser's `(3:5)`, a frame of the stack, an offset in JSON, or what it quotes. */
function positionIn(
  { message, stack = "" }: Error,
  path: string,
  text: string,
): { readonly line: number; readonly column: number } {
  const offset = /at position (\d+)/.exec(message);
  if (offset) return positionAt(text, Number(offset[1]));
  const expression = text.indexOf(/^Invalid regular expression: (\/.+\/\w*): /s.exec(message)?.[1] ?? "\0");
  if (expression >= 0) return positionAt(text, expression);
  const escaped = path.replace(/[$^*+?.()|[\]{}\\]/g, "\\$&");
  const found = new RegExp(`${escaped}:(\\d+):(\\d+)`).exec(stack) ?? /\((\d+):(\d+)\)/.exec(message);
  const line = Number(found?.[1] ?? 1);
  const column = Number(found?.[2] ?? 1);
  // Lines are as they were written; a column may be one of what the line was compiled to.
  return { line, column: column <= (text.split("\n")[line - 1] ?? "").length ? column : 1 };
}

function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
