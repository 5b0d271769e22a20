import type { Report } from "@errcat/diagnostics";
import type { SourceCorrections } from "../corrections/source-corrections.ts";
import type { PlainRow } from "../plain-row.ts";
import type { Row } from "../row.ts";

/** What rows are read with. */
export interface RowContext {
  readonly path: string;
  readonly corrections: SourceCorrections;
  readonly report: Report;
  /**
   * Takes the rows in their order: one a data row, several where its code cell says each code with words of its own.
   */
  readonly onRow: (row: Row) => void;
  /**
   * Takes a row that needs no understanding, in its turn among the others, and gives `true`; where it cannot, the row
   * is read as any other. It is good until the next one is read.
   */
  readonly onPlainRow?: ((row: PlainRow) => boolean) | undefined;
  /** What a code looks like, where the user says it; with the flag `g`. */
  readonly codePattern?: RegExp | undefined;
}
