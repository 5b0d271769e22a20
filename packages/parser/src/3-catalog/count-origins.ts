import type { Origin } from "@errcat/schema";
import type { EntryDrafts } from "./entry-drafts.ts";
import { RowSet } from "./row-set.ts";

/** Number of different rows that variants have as their origins. */
export function countOrigins(entries: EntryDrafts): number {
  const rows = new SeenRows();
  let count = 0;
  entries.forEach((variant) => {
    if (rows.add(variant)) count++;
    if (variant.later === undefined) return;
    for (const origin of variant.later) if (rows.add(origin)) count++;
  });
  return count;
}

type RowName = Pick<Origin, "source" | "table" | "row">;

/** Rows of the tables of all sources. */
class SeenRows {
  readonly #bySource = new Map<string, RowSet[]>();
  // Most rows are of the table that the one before is of.
  #last: Omit<RowName, "row"> = { source: "", table: 0 };
  #rows = new RowSet();

  /** Adds a row; `false` where it is known already. */
  add(name: RowName): boolean {
    if (name.table !== this.#last.table || name.source !== this.#last.source) this.#rows = this.#rowsOf(name);
    this.#last = name;
    return this.#rows.add(name.row);
  }

  #rowsOf({ source, table }: RowName): RowSet {
    const tables = this.#bySource.get(source) ?? [];
    if (tables.length === 0) this.#bySource.set(source, tables);
    const rows = tables[table] ?? new RowSet();
    tables[table] = rows;
    return rows;
  }
}
