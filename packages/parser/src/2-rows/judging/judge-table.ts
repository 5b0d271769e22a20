import type { PreparedTable } from "../columns/prepare-table.ts";
import type { RecognizedColumns } from "../columns/recognize-columns.ts";
import { isFullOfCodes } from "../values/value-profile.ts";
import { aboutSomethingElse } from "./about-something-else.ts";
import { type Case, surely, type TableContext } from "./case.ts";
import { weighEvidence } from "./evidence-of-errors.ts";
import { objectionTo } from "./objections.ts";
import { namesCode, saysError } from "./words-of-errors.ts";

/** Whether a table is one of error codes, and why. */
export interface Verdict {
  readonly kind: "errors" | "left-alone";
  readonly reason: string;
  /** It was left alone because all its codes are HTTP statuses. */
  readonly httpOnly: boolean;
  /** It shows that it is of something else, whatever else the page has. */
  readonly isOther?: boolean;
  /** The configuration decided. */
  readonly byHand?: boolean;
}

/** A table with its verdict and what that was made from. */
export interface JudgedTable {
  readonly prepared: PreparedTable;
  readonly recognized: RecognizedColumns;
  readonly verdict: Verdict;
}

/** What stands in the column of codes; `[]` where no column is. */
export function codesOf({
  prepared,
  recognized,
}: Pick<JudgedTable, "prepared" | "recognized">): readonly string[] {
  return (prepared.columnTexts[codeColumn(recognized)] ?? []).filter((text) => text !== "");
}

/** Index of the column of codes, −1 where none is. */
export function codeColumn({ columns }: RecognizedColumns): number {
  return columns.findIndex(({ role }) => role === "code");
}

/** Decides whether a table is one of error codes, from the roles of its columns and from what stands around it. */
export function judgeTable(
  prepared: PreparedTable,
  recognized: RecognizedColumns,
  context: TableContext,
): Verdict {
  const code = codeColumn(recognized);
  if (code < 0) return withoutCode(prepared, recognized);
  const strength = strengthOf(prepared, recognized, code);
  const all: Case = { prepared, recognized, context, code, strength, profile: recognized.profiles[code]! };
  const objection = objectionTo(all);
  if (objection !== undefined)
    return { ...leftAlone(objection.reason), httpOnly: objection.httpOnly, isOther: true };
  if (strength > surely) return errors("its header names error codes");
  const { isOfErrors, reason } = weighEvidence(all);
  return isOfErrors ? errors(reason) : leftAlone(reason);
}

/**
 * How strongly a header names the codes of a table: their own, or that of a column which names codes and has groups of
 * them. A column of messages may have constants for texts, one of names of errors has codes.
 */
function strengthOf({ matches }: PreparedTable, { columns }: RecognizedColumns, code: number): number {
  const named = (index: number): number => matches[index]!.strengths.get("code") ?? 0;
  const groups = columns.map(({ role }, index) => (["module", "code2"].includes(role) ? named(index) : 0));
  const own = matches[code]!.strengths;
  const message = own.get("message") ?? 0;
  const isDescribed = columns.some(({ role }) => role === "description" || role === "message");
  const isOfErrors = isDescribed && own.has("name") && saysError.test(columns[code]!.header);
  return Math.max(named(code) || message * 0.8, isOfErrors ? 0.55 : 0, ...groups);
}

const errors = (reason: string): Verdict => ({ kind: "errors", reason, httpOnly: false });
const leftAlone = (reason: string): Verdict => ({ kind: "left-alone", reason, httpOnly: false });

function withoutCode(prepared: PreparedTable, recognized: RecognizedColumns): Verdict {
  const about = aboutSomethingElse(prepared, recognized, undefined);
  if (about !== undefined) return leftAlone(`it lists ${about}`);
  if (recognized.columns.some((column) => column.role === "httpStatus"))
    return { ...leftAlone("it lists HTTP statuses only"), httpOnly: true };
  const column = recognized.columns.findIndex(
    ({ role, header }, index) =>
      ["module", "other"].includes(role) &&
      namesCode.test(header) &&
      isFullOfCodes(recognized.profiles[index]!),
  );
  if (column < 0) return leftAlone("no column has codes");
  const [reason = `“${recognized.columns[column]!.header}” names others`] =
    prepared.matches[column]!.reasons.values();
  return leftAlone(`its codes are of something else: ${reason}`);
}
