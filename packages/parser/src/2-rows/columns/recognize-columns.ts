import { saysError } from "../judging/words-of-errors.ts";
import { detectLanguage } from "../languages/detect-language.ts";
import { isFullOfCodes, profileValues, type ValueProfile } from "../values/value-profile.ts";
import { assignRoles } from "./assign-roles.ts";
import { codeAmongTexts } from "./code-among-texts.ts";
import type { ColumnRole, ColumnUnderstanding } from "./column-role.ts";
import { groupInSpans } from "./group-in-spans.ts";
import { nameAmongDescriptions } from "./name-among-descriptions.ts";
import type { PreparedTable } from "./prepare-table.ts";
import { scoreColumn } from "./score-columns.ts";

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
  const uncounted = preferUncountedCode(assigned, prepared, profiles);
  const filled = preferDistinctCode(preferFilledCode(uncounted, profiles), prepared, profiles);
  const coded = codeAmongTexts(filled, profiles);
  const symbolic = preferSymbolicCode(coded, prepared, profiles);
  const typed = codeAmongTypes(symbolic, profiles);
  const grouped = groupInSpans(typed, prepared, profiles);
  const named = nameAmongDescriptions(describeByNames(grouped, prepared), profiles);
  const columns = preferWireMessage(named, prepared);
  return { columns, profiles };
}

/**
 * `Card code: 51, then blanks | Category: no_funds, no_card …`: where the code's column is mostly empty and another
 * one has a code of its own on each row, that one is the code. What stands over blanks is a group of them, unless
 * their group is told already.
 */
function preferFilledCode(
  columns: readonly ColumnUnderstanding[],
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  const code = columns.findIndex((column) => column.role === "code");
  if (code < 0 || profiles[code]!.fillShare >= 0.4) return columns;
  const filled = columns.findIndex(
    ({ role }, index) =>
      ["module", "name", "code2", "other"].includes(role) && isFullOfCodes(profiles[index]!),
  );
  if (filled < 0) return columns;
  const isGroup = filled > code && !columns.some(({ role }, index) => role === "module" && index !== filled);
  return withRoles(
    columns,
    new Map<number, [ColumnRole, string]>([
      [
        code,
        [
          isGroup ? "module" : "code2",
          "most of its cells are empty, and another column has a code on each row",
        ],
      ],
      [filled, ["code", "a code of its own on each row, where the column that names codes is mostly empty"]],
    ]),
  );
}

/**
 * `1 | -4630001`, `2 | -4630002`: where a column without a header counts the rows from 1, and another one has a code of
 * its own on each row, that one is the code.
 */
function preferUncountedCode(
  columns: readonly ColumnUnderstanding[],
  { columnTexts }: PreparedTable,
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  const code = columns.findIndex(({ role }) => role === "code");
  if (code < 0 || columns[code]!.header !== "" || profiles[code]!.filled < 3) return columns;
  if (!columnTexts[code]!.every((text, row) => text === String(row + 1))) return columns;
  const other = columns.findIndex(
    ({ role }, index) => ["code2", "name", "other"].includes(role) && isFullOfCodes(profiles[index]!),
  );
  if (other < 0) return columns;
  return withRoles(
    columns,
    new Map<number, [ColumnRole, string]>([
      [code, ["other", "its values count the rows"]],
      [other, ["code", "a code of its own on each row, beside a column that counts the rows"]],
    ]),
  );
}

/**
 * `SQLCODE: -104, -104, … | GDSCODE: 335544569, 335544634 …`: where the codes come again and again under a header that
 * is not sure of them, and one other column has a number of its own on each row, or else one of names an identifier,
 * that one is the code.
 */
