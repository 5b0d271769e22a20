import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Overlay } from "@errcat/enrich";
import { readOverlay } from "@errcat/enrich/yaml";
import { readCorpusIndex } from "../eval-corpus/corpus-index.ts";

/** A page of a folder, and what people say about the catalog that it belongs to. */
export interface FolderPage {
  /** Path below the folder. */
  readonly file: string;
  readonly overlay: Overlay | undefined;
}

/**
 * The pages of a folder: the rows of its INDEX.tsv; where it is the folder of a catalog, the files in `source/`, with
 * its overlay; else every file below it.
 */
export function listPages(folder: string): readonly FolderPage[] {
  if (existsSync(join(folder, "INDEX.tsv")))
    return readCorpusIndex(folder).map(({ file }) => ({ file, overlay: undefined }));
  const path = join(folder, "overlay.yaml");
  if (!existsSync(path)) return filesBelow(folder).map((file) => ({ file, overlay: undefined }));
  const overlay = readOverlay(readFileSync(path, "utf8"), path, () => {});
  return filesBelow(join(folder, "source")).map((file) => ({ file: join("source", file), overlay }));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
