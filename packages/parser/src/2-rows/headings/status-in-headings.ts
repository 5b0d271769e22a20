import type { Heading } from "../../1-read/table.ts";
import { isKnownStatus } from "../cells/read-status.ts";

/**
 * The HTTP status that the headings over a table give its rows, the innermost first asked.
 *
 *     ## HTTP status 400    →  [400]
 *     ### 404 NOT FOUND     →  [404]
 *     ## 9500 to 9999       →  []
 */
export function statusInHeadings(headings: readonly Heading[]): readonly number[] {
  for (let index = headings.length - 1; index >= 0; index--) {
    const status = statusOf(headings[index]!.text);
    if (status !== undefined) return [status];
  }
  return [];
}

/** The status that a heading names, `undefined` where it names none. */
export function statusOf(heading: string): number | undefined {
  const match =
    /\bhttp\D{0,24}\b([1-5]\d\d)\b(?!\s*[-~–])/iu.exec(heading) ??
    /^\(?([1-5]\d\d)\)?(?:\s*[-–—:：]\s*|\s+)\p{Lu}[\p{L}\s'-]*$/u.exec(heading);
  const status = Number(match?.[1]);
  return isKnownStatus(status) ? status : undefined;
}
