import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnose, type Report } from "@errcat/diagnostics";
import type { GeneratedFile } from "@errcat/generator";
import type { FormatHook, FormatterName } from "../config/config.ts";

/** What formatting needs to know about a project. */
export interface FormatPlace {
  /** Absolute path of the project: formatters and their settings are looked for from here. */
  readonly directory: string;
  /** Absolute path of the output folder. */
  readonly output: string;
}

/**
 * The files as the formatter leaves them. Reports `config/unknown-formatter` where it is not installed and
 * `config/format-failed` where it fails, and gives the files back as they were.
 */
export async function formatFiles(
  files: readonly GeneratedFile[],
  { format, place }: { readonly format: FormatHook | FormatterName | undefined; readonly place: FormatPlace },
  report: Report,
): Promise<readonly GeneratedFile[]> {
  if (format === undefined) return files;
  const hook = typeof format === "function" ? format : await loadOrReport(format, place, report);
  if (hook === undefined) return files;
  const name = typeof format === "function" ? "of the configuration" : format;
  const formatted: GeneratedFile[] = [];
  for (const file of files) {
    try {
      formatted.push({ ...file, contents: checked(await hook(file.contents, file.path)) });
    } catch (error) {
      report(diagnose("config/format-failed", { name, file: file.path, problem: firstLine(error) }));
      return files;
    }
  }
  return formatted;
}

/** A hook is code of a user's: what it gives may be anything. */
function checked(text: unknown): string {
  if (typeof text === "string") return text;
  throw new Error(`it gives ${text === null ? "null" : typeof text}, not a text`);
}

async function loadOrReport(
  name: FormatterName,
  place: FormatPlace,
  report: Report,
): Promise<FormatHook | undefined> {
  try {
    return await loadFormatter(name, place);
  } catch (error) {
    report(diagnose("config/unknown-formatter", { name, problem: firstLine(error) }));
    return undefined;
  }
}

function firstLine(error: unknown): string {
  const { message } = error instanceof Error ? error : { message: String(error) };
  return message.split("\n")[0] ?? "";
}

function loadFormatter(name: FormatterName, place: FormatPlace): Promise<FormatHook> {
  return name === "prettier" ? loadPrettier(place) : loadBiome(place);
}

/** The part of prettier's API that is used; the same in its versions 3. */
interface Prettier {
  getFileInfo(path: string): Promise<{ readonly inferredParser: string | null }>;
  resolveConfig(path: string): Promise<object | null>;
  format(text: string, options: object): Promise<string>;
}

async function loadPrettier({ directory, output }: FormatPlace): Promise<FormatHook> {
  requireInstalled("prettier", directory);
  const entry = createRequire(join(directory, "package.json")).resolve("prettier");
  const loaded = (await import(pathToFileURL(entry).href)) as Prettier & { readonly default?: Prettier };
  const prettier = loaded.default ?? loaded;
  return async (text, path) => {
    const filepath = join(output, path);
    const { inferredParser } = await prettier.getFileInfo(filepath);
    if (inferredParser === null) return text;
    return prettier.format(text, { ...(await prettier.resolveConfig(filepath)), filepath });
  };
}

/** biome has no formatter in process without WebAssembly, so its command is run for each file. */
async function loadBiome({ directory, output }: FormatPlace): Promise<FormatHook> {
  const command = join(requireInstalled("@biomejs/biome", directory), "bin/biome");
  return (text, path) => {
    if (!/\.([cm]?[jt]sx?|jsonc?|css|graphql|html)$/.test(path)) return text;
    const options = ["format", `--stdin-file-path=${join(output, path)}`];
    const run = spawnSync(process.execPath, [command, ...options], { cwd: directory, input: text });
    if (run.status !== 0) throw new Error(run.stderr.toString().trim() || "it failed");
    return run.stdout.toString();
  };
}

/** The folder of a package that is installed in a folder or above it; what is installed elsewhere does not count. */
function requireInstalled(name: string, directory: string): string {
  for (let at = directory; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(folder)) return folder;
    if (dirname(at) === at) throw new Error("it is not installed");
  }
}
