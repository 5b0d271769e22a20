import { diagnose, type Report } from "@errcat/diagnostics";
import { type Catalog, diffCatalogs } from "@errcat/schema";

/** How many changes a sentence names before it only counts. */
const namedInFull = 3;

/** A catalog that may not change, as it is saved, and as its sources give it now. */
export interface FrozenCatalog {
  /** Name of the file in diagnostics. */
  readonly file: string;
  readonly saved: { readonly catalog: Catalog; readonly text: string } | undefined;
  readonly made: { readonly catalog: Catalog; readonly text: string };
}

/** Reports `write/frozen` where the sources give another catalog than the saved one, with what is other in it. */
export function checkFrozen({ file, saved, made }: FrozenCatalog, report: Report): void {
  if (saved?.text === made.text) return;
  const changes = saved === undefined ? "there is none yet" : sentence(saved.catalog, made.catalog);
  report(diagnose("write/frozen", { changes }, { place: { file, line: 1, column: 1 } }));
}

function sentence(before: Catalog, after: Catalog): string {
  const changes = diffCatalogs(before, after).map(({ kind, code }) => `${code || "catalog"} ${kind}`);
  if (changes.length === 0) return "codes and texts are the same; places, evidence or spelling are not";
  const rest = changes.length - namedInFull;
  return changes.slice(0, namedInFull).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
