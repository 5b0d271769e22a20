import { assignRoles } from "./assign-roles.ts";
import type { ColumnRole, ColumnUnderstanding } from "./column-role.ts";
import { detectLanguage } from "./detect-language.ts";
import type { PreparedTable } from "./prepare-table.ts";
import { scoreColumn } from "./score-columns.ts";
import { profileValues, type ValueProfile } from "./value-profile.ts";

/** The columns of a table as they were recognised, with what their values look like. */
export interface RecognizedColumns {
  readonly columns: readonly ColumnUnderstanding[];
  readonly profiles: readonly ValueProfile[];
}

/** Recognises the columns of a table by their headers and by what stands in them. */
export function recognizeColumns(prepared: PreparedTable): RecognizedColumns {
  const profiles = prepared.columnTexts.map(profileValues);
  const candidates = prepared.matches.map((match, index) => ({
    header: prepared.table.header[index]?.text ?? "",
    scores: scoreColumn(match, profiles[index]!),
  }));
  const assigned = assignRoles(candidates);
  const columns = preferWireMessage(preferSymbolicCode(assigned, profiles), prepared);
  return { columns, profiles };
}

/**
 * `Code: 404 | Error: NOT_FOUND` is an HTTP status beside a code: where all codes are statuses and another column has
 * an identifier of its own on each row, that column is the code.
 */
function preferSymbolicCode(
  columns: readonly ColumnUnderstanding[],
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  const code = columns.findIndex((column) => column.role === "code");
  if (code < 0 || columns.some((column) => column.role === "httpStatus")) return columns;
  if (profiles[code]!.knownStatuses < 0.95 || profiles[code]!.filled < 2) return columns;
  const symbolic = columns.findIndex((column, index) => {
    const profile = profiles[index]!;
    const distinct = profile.distinct >= 0.8 && profile.distinct >= profiles[code]!.distinct;
    return (
      ["name", "code2"].includes(column.role) &&
      profile.identifiers >= 0.8 &&
      profile.integers === 0 &&
      distinct
    );
  });
  if (symbolic < 0) return columns;
  const swapped = new Map<number, [ColumnRole, string]>([
    [code, ["httpStatus", "every value is an HTTP status, and another column has the codes"]],
    [symbolic, ["code", "an identifier on each row, beside a column of HTTP statuses"]],
  ]);
  return withRoles(columns, swapped);
}

/**
 * On a page that is not in English, of two descriptions the one in English is the text on the wire, unless a column
 * is the message already.
 */
function preferWireMessage(
  columns: readonly ColumnUnderstanding[],
  prepared: PreparedTable,
): readonly ColumnUnderstanding[] {
  if (columns.some((column) => column.role === "message")) return columns;
  const descriptions = columns.flatMap((column, index) => (column.role === "description" ? [index] : []));
  if (descriptions.length < 2) return columns;
  const languages = descriptions.map((index) => detectLanguage(filledTexts(prepared.columnTexts[index]!)));
  const english = languages.indexOf("en");
  if (english < 0 || languages.every((language) => language === undefined || language === "en"))
    return columns;
  const reason = "the texts are in English beside a description in another language";
  return withRoles(columns, new Map([[descriptions[english]!, ["message", reason]]]));
}

function filledTexts(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== "");
}

function withRoles(
  columns: readonly ColumnUnderstanding[],
  changed: ReadonlyMap<number, readonly [ColumnRole, string]>,
): readonly ColumnUnderstanding[] {
  return columns.map((column, index) => {
    const change = changed.get(index);
    return change === undefined ? column : { ...column, role: change[0], reason: change[1] };
  });
}
