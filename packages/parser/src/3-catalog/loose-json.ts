/** A value of a JSON-like sample, with what is not data left out. */
export type LooseValue = string | LooseObject | LooseArray;
export interface LooseObject {
  readonly kind: "object";
  readonly members: readonly (readonly [key: string, value: LooseValue])[];
}
export interface LooseArray {
  readonly kind: "array";
  readonly items: readonly LooseValue[];
}

const maxDepth = 64;
/** Bodies of errors are short; what is longer is cut. */
const longestSample = 20_000;
const opening = /[{[]/g;

/**
 * Reads every JSON-like value in a text: documentation writes single quotes, bare keys, comments, trailing commas,
 * `...` and placeholders. Scalars come back as their text. What cannot be read is passed over; reading never fails
 * and takes one pass.
 *
 *     HTTP/1.1 400 {'code': 23, message: "x", ...}   →  [{ code: "23", message: "x" }]
 */
export function readLooseJson(text: string): LooseValue[] {
  const values: LooseValue[] = [];
  const cursor = { text: text.slice(0, longestSample), at: 0 };
  for (;;) {
    opening.lastIndex = cursor.at;
    const found = opening.exec(cursor.text);
    if (found === null) return values;
    cursor.at = found.index;
    values.push(readValue(cursor, 0));
  }
}

interface Cursor {
  readonly text: string;
  at: number;
}

const blank = /(?:\s|,|;|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*|\.{3}|…)*/y;

function skipBlank(cursor: Cursor): void {
  if (cursor.at >= cursor.text.length) return;
  blank.lastIndex = cursor.at;
  blank.test(cursor.text);
  cursor.at = blank.lastIndex;
}

function readValue(cursor: Cursor, depth: number): LooseValue {
  skipBlank(cursor);
  const next = cursor.text[cursor.at];
  if (next === "{" && depth < maxDepth) return readObject(cursor, depth);
  if (next === "[" && depth < maxDepth) return readArray(cursor, depth);
  return readScalar(cursor);
}

function readObject(cursor: Cursor, depth: number): LooseObject {
  const members: [string, LooseValue][] = [];
  cursor.at++;
  for (;;) {
    skipBlank(cursor);
    const next = cursor.text[cursor.at];
    if (next === undefined || next === "}" || next === "]") break;
    const key = readScalar(cursor);
    skipBlank(cursor);
    if (cursor.text[cursor.at] !== ":" && cursor.text[cursor.at] !== "=") continue;
    cursor.at++;
    members.push([key, readValue(cursor, depth + 1)]);
  }
  cursor.at++;
  return { kind: "object", members };
}

function readArray(cursor: Cursor, depth: number): LooseArray {
  const items: LooseValue[] = [];
  cursor.at++;
  for (;;) {
    skipBlank(cursor);
    const next = cursor.text[cursor.at];
    if (next === undefined || next === "]" || next === "}") break;
    items.push(readValue(cursor, depth + 1));
  }
  cursor.at++;
  return { kind: "array", items };
}

const quoted = /"((?:[^"\\\n]|\\.)*)"?|'((?:[^'\\\n]|\\.)*)'?|“([^”\n]*)”?/y;
const bare = /[^\s,;:={}[\]"']+/y;

/** A quoted text or a bare word; at least one character is taken, so that reading always goes on. */
function readScalar(cursor: Cursor): string {
  for (const pattern of [quoted, bare]) {
    pattern.lastIndex = cursor.at;
    const match = pattern.exec(cursor.text);
    if (match === null || match[0] === "") continue;
    cursor.at = pattern.lastIndex;
    return match[1] ?? match[2] ?? match[3] ?? match[0];
  }
  return cursor.text[cursor.at++] ?? "";
}