function preferDistinctCode(
  columns: readonly ColumnUnderstanding[],
  { matches }: PreparedTable,
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  const code = columns.findIndex((column) => column.role === "code");
  if (code < 0 || (matches[code]!.strengths.get("code") ?? 0) > 0.8) return columns;
  if (profiles[code]!.distinct >= 0.5 || profiles[code]!.filled < 20) return columns;
  const own = (roles: readonly ColumnRole[], kind: "integers" | "identifiers"): number[] =>
    columns.flatMap(({ role }, index) => {
      const profile = profiles[index]!;
      const isCode = profile[kind] >= 0.95 && profile.distinct >= 0.98 && profile.fillShare >= 0.98;
      return isCode && roles.includes(role) ? [index] : [];
    });
  const numbers = own(["code2", "other"], "integers");
  const others = numbers.length > 0 ? numbers : own(["name"], "identifiers");
  if (others.length !== 1) return columns;
  const what = numbers.length > 0 ? "a number" : "an identifier";
  return withRoles(
    columns,
    new Map<number, [ColumnRole, string]>([
      [code, ["code2", `its values come again and again, and another column has ${what} on each row`]],
      [others[0]!, ["code", `${what} of its own on each row, beside codes that come again and again`]],
    ]),
  );
}

/**
 * `Code: 404 | Error: NOT_FOUND` is an HTTP status beside a code: where all codes are statuses and another column has
 * an identifier of its own on each row, that column is the code. So it is where messages are identifiers:
 * `Error code: 404 Not Found | Error message: LampNotFound`.
 */
function preferSymbolicCode(
  columns: readonly ColumnUnderstanding[],
  { columnTexts }: PreparedTable,
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  const code = columns.findIndex((column) => column.role === "code");
  if (code < 0 || columns.some((column) => column.role === "httpStatus")) return columns;
  if (profiles[code]!.knownStatuses < 0.95 || profiles[code]!.filled < 2) return columns;
  // No page lists the statuses of what goes on alone.
  if (columnTexts[code]!.every((text) => /^1\d\d$/.test(text))) return columns;
  const symbolic = columns.findIndex((column, index) => {
    const profile = profiles[index]!;
    const distinct = profile.distinct >= 0.8 && profile.distinct >= profiles[code]!.distinct;
    const isNamed = ["name", "code2"].includes(column.role);
    return (
      (isNamed || (isOfErrors(column) && isFullOfCodes(profile))) &&
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
 * `Type: badNonce, rateLimited, tls … | Description`: names of types, an identifier of its own on each row, are the
 * codes where no column has others and nothing but what they mean stands beside them.
 */
function codeAmongTypes(
  columns: readonly ColumnUnderstanding[],
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  const type = columns.findIndex(({ role }) => role === "name");
  if (type < 0 || columns.length !== 2 || columns[1 - type]!.role !== "description") return columns;
  const { identifiers, integers, distinct, fillShare, filled } = profiles[type]!;
  if (identifiers < 0.95 || integers > 0 || distinct < 1 || fillShare < 1 || filled < 4) return columns;
  return withRoles(columns, new Map([[type, ["code", "an identifier on each row, beside what it means"]]]));
}

/** A letter of no Latin alphabet. */
const foreignLetter = /[^\0-\u024f\p{P}\p{S}\p{N}\s]/u;

/**
 * Names that no program can have are texts: `エラー名称: 正常終了`; and so are words where nothing else says what
 * happened: `Error: The tank is empty`.
 */
function describeByNames(
  columns: readonly ColumnUnderstanding[],
  { columnTexts }: PreparedTable,
): readonly ColumnUnderstanding[] {
  const name = columns.findIndex(({ role }) => role === "name");
  if (name < 0) return columns;
  const isTold = columns.some(({ role }) => role === "description" || role === "message");
  const filled = filledTexts(columnTexts[name]!);
  const texts = filled.filter((text) => foreignLetter.test(text) || (!isTold && /\s/.test(text)));
  if (texts.length * 2 < filled.length) return columns;
  return withRoles(columns, new Map([[name, ["description", "its names are texts in words"]]]));
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

/** Whether a column has messages, of errors as its header says. */
function isOfErrors({ role, header }: ColumnUnderstanding): boolean {
  return role === "message" && saysError.test(header);
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
