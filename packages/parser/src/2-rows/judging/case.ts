import type { PreparedTable } from "../columns/prepare-table.ts";
import type { RecognizedColumns } from "../columns/recognize-columns.ts";
import type { ValueProfile } from "../values/value-profile.ts";

/** What stands around a table. */
export interface TableContext {
  /** Title of the document and name of its file. */
  readonly names: readonly string[];
  /** Headings above, outermost first, and caption. */
  readonly headings: readonly string[];
  /** The lines of prose right above it, the nearest one first. */
  readonly above: readonly string[];
}

/** Headers of this strength name error codes and nothing else. */
export const surely = 0.8;

/** A table with everything that its verdict is made from. */
export interface Case {
  readonly prepared: PreparedTable;
  readonly recognized: RecognizedColumns;
  readonly context: TableContext;
  /** Index of the code column. */
  readonly code: number;
  /** How strongly its header names codes. */
  readonly strength: number;
  readonly profile: ValueProfile;
}

/** The heading or caption that stands nearest, `""` where none is. */
export function nearestHeading({ headings }: Pick<TableContext, "headings">): string {
  return headings.findLast((text) => text !== "") ?? "";
}
