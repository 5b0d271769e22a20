import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@errcat/diagnostics";
import { enrich } from "@errcat/enrich";
import { readOverlay } from "@errcat/enrich/yaml";
import { decodeSource, parseSources } from "@errcat/parser";
import type { Catalog } from "@errcat/schema";

/** A catalog as the rules make it, and as it is after people have set it right. */
export interface CatalogStages {
  readonly before: Catalog;
  readonly after: Catalog;
}

/**
 * Reads the sources of a catalog's folder, and enriches them without and with its overlay. Throws where they are not
 * sound.
 */
export function readCatalogStages(folder: string, id: string): CatalogStages {
  const plain = parseFolder(join(folder, id, "source"), id);
  const path = join(folder, id, "overlay.yaml");
  const overlay = existsSync(path) ? readOverlay(readFileSync(path, "utf8"), path, refuse) : undefined;
  return { before: enrich(plain, {}, ignore), after: enrich(plain, { overlay }, refuse) };
}

function parseFolder(folder: string, id: string): Catalog {
  const sources = readdirSync(folder)
    .sort()
    .flatMap((path) => {
      const decoded = decodeSource(readFileSync(join(folder, path)), { path }, refuse);
      return decoded === undefined ? [] : [{ ...decoded, path, sha256: "0".repeat(64) }];
    });
  return parseSources(sources, { id }, refuse).catalog;
}

function ignore(): void {}

function refuse({ severity, message }: Diagnostic): void {
  if (severity === "error") throw new Error(message);
}
