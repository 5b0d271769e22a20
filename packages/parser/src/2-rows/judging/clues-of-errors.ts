import { announcesErrors } from "../../1-read/entries/heading-of-errors.ts";
import type { ColumnRole } from "../columns/column-role.ts";
import { isReasonPhrase } from "../values/reason-phrases.ts";
import { type Case, nearestHeading } from "./case.ts";
import {
  introduces,
  namesCode,
  namesCodes,
  saysError,
  speaksOfErrors,
  textOfErrors,
} from "./words-of-errors.ts";

/** A case with what is asked of it again and again. */
export interface Clues extends Case {
  /** A text around the table that speaks of errors. */
  readonly around: ErrorsAround | undefined;
  /** A role that only errors have, of a column whose header says so. */
  readonly telling: ColumnRole | undefined;
  /** Some column has a header. */
  readonly hasHeader: boolean;
  /** A column says what the codes mean. */
  readonly isDescribed: boolean;
  /** Nobody takes its codes for words, and hardly any comes twice. */
  readonly looksLikeCodes: boolean;
  /** The line right above it, `""` where none is. */
  readonly label: string;
}

/** A text around a table that speaks of errors, and where it stands. */
interface ErrorsAround {
  readonly text: string;
  readonly place: "under" | "beside";
}

/** Looks at a table, and at what stands around it, for what speaks of errors. */
export function cluesOf(all: Case): Clues {
  const { prepared, recognized, profile, context } = all;
  const isCrowd = profile.filled > (hasConstants(all) ? 1 : 2);
  return {
    ...all,
    around: errorsAround(all),
    telling: tellingRole(all),
    hasHeader: prepared.table.header.some(({ text }) => text !== ""),
    isDescribed: recognized.columns.some(({ role }) => role === "description"),
    looksLikeCodes: profile.plainCodes >= 0.9 && profile.distinct >= 0.85 && isCrowd,
    label: context.above[0] ?? "",
  };
}

/**
 * What speaks of errors around a table: its headings and names, the headers beside the codes, the lines right above it.
 * Where a header stands over the codes that does not name them, what is far off must speak of codes of errors, or the
 * rows of errors: a page about logs of errors has tables of their fields.
 */
function errorsAround(all: Case): ErrorsAround | undefined {
  const { prepared, context, code, strength } = all;
  // What stands over records of XML is the name of their elements.
  const isRecords = prepared.table.format === "xml" && prepared.table.headings.length === 0;
  const titles = [...context.names, ...(isRecords ? [] : context.headings)].filter((text) => text !== "");
  const trusted = strength >= 0.5 || prepared.table.header.length === 0 || speaksInRows(all, 0.25);
  const over = [...context.headings, ...context.names].find(
    (text) => speaksOfErrors.test(text) && (trusted || text === titles.at(-1) || namesCode.test(text)),
  );
  if (over !== undefined) return { text: over, place: "under" };
  const headers = prepared.table.header.flatMap(({ text }, index) => (index === code ? [] : [text]));
  const beside = headers.find((text) => saysError.test(text));
  if (beside !== undefined) return { text: beside, place: "beside" };
  const isBare = context.headings.every((text) => text === "");
  const above = context.above.find(
    (text) => (introduces.test(text) && saysError.test(text)) || (isBare && isTitleOfErrors(text)),
  );
  return above === undefined ? undefined : { text: above, place: "under" };
}

/** A longer line is no title. */
const longestTitle = 60;

/** Whether a line of a page that has lost its headings looks like one, and speaks of errors. */
function isTitleOfErrors(text: string): boolean {
  return text.length <= longestTitle && !/[.:;,!?。：；，！？]$/u.test(text) && speaksOfErrors.test(text);
}

/**
 * A role that only errors have, in a column whose header says so. What follows a code that stands as a title is a
 * message by our own reading, and tells nothing; neither do numbers that only look like the statuses of failures.
 */
