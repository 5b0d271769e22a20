import type { ColumnRole } from "../columns/column-role.ts";

/**
 * Words that vendors put over a column, and what the column then says.
 *
 * Words are written as headers are compared: lower case, NFKC, camel case and underscores as spaces (`errorCode` is
 * found by `error code`). Words of several roles stand in several rows.
 */
export interface HeaderWords {
  readonly role: ColumnRole;
  /** How much the word alone tells: 1 = nobody uses it for anything else; 0.5 = the values must agree. */
  readonly strength: number;
  readonly words: readonly string[];
  /** What the word does, as in “error code” *names error codes*. */
  readonly reason: string;
  /** What a table with this column lists, where it has no better reason to be an error table. */
  readonly tableOf?:
    | "parameters"
    | "terms"
    | "requests"
    | "functions"
    | "limits"
    | "languages"
    | "ranges"
    | "codes"
    | "metrics"
    | "tasks";
}

/** The words of a text in which `·` or a line's end stands between them. */
export function words(text: string): readonly string[] {
  return text
    .split(/[·\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
