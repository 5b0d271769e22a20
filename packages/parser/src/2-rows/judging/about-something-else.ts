import type { PreparedTable } from "../columns/prepare-table.ts";
import type { RecognizedColumns } from "../columns/recognize-columns.ts";
import { normaliseHeader } from "../headers/match-header.ts";
import type { ValueProfile } from "../values/value-profile.ts";
import { type Case, surely } from "./case.ts";

const subjects = {
  parameters: "parameters or fields",
  functions: "functions",
  terms: "terms",
  requests: "parts of a request or members of a class",
  limits: "limits",
  events: "what happened when",
  languages: "languages",
  ranges: "ranges of codes",
  codes: "codes of countries, languages or the like",
  metrics: "metrics",
  tasks: "requirements or tasks",
  flags: "flags",
};

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

/** Whether codes stand beside statuses of HTTP that say failure, whatever fields they are about. */
function failsInHttp({ recognized: { columns }, prepared: { columnTexts, matches } }: Case): boolean {
  return columns.some(
    ({ role }, index) =>
      role === "httpStatus" &&
      matches[index]!.strengths.has("httpStatus") &&
      columnTexts[index]!.every((text) => text === "" || /^[45]\d\d\b/.test(text)),
  );
}

/** Fewer hexadecimals than this are single bits by chance. */
const leastFlags = 3;

/** Whether codes are the bits of a number, each its own: `0x8000`, `0x4000`, `0x2000`. */
function areFlags({ prepared: { columnTexts }, code }: Case): boolean {
  const texts = columnTexts[code]!.filter((text) => text !== "");
  return texts.length >= leastFlags && texts.every((text) => /^0x0*[1248]0*$/i.test(text));
}

/** Whether entries are functions of a program: some say what comes back from a call, and their titles are names. */
function areFunctions({ format, header }: PreparedTable["table"], known: Case | undefined): boolean {
  if (format !== "headings" || known === undefined || known.profile.plainCodes >= 0.5) return false;
  return header.some(({ text }, index) => index !== known.code && returned.test(text.trim()));
}

const returned =
  /^(?:returns|return values?|返回值|回傳值|戻り値|반환 ?값|возвращаемое значение|rückgabewert)$/iu;

/** What another kind of table is about: by a column of data types, or by the header of a column beside the code's. */
export function aboutSomethingElse(
  { matches, table }: PreparedTable,
  { profiles }: RecognizedColumns,
  known: Case | undefined,
): string | undefined {
  const strength = known?.strength ?? 0;
  const isWhole = (index: number): boolean =>
    normaliseHeader(table.header[index]?.text ?? "") === matches[index]!.word;
  const typed = profiles.some(
    ({ dataTypes }, index) => index !== known?.code && dataTypes >= 0.6 && !areTypedConstants(table, known),
  );
  if (isLog(matches, profiles)) return subjects.events;
  if (known && strength <= surely && areFlags(known)) return subjects.flags;
  if (areFunctions(table, known)) return subjects.requests;
  const hasMessages = matches.some(({ strengths }) => (strengths.get("message") ?? 0) >= surely);
  if (typed && (strength < surely || (strength === surely && !hasMessages))) return subjects.parameters;
  const beside = matches.find(
    ({ tableOf }, index) =>
      index !== known?.code &&
      tableOf !== undefined &&
      (tableOf !== "ranges" || isWhole(index) || profiles[index]!.ranges > 0),
  );
  const isExempt = strength === surely && matches.length > 2 && beside?.tableOf !== "functions";
  if (strength > surely || isExempt || (strength === surely && beside === undefined)) return undefined;
  if (beside?.tableOf === "parameters" && known !== undefined && failsInHttp(known)) return undefined;
  const kind = beside?.tableOf ?? (known && matches[known.code]?.tableOf);
  return kind && subjects[kind];
}
