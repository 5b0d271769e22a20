import { existsSync } from "node:fs";
import { type Catalog, checkCatalog } from "@errcat/schema";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { type NamedFile, readText } from "./read-file.ts";

/** A catalog and the text it was read from. */
export interface ReadCatalog {
  readonly catalog: Catalog;
  readonly text: string;
}

/** The catalog in a file, or `undefined` after diagnostics (`read/…`, `catalog/…`). */
export function readCatalog(file: NamedFile, log: DiagnosticLog): ReadCatalog | undefined {
  const text = readText(file, log.report);
  if (text === undefined) return undefined;
  log.remember(file.name, text);
  const catalog = checkCatalog(text, file.name, log.report);
  return catalog && { catalog, text };
}

/** {@link readCatalog} of a file that need not be there: without it `undefined`, and no diagnostic. */
export function readCatalogIfAny(file: NamedFile, log: DiagnosticLog): ReadCatalog | undefined {
  return existsSync(file.path) ? readCatalog(file, log) : undefined;
}
