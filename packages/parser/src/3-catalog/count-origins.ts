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
  #lastSource = "";
  #lastTable = 0;
  #rows = new RowSet();

  /** Adds a row; `false` where it is known already. */
  add(name: RowName): boolean {
    const { source, table } = name;
    if (table !== this.#lastTable || source !== this.#lastSource) this.#rows = this.#rowsOf(name);
    [this.#lastSource, this.#lastTable] = [source, table];
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
