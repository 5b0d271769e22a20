/**
 * What a column of an error table says.
 *
 * - `httpStatus`: the HTTP status that the error arrives with
 * - `code`: the error code on the wire; a table without one is no error table
 * - `code2`: the same code written another way (hexadecimal beside decimal, numeric beside symbolic)
 * - `name`: an identifier that the vendor gives the code
 * - `message`: the text that arrives on the wire
 * - `description`: what happened, for a reader
 * - `solution`: what to do about it
 * - `module`: the group that the row belongs to
 * - `retry`: whether trying again may help
 * - `other`: anything else; it stays out of the catalog
 */
export const columnRoles = [
  "httpStatus",
  "code",
  "code2",
  "name",
  "message",
  "description",
  "solution",
  "module",
  "retry",
  "other",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** One column as it was understood. */
export interface ColumnUnderstanding {
  /** Counts from 1. */
  readonly number: number;
  /** Text of the header cell, `""` where there is none. */
  readonly header: string;
  readonly role: ColumnRole;
  /** 0 (a guess) to 1 (the header says so and the values agree). */
  readonly confidence: number;
  /** Why, in words. */
  readonly reason: string;
}
