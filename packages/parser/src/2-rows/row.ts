import type { LocalizedText } from "@errcat/schema";

/** One thing that a row says of its codes; a row that numbers its messages says several. */
export interface Meaning {
  /** The text on the wire, `null` where the table documents none. */
  readonly message: string | null;
  readonly description: LocalizedText;
  readonly solution: LocalizedText;
}

/** A data row of an error table, understood: the noun between rows and catalog. */
export interface Row {
  /** Number of the table in its document and of the row in its table, header not counted; both from 1. */
  readonly table: number;
  readonly row: number;
  readonly line: number;
  readonly column: number;
  /** At least one. */
  readonly codes: readonly string[];
  /** Identifier that the vendor gives the code, `""` where there is none. */
  readonly name: string;
  readonly httpStatus: readonly number[];
  /** Title of the module, `""` where there is none. */
  readonly module: string;
  /** What the table says about trying again, `null` where it says nothing. */
  readonly retryable: boolean | null;
  /** At least one. */
  readonly meanings: readonly Meaning[];
}
