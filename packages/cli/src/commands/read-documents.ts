import { resolve } from "node:path";
import type { SourceText } from "@errcat/parser";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { displayPath } from "../disk/display-path.ts";
import { expandArguments, type FoundSource, readSources } from "../disk/read-sources.ts";
import type { Io } from "../io.ts";

/** What a command line says about the documents that it names. */
export interface ReadDocumentsOptions {
  /** Where names are looked for, and what `-` stands for. */
  readonly io: Pick<Io, "cwd" | "readStdin">;
  readonly encoding?: string | undefined;
}

/** The texts of documents that a command line names; what cannot be read is reported and left out. */
export async function readDocuments(
  names: readonly string[],
  { io, encoding }: ReadDocumentsOptions,
  log: DiagnosticLog,
): Promise<readonly SourceText[]> {
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
  return readSources(files, log);
}

/** As the user gave it, without the detours: `./docs//errors.md` is `docs/errors.md`; absolute paths stay absolute. */
export function nameOf(path: string, cwd: string): string {
  return path.startsWith("/") || /^https?:/i.test(path) ? path : displayPath(cwd, resolve(cwd, path)) || ".";
}
