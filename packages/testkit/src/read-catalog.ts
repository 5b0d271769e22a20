import { readFileSync } from "node:fs";
import { type Catalog, checkCatalog } from "@errcat/schema";

/** The catalog of a fixture; a fixture that is no valid catalog fails its test. */
export function readCatalog(path: string): Catalog {
  const problems: string[] = [];
  const catalog = checkCatalog(readFileSync(path, "utf8"), path, ({ message }) => problems.push(message));
  if (!catalog) throw new Error(`${path}: ${problems.join("; ")}`);
  return catalog;
}
