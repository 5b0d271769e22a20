import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { diagnose, type Report } from "@errcat/diagnostics";
import { decodeSource, readWorkbook, type SourceText } from "@errcat/parser";
import type { SourceConfig } from "../config/config.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { displayPath } from "./display-path.ts";
import { sha256 } from "./output-state.ts";
import { type NamedFile, readBytes } from "./read-file.ts";

/** A source that was found: the file, its name in the catalog, and the settings it was named with. */
export interface FoundSource extends NamedFile {
  readonly settings: SourceConfig;
  /** What standard input gave, for a source that is no file. */
  readonly bytes?: Uint8Array;
}

/**
 * The files that the sources of a configuration name, in the order of the configuration, the files of one pattern in
 * code-point order, none twice. Reports `config/no-source` for a pattern that matches nothing.
 */
export async function findSources(
  sources: readonly SourceConfig[],
  directory: string,
  report: Report,
): Promise<readonly FoundSource[]> {
  const found = new Map<string, FoundSource>();
  for (const [index, settings] of sources.entries()) {
    const paths = await expand(settings.path, directory);
    const option = ["sources", index, "path"];
    if (paths.length === 0) report(diagnose("config/no-source", { pattern: settings.path }, { option }));
    for (const path of paths) {
      if (!found.has(path)) found.set(path, { path, name: displayPath(directory, path), settings });
    }
  }
  return [...found.values()];
}

/**
 * The files that arguments of a command line name: each as it is, or what it matches where it is a pattern that no
 * shell has expanded. What exists in no form stays, to be reported when it is read.
 */
export async function expandArguments(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const expanded = await Promise.all(
    names.map(async (name) => {
      if (!/[*?{[]/.test(name) || existsSync(resolve(cwd, name))) return [name];
      const paths = await expand(name, cwd);
      return paths.length === 0 ? [name] : paths.map((path) => displayPath(cwd, path));
    }),
  );
  return [...new Set(expanded.flat())];
}

/** A name that exists is a name, whatever characters it has; everything else is a pattern. */
async function expand(pattern: string, directory: string): Promise<readonly string[]> {
  const literal = resolve(directory, pattern);
  if (existsSync(literal)) return [literal];
  const { glob } = await import("tinyglobby");
  const matches = await glob(pattern, {
    cwd: directory,
    onlyFiles: true,
    absolute: true,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  });
  return matches.map((path) => resolve(path)).sort();
}

/**
 * The texts of files, decoded, and the tables of workbooks; a file that cannot be read or decoded is reported
 * (`read/…`) and left out.
 */
export async function readSources(
  files: readonly FoundSource[],
  log: Pick<DiagnosticLog, "report" | "remember">,
): Promise<readonly SourceText[]> {
  const sources: SourceText[] = [];
  for (const { path, name, settings, bytes: given } of files) {
    const bytes = given ?? readBytes({ path, name }, log.report);
    const read = bytes && (await readSource(bytes, { name, encoding: settings.encoding }, log.report));
    if (bytes === undefined || read === undefined) continue;
    if (read.document === undefined) log.remember(name, read.text);
    const { language } = settings;
    sources.push({ path: name, ...read, sha256: sha256(bytes), ...(language !== undefined && { language }) });
  }
  return sources;
}

/** Whether a file is a workbook by its name: it is read as a whole, and not as a text. */
export function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name);
}

async function readSource(
  bytes: Uint8Array,
  { name, encoding }: { readonly name: string; readonly encoding: string | undefined },
  report: Report,
): Promise<Pick<SourceText, "text" | "encoding" | "document"> | undefined> {
  if (!isWorkbook(name)) return decodeSource(bytes, { path: name, encoding }, report);
  const document = await readWorkbook(bytes, name, report);
  // The parts of a workbook are XML in UTF-8 (ECMA-376, part 2).
  return { text: "", encoding: "utf-8", document };
}
