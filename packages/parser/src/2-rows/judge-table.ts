import type { ColumnUnderstanding } from "./column-role.ts";
import { type Case, evidenceOf, type TableContext } from "./evidence-of-errors.ts";
import { namesChangeLog, namesOtherCodes } from "./other-codes.ts";
import type { PreparedTable } from "./prepare-table.ts";
import type { RecognizedColumns } from "./recognize-columns.ts";
import { statusesForCodes } from "./statuses-for-codes.ts";
import { areRanges, areWords, type ValueProfile } from "./value-profile.ts";

/** Whether a table is one of error codes, and why. */
export interface Verdict {
  readonly kind: "errors" | "left-alone";
  readonly reason: string;
  /** It was left alone because all its codes are HTTP statuses. */
  readonly httpOnly: boolean;
  /** The configuration decided. */
  readonly byHand?: boolean;
}

/** A table with its verdict and what that was made from. */
export interface JudgedTable {
  readonly prepared: PreparedTable;
  readonly recognized: RecognizedColumns;
  readonly verdict: Verdict;
}

/** Headers of this strength name error codes and nothing else. */
const surely = 0.8;

/** Decides whether a table is one of error codes, from the roles of its columns and from what stands around it. */
export function judgeTable(
  prepared: PreparedTable,
  recognized: RecognizedColumns,
  context: TableContext,
): Verdict {
  const code = recognized.columns.findIndex((column) => column.role === "code");
  if (code < 0) return withoutCode(prepared, recognized);
  const strength = strengthOf(prepared, recognized, code);
  const all: Case = { prepared, recognized, context, code, strength, profile: recognized.profiles[code]! };
  const about = aboutSomethingElse(prepared, recognized, all);
  if (about !== undefined) return leftAlone(`it lists ${about}`);
  const title = context.headings.findLast((text) => text !== "");
  if (strength <= surely && title !== undefined && namesOtherCodes(title))
    return leftAlone(`it stands under “${title}”`);
  const changes = context.headings.find(namesChangeLog);
  if (strength <= surely && changes !== undefined) return leftAlone(`it stands under “${changes}”`);
  const statuses = statusesForCodes(all);
  if (statuses !== undefined) return { ...leftAlone(statuses), httpOnly: true };
  if (areRanges(all.profile)) return leftAlone("its codes are ranges");
  if (strength > surely) return errors("its header names error codes");
  if (areWords(all.profile)) return leftAlone("its codes are words of the language");
  if (strength === 0 && numbersRows(prepared, code)) return leftAlone("its rows are numbered from 1");
  const evidence = evidenceOf(all);
  if (evidence !== undefined) return errors(evidence);
  return leftAlone(
    `${codesOfAnything(recognized.columns[code]!, strength)}; nothing in or above the table speaks of errors`,
  );
}

/** What a column has that may be codes of errors, and of anything else. */
function codesOfAnything({ header }: ColumnUnderstanding, strength: number): string {
  if (header === "") return "only its values look like codes";
  return strength > 0
    ? `“${header}” may be codes of anything`
    : `only the values of “${header}” look like codes`;
}

/**
 * How strongly a header names the codes of a table: their own, or that of a column which names codes and has groups of
 * them. A column of messages may have constants for texts.
 */
function strengthOf({ matches }: PreparedTable, { columns }: RecognizedColumns, code: number): number {
  const named = (index: number): number => matches[index]!.strengths.get("code") ?? 0;
  const groups = columns.map(({ role }, index) => (["module", "code2"].includes(role) ? named(index) : 0));
  const message = matches[code]!.strengths.get("message") ?? 0;
  return Math.max(named(code) || message * 0.8, ...groups);
}

const errors = (reason: string): Verdict => ({ kind: "errors", reason, httpOnly: false });
const leftAlone = (reason: string): Verdict => ({ kind: "left-alone", reason, httpOnly: false });

function withoutCode(prepared: PreparedTable, recognized: RecognizedColumns): Verdict {
  const about = aboutSomethingElse(prepared, recognized, undefined);
  if (about !== undefined) return leftAlone(`it lists ${about}`);
  if (recognized.columns.some((column) => column.role === "httpStatus"))
    return { ...leftAlone("it lists HTTP statuses only"), httpOnly: true };
  return leftAlone("no column has codes");
}

const subjects = {
  parameters: "parameters or fields",
  terms: "terms",
  requests: "parts of a request or members of a class",
  limits: "limits",
  events: "what happened when",
  languages: "languages",
  ranges: "ranges of codes",
};

/** Whether a column that has a header counts the rows: steps, items of a list. */
function numbersRows({ table, columnTexts }: PreparedTable, column: number): boolean {
  if ((table.header[column]?.text ?? "") === "") return false;
  return columnTexts[column]!.every((text, index) => text === String(index + 1));
}

/** Whether rows say when something happened: moments beside codes that come again. */
function isLog(matches: PreparedTable["matches"], profiles: readonly ValueProfile[]): boolean {
  const comesAgain = profiles.some(
    ({ distinct, filled }, index) =>
      distinct < 0.5 && filled > 8 && (matches[index]!.strengths.get("code") ?? 0) >= surely,
  );
  return comesAgain && profiles.some(({ moments }) => moments >= 0.8);
}

/** Whether a list defines constants, each with its type: `<term>E_NO_PAPER (int)</term>`. */
function areTypedConstants({ format }: PreparedTable["table"], known: Case | undefined): boolean {
  return format === "headings" && known !== undefined && known.profile.plainCodes >= 0.8;
}

/** What another kind of table is about: by a column of data types, or by the header of a column beside the code's. */
function aboutSomethingElse(
  { matches, table }: PreparedTable,
  { profiles }: RecognizedColumns,
  known: Case | undefined,
): string | undefined {
  const strength = known?.strength ?? 0;
  const typed = profiles.some(
    ({ dataTypes }, index) => index !== known?.code && dataTypes >= 0.6 && !areTypedConstants(table, known),
  );
  if (isLog(matches, profiles)) return subjects.events;
  const hasMessages = matches.some(({ strengths }) => (strengths.get("message") ?? 0) >= surely);
  if (typed && (strength < surely || (strength === surely && !hasMessages))) return subjects.parameters;
  const beside = matches.find(({ tableOf }, index) => index !== known?.code && tableOf !== undefined);
  if (strength > surely || (strength === surely && (matches.length > 2 || beside === undefined)))
    return undefined;
  const kind = beside?.tableOf ?? (known && matches[known.code]?.tableOf);
  return kind && subjects[kind];
}
