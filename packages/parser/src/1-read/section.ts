import type { Diagnostic } from "@errcat/diagnostics";
import type { Draft } from "./draft.ts";
import type { TableBody } from "./table-body.ts";

/** A section of a page that is read while the page still comes in. */
export interface Section {
  readonly draft: Draft;
  /** What there is to say about it, in its own lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** The rows that the last table of the draft has behind the section, where it goes on. */
  readonly body: TableBody | undefined;
  /** What was not read: rows of that table, or a table that has just begun. */
  readonly rest: string;
  /** How many lines stand before {@link rest}. */
  readonly lines: number;
}
