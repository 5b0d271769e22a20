import { areCodesAtSight, countsUp, sayErrors } from "./codes-at-sight.ts";
import type { ColumnRole } from "./column-role.ts";
import type { PreparedTable } from "./prepare-table.ts";
import { isReasonPhrase } from "./reason-phrases.ts";
import type { RecognizedColumns } from "./recognize-columns.ts";
import type { ValueProfile } from "./value-profile.ts";
import {
  introduces,
  labelsCodes,
  labelsOptions,
  namesCode,
  namesCodes,
  saysError,
  speaksOfErrors,
  textOfErrors,
} from "./words-of-errors.ts";

/** What stands around a table. */
export interface TableContext {
  /** Title of the document and name of its file. */
  readonly names: readonly string[];
  /** Headings above, outermost first, and caption. */
  readonly headings: readonly string[];
  /** The lines of prose right above it, the nearest one first. */
  readonly above: readonly string[];
}

/** Headers of this strength name error codes and nothing else. */
export const surely = 0.8;

/** A table with everything that its verdict is made from. */
export interface Case {
  readonly prepared: PreparedTable;
  readonly recognized: RecognizedColumns;
  readonly context: TableContext;
  /** Index of the code column. */
  readonly code: number;
  /** How strongly its header names codes. */
  readonly strength: number;
  readonly profile: ValueProfile;
}

/** What a column of a telling role has. */
const contents: Readonly<Partial<Record<ColumnRole, string>>> = {
  httpStatus: "HTTP statuses",
  message: "messages",
  solution: "solutions",
  retry: "advice on retrying",
};

/** Why a table whose header only says “code”, “error” or nothing is one of errors after all; `undefined` where nothing says so. */
export function evidenceOf(all: Case): string | undefined {
  const { recognized, prepared, context, strength, profile } = all;
  const telling = tellingRole(all);
  const around = errorsAround(all);
  if (
    telling !== undefined &&
    (strength >= 0.5 || around !== undefined || speaksInRows(all, strength > 0 ? 0.25 : 0.5))
  )
    return `it has a column of codes and one of ${contents[telling] ?? telling}`;
  const named = prepared.table.header.some(({ text }) => text !== "");
  const looksIt =
    profile.plainCodes >= 0.9 && profile.distinct >= 0.85 && profile.filled > (hasConstants(all) ? 1 : 2);
  const isHeading = prepared.table.format === "headings";
  const isNamed =
    strength >= 0.5 && (!isHeading || areConstantsUnderErrors(all) || areNamesUnderErrorCodes(all));
  if (around !== undefined && (looksIt || isNamed))
    return `it has a column of codes and stands ${around.place} “${around.text}”`;
  const isDescribed = recognized.columns.some(({ role }) => role === "description");
  if (strength === 0 && named && isDescribed && isUnderErrors(context) && speaksInRows(all, 0.5))
    return "its names stand under errors, and its rows speak of them";
  const listsCodes = looksIt && strength > 0 && context.headings.some((text) => namesCodes.test(text));
  if (looksIt && sayErrors(prepared.columnTexts[all.code]!)) return "its codes say that they are errors";
  if (!named) {
    const label = context.above[0] ?? "";
    if (labelsCodes.test(label) && profile.codes >= 0.9 && isDescribed)
      return `it has a column of codes and stands under “${label}”`;
    if (profile.filled < 2 || labelsOptions.test(label)) return undefined;
  } else if (strength < 0.5 && !listsCodes) return undefined;
  if (!named && recognized.columns.some(({ role }) => role === "message"))
    return "it has a column of codes and one of messages with placeholders";
  const ofFields = prepared.matches.some(({ tableOf }) => tableOf === "parameters");
  if (ofFields && around === undefined) return undefined;
  if (isHeading && around === undefined && !areCodesAtSight(prepared.columnTexts[all.code]!))
    return undefined;
  if (around === undefined && countsUp(prepared.columnTexts[all.code]!) && !speaksInRows(all, 0.75))
    return undefined;
  return speaksInRows(all, named && strength < 0.6 && !listsCodes ? 0.5 : 0.25)
    ? "it has a column of codes and speaks of errors"
    : undefined;
}

/** A text around a table that speaks of errors, and where it stands. */
interface ErrorsAround {
  readonly text: string;
  readonly place: "under" | "beside";
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
  const above = context.above.find((text) => introduces.test(text) && saysError.test(text));
  return above === undefined ? undefined : { text: above, place: "under" };
}

/** Whether titles of one word or several in capitals stand right under a heading that speaks of errors: `SKIPPED`. */
function areConstantsUnderErrors({ prepared, context, code, profile }: Case): boolean {
  const nearest = context.headings.findLast((text) => text !== "") ?? "";
  const areConstants = prepared.columnTexts[code]!.every((text) =>
    /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)*)?$/.test(text),
  );
  return areConstants && profile.filled >= 5 && profile.distinct === 1 && speaksOfErrors.test(nearest);
}

/** Whether titles are names, right under a heading of codes of errors: `tankEmpty` under `Expected error codes`. */
function areNamesUnderErrorCodes({ prepared, context, code }: Case): boolean {
  const nearest = context.headings.findLast((text) => text !== "") ?? "";
  const areNames = prepared.columnTexts[code]!.every((text) => /^[A-Za-z][\w.-]*$/.test(text));
  return areNames && saysError.test(nearest) && namesCodes.test(nearest);
}

/** Whether the nearest heading is of errors and of nothing else: `Errors`, `Types of errors`. */
function isUnderErrors({ headings }: TableContext): boolean {
  return ofErrors.test(headings.findLast((text) => text !== "") ?? "");
}

const ofErrors =
  /^[\d.\s]*(?:(?:list of |types of |kinds of )?(?:errors|error (?:types|names|kinds))|типы ошибок|виды ошибок|ошибки|错误(?:类型)?|錯誤(?:類型)?|エラー(?:の種類|種別)?|오류(?: 유형)?|에러(?: 유형)?|(?:tipos de )?err(?:ores|os)|fehler(?:arten|typen)?|(?:types d['’])?erreurs)\s*$/iu;

/** Whether constants name the codes: `ERR_NO_PAPER | 1`. */
function hasConstants({ recognized: { columns, profiles } }: Case): boolean {
  return columns.some(({ role }, index) => role === "name" && profiles[index]!.plainCodes >= 0.9);
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

/** Whether most cells have statuses of failures and nothing else, or their phrases: `404`, `400/404`, `404 Not Found`. */
function areFailures(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const failing = filled.filter(
    (text) =>
      /^[45](?:\d\d|xx)(?:[\s,/、]+[45]\d\d)*$/i.test(text) ||
      (/^[45]\d\d\b/.test(text) && isReasonPhrase(text.slice(3))),
  );
  return failing.length * 2 >= filled.length;
}

/**
 * Whether so many rows say in words that something went wrong; of entries, whose texts are whole paragraphs, one in
 * two.
 */
function speaksInRows({ prepared, recognized }: Case, share: number): boolean {
  const least = prepared.table.format === "headings" ? 0.5 : share;
  const named = prepared.table.header.some(({ text }) => text !== "");
  const roles = named ? ["description", "message", "name", "code"] : ["description", "message"];
  const texts = prepared.columnTexts.filter((_, index) => roles.includes(recognized.columns[index]!.role));
  const rows = texts[0]?.length ?? 0;
  let speaking = 0;
  for (let row = 0; row < rows; row++)
    if (texts.some((column) => textOfErrors.test(column[row] ?? ""))) speaking++;
  return speaking > 0 && speaking >= rows * least;
}
