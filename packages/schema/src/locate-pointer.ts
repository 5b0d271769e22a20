/** Where a value of a JSON text stands: offsets of its first and behind its last character. */
export interface JsonRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The place in a JSON text that a JSON Pointer (RFC 6901) names; where the text has no such value, the place of the
 * nearest value around it. The text must be JSON. One pass, linear in the length of the text.
 *
 *     { "entries": [ { "code": 7 } ] }   "/entries/0/code"  →  the 7
 */
export function locatePointer(text: string, pointer: string): JsonRange {
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  let start = skipSpace(text, 0);
  for (const token of tokens) {
    const child = text[start] === "{" ? memberStart(text, start, token) : itemStart(text, start, token);
    if (child === undefined) break;
    start = child;
  }
  return { start, end: skipValue(text, start) };
}

function memberStart(text: string, objectStart: number, key: string): number | undefined {
  let at = skipSpace(text, objectStart + 1);
  while (text[at] === '"') {
    const keyEnd = skipString(text, at);
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1);
    if (JSON.parse(text.slice(at, keyEnd)) === key) return valueStart;
    at = skipComma(text, skipValue(text, valueStart));
  }
  return undefined;
}

function itemStart(text: string, arrayStart: number, token: string): number | undefined {
  if (text[arrayStart] !== "[") return undefined;
  let at = skipSpace(text, arrayStart + 1);
  for (let index = 0; at < text.length && text[at] !== "]"; index++) {
    if (String(index) === token) return at;
    at = skipComma(text, skipValue(text, at));
  }
  return undefined;
}

function skipValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return skipString(text, start);
  if (first !== "{" && first !== "[") return skipUntil(text, start, ",]} \t\r\n");
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = skipString(text, at) - 1;
    else if (character === "{" || character === "[") depth++;
    else if ((character === "}" || character === "]") && --depth === 0) return at + 1;
  }
  return text.length;
}

function skipString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function skipComma(text: string, start: number): number {
  const at = skipSpace(text, start);
  return text[at] === "," ? skipSpace(text, at + 1) : at;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && " \t\r\n\uFEFF".includes(text[at] as string)) at++;
  return at;
}

function skipUntil(text: string, start: number, stops: string): number {
  let at = start;
  while (at < text.length && !stops.includes(text[at] as string)) at++;
  return at;
}
