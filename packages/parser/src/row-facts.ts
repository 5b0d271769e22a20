import type { LocalizedText } from "@errcat/schema";
import type { Row } from "./2-rows/row.ts";

/** One meaning of one code as one row of a table says it: the row alone, before rows are joined into entries. */
export interface RowFact {
  readonly code: string;
  /** Identifier that the vendor gives the code, `""` where there is none. */
  readonly name: string;
  readonly httpStatus: readonly number[];
  /** Title of the module, `""` where there is none. */
  readonly module: string;
  /** The text on the wire, placeholders untouched; `null` where the table documents none. */
  readonly message: string | null;
  readonly description: LocalizedText;
  readonly solution: LocalizedText;
  /** What the table says about trying again, `null` where it says nothing. */
  readonly retryable: boolean | null;
  /** Number of the table in the document and of the row in the table, from 1; line and column where the row begins. */
  readonly table: number;
  readonly row: number;
  readonly line: number;
  readonly column: number;
}

/**
 * What rows say, flat: one fact a row, and more only where a row lists several codes or numbers several meanings.
 *
 *     A001/A002 | Gone.  →  A001 Gone.  and  A002 Gone.
 */
export function factsFromRows(rows: readonly Row[]): readonly RowFact[] {
  const facts: RowFact[] = [];
  for (const row of rows)
    for (const code of row.codes) for (const meaning of row.meanings) facts.push(factOf(row, code, meaning));
  return facts;
}

function factOf(from: Row, code: string, meaning: Row["meanings"][number]): RowFact {
  const { name, httpStatus, module, retryable, table, row, line, column } = from;
  const { message, description, solution } = meaning;
  return {
    code,
    name,
    httpStatus,
    module,
    message,
    description,
    solution,
    retryable,
    table,
    row,
    line,
    column,
  };
}
