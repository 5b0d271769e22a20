import { resolve } from "node:path";
import { type ParseResult, parseSources } from "@errcat/parser";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { displayPath } from "../disk/display-path.ts";
import { expandArguments, type FoundSource, readSources } from "../disk/read-sources.ts";
import type { Io } from "../io.ts";

/** What a command line says about the documents that it names. */
export interface ParseFilesOptions {
  /** Where names are looked for, and what `-` stands for. */
  readonly io: Pick<Io, "cwd" | "readStdin">;
  readonly id?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Reads documents that a command line names into one catalog, without overlay, translations or earlier catalog. */
export async function parseFiles(
  names: readonly string[],
  { io, id, encoding }: ParseFilesOptions,
  log: DiagnosticLog,
): Promise<ParseResult> {
  const settings = encoding === undefined ? {} : { encoding };
  const files: FoundSource[] = [];
  for (const path of await expandArguments(names, io.cwd)) {
    if (path === "-")
      files.push({ path, name: "stdin", settings: { path, ...settings }, bytes: await io.readStdin() });
    else
      files.push({
        path: resolve(io.cwd, path),
        name: nameOf(path, io.cwd),
        settings: { path, ...settings },
      });
  }
  const sources = await readSources(files, log);
  return parseSources(sources, id === undefined ? {} : { id }, log.report);
}

/** As the user gave it, without the detours: `./docs//errors.md` is `docs/errors.md`; absolute paths stay absolute. */
export function nameOf(path: string, cwd: string): string {
  return path.startsWith("/") || /^https?:/i.test(path) ? path : displayPath(cwd, resolve(cwd, path)) || ".";
}
