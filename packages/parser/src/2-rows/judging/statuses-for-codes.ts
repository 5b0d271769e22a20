import { isKnownStatus, readStatus } from "../cells/read-status.ts";
import { isReasonPhrase } from "../values/reason-phrases.ts";
import { type Case, nearestHeading, surely } from "./case.ts";
import { speaksOfErrors } from "./words-of-errors.ts";

/** A heading over statuses of HTTP: `HTTP status codes`. */
const ofHttp = /^[\d.\s]*https?.?(?:(?:response|return) )?(?:status|code)/iu;

/** A heading that says statuses and nothing else. */
const ofStatuses =
  /^[\d.\s]*(?:(?:response|return) )?(?:status codes?|statuscodes|(?:返回|响应)?状态码|(?:回傳|回應)?狀態碼|ステータスコード|상태\s?코드|códigos de (?:estado|status)|коды? (?:состояния|статуса)|codes? (?:d['’]état|de statut))\s*$/iu;

/**
 * Why the codes of a table are HTTP statuses under other names: the numbers themselves, their reason phrases, or an
 * exception for each; `undefined` where they are codes of the service.
 *
 *     Code | Meaning               Status | Name                   Exception        | Status
 *     404  | Not found             404    | NotFound               NoSuchPage…      | 404
 */
export function statusesForCodes(all: Case): string | undefined {
  const status = all.recognized.columns.findIndex((column) => column.role === "httpStatus");
  if (status < 0) return areStatuses(all) ? "every code in it is an HTTP status" : undefined;
  const areOnlyNames = all.strength > surely ? arePhrases(all) : areNames(all, status);
  if (areOnlyNames) return "its codes are the names of the HTTP statuses beside them";
  if (all.strength <= surely && areExceptions(all, status))
    return "its codes are exceptions, one for each HTTP status";
  return undefined;
}

function textsOf({ prepared }: Case, column: number): readonly string[] {
  return prepared.columnTexts[column]!;
}

/** Whether the codes are the statuses, whatever stands behind the numbers under a heading that says HTTP. */
function areStatuses(all: Case): boolean {
  const { context, code, strength, prepared } = all;
  const header = prepared.table.header[code]?.text ?? "";
  // `default` is what descriptions of interfaces call all others.
  const texts = textsOf(all, code).filter((text) => !["", header, "default"].includes(text));
  const underHttp = strength < 1 && context.headings.some((text) => ofHttp.test(text));
  if (underHttp && texts.every((text) => /^[1-5]\d\d(?!\w)/.test(text))) return true;
  const statuses = texts.filter(isStatus);
  const known = statuses.filter((text) => readStatus(text).statuses.every(isKnownStatus));
  if (texts.length === 0 || statuses.length < texts.length || known.length < texts.length * 0.9) return false;
  // No page lists the statuses of what goes on alone.
  if (texts.every((text) => /^1\d\d$/.test(text))) return false;
  if (strength <= surely || context.headings.some((text) => /http/iu.test(text))) return true;
  // `Returned value: 400 Bad Request` says HTTP by itself, where no heading says that those are the service's codes.
  const saysHttp = texts.every((text) => /^2\d\d\b/.test(text) || isReasonPhrase(text.replace(/^\d+/, "")));
  return saysHttp && !context.headings.some((text) => speaksOfErrors.test(text));
}

function isStatus(text: string): boolean {
  const { statuses, unreadable } = readStatus(text);
  return /^[1-5]xx\b/i.test(text) || (!unreadable && statuses.length > 0);
}

/**
 * Whether every code is a phrase of HTTP, and some of several words, whatever stands over them: `Returned value: Not
 * Found`.
 */
function arePhrases(all: Case): boolean {
  const texts = textsOf(all, all.code).filter((text) => text !== "");
  return texts.length > 2 && texts.every(isReasonPhrase) && texts.some((text) => /\p{L}\s\p{L}/u.test(text));
}

/**
 * Whether the codes are the phrases of the statuses beside them, or another column has those phrases. A service may
 * take such phrases for its codes, but not those of success.
 */
function areNames(all: Case, status: number): boolean {
  const { context, code, strength, prepared } = all;
  const successes = textsOf(all, status).filter((text) => /^[123]\d\d\b/.test(text)).length;
  const phrased = (column: number): number => {
    const texts = textsOf(all, column).filter((text) => text !== "");
    return texts.length === 0 ? 0 : texts.filter(isReasonPhrase).length / texts.length;
  };
  const own = phrased(code);
  if (own === 1 && ofStatuses.test(nearestHeading(context))) return true;
  if (own >= 0.5) return strength < surely || successes > (own === 1 ? 0 : 1);
  return (
    successes > 1 && prepared.columnTexts.some((_, column) => column !== status && phrased(column) >= 0.9)
  );
}

/** Whether the codes are classes of a library, one for each status; a service has several codes for one status. */
function areExceptions(all: Case, status: number): boolean {
  if (all.strength >= 0.6) return false;
  const names = textsOf(all, all.code).filter((text) => text !== "");
  const statuses = textsOf(all, status).filter((text) => text !== "");
  const isLibrary =
    names.length > 2 && names.every((text) => /^[\w.\\:]*[a-z](?:Exception|Error)$/.test(text));
  return isLibrary && statuses.length === names.length && new Set(statuses).size >= statuses.length * 0.8;
}