function tellingRole({ recognized, prepared, strength }: Case): ColumnRole | undefined {
  const roles =
    prepared.table.format === "headings" ? ["solution", "retry"] : ["message", "solution", "retry"];
  return recognized.columns.find(({ role }, index) => {
    const { strengths } = prepared.matches[index]!;
    const named = strengths.get(role) ?? 0;
    if (role !== "httpStatus") return roles.includes(role) && named >= (strength >= 0.6 ? 0.5 : 0.8);
    return Math.max(named, strengths.get("code") ?? 0) > 0 || areFailures(prepared.columnTexts[index]!);
  })?.role;
}

/**
 * Whether most cells have statuses of failures and nothing else, or their phrases: `404`, `400/404`, `404 Not Found`.
 */
function areFailures(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const failing = filled.filter(
    (text) =>
      /^[45](?:\d\d|xx)(?:[\s,/、]+[45]\d\d)*$/i.test(text) ||
      (/^[45]\d\d\b/.test(text) && isReasonPhrase(text.slice(3))),
  );
  return failing.length * 2 >= filled.length;
}

/** Whether constants name the codes: `ERR_NO_PAPER | 1`. */
function hasConstants({ recognized: { columns, profiles } }: Case): boolean {
  return columns.some(({ role }, index) => role === "name" && profiles[index]!.plainCodes >= 0.9);
}

/** Whether titles of one word or several in capitals stand right under a heading that speaks of errors: `SKIPPED`. */
export function areConstantsUnderErrors({ prepared, context, code, profile }: Case): boolean {
  const areConstants = prepared.columnTexts[code]!.every((text) =>
    /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)*)?$/.test(text),
  );
  const isUnderErrors = speaksOfErrors.test(nearestHeading(context));
  const least = ofErrors.test(nearestHeading(context)) ? 2 : 5;
  return areConstants && profile.filled >= least && profile.distinct === 1 && isUnderErrors;
}

/**
 * Whether titles are names, right under a heading of codes of errors, or names that nobody takes for words, under one
 * of errors: `empty` under `Expected error codes`, `tankEmpty` under `Possible errors`.
 */
export function areNamesUnderErrors({ prepared, context, code, profile }: Case): boolean {
  const nearest = nearestHeading(context);
  const areNames = prepared.columnTexts[code]!.every((text) => /^[A-Za-z][\w.-]*$/.test(text));
  const areOfErrors = saysError.test(nearest) && namesCodes.test(nearest);
  return areNames && (areOfErrors || (profile.codes >= 0.9 && announcesErrors(nearest)));
}

/** Whether the nearest heading is of errors and of nothing else: `Errors`, `Types of errors`. */
export function isUnderErrors(all: Case): boolean {
  return ofErrors.test(nearestHeading(all.context));
}

const ofErrors =
  /^[\d.\s]*(?:(?:list of |types of |kinds of )?(?:errors|error (?:types|names|kinds))|типы ошибок|виды ошибок|ошибки|错误(?:类型)?|錯誤(?:類型)?|エラー(?:の種類|種別)?|오류(?: 유형)?|에러(?: 유형)?|(?:tipos de )?err(?:ores|os)|fehler(?:arten|typen)?|(?:types d['’])?erreurs)\s*$/iu;

/**
 * Whether so many rows say in words that something went wrong; of entries, whose texts are whole paragraphs, one in
 * two at least.
 */
export function speaksInRows(
  { prepared, recognized }: Case,
  share: number,
  roles: readonly ColumnRole[] = rolesThatSpeak(prepared),
): boolean {
  const least = prepared.table.format === "headings" ? Math.max(0.5, share) : share;
  const texts = prepared.columnTexts.filter((_, index) => roles.includes(recognized.columns[index]!.role));
  const rows = texts[0]?.length ?? 0;
  let speaking = 0;
  for (let row = 0; row < rows; row++)
    if (texts.some((column) => textOfErrors.test(column[row] ?? ""))) speaking++;
  return speaking > 0 && speaking >= rows * least;
}

function rolesThatSpeak({ table: { header } }: Case["prepared"]): readonly ColumnRole[] {
  const isNamed = header.some(({ text }) => text !== "");
  return isNamed ? ["description", "message", "name", "code"] : ["description", "message"];
}
