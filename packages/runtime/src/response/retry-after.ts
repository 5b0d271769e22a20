/**
 * Seconds to wait that a `Retry-After` header asks for (RFC 9110 § 10.2.3): a number of seconds, or a date, counted
 * from `now` (milliseconds since 1970). `undefined` for a value that is neither.
 *
 *     "120"  →  120;   "Fri, 31 Dec 1999 23:59:59 GMT"  →  0, long past
 */
export function retryAfterSeconds(value: string, now: number): number | undefined {
  const text = value.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text);
  // Every form of HTTP date starts with the name of a day; Date.parse alone takes "1.5" for a date.
  if (text.length > 40 || !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
