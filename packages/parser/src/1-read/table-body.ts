import type { TableRow } from "./table.ts";

/** What a part of a table's body gave. */
export interface BodyPart {
  /** Rows that are certain, with their lines in the document. */
  readonly rows: readonly TableRow[];
  /** Text after the last line that was read, to be given again with what follows. */
  readonly rest: string;
  /** How many lines stand before {@link rest}. */
  readonly lines: number;
  /** The table ended; what follows is none of it. */
  readonly ended: boolean;
}

/** The rows of a table that goes on, part by part. */
export interface TableBody {
  /**
   * Reads a part that ends with a line end; `lines` stand before it in the document, and at its end nothing follows.
   */
  read(text: string, place: { readonly lines: number; readonly atEnd: boolean }): BodyPart;
}
