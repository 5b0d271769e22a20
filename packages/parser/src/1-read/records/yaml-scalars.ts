/** A scalar that has been read, and the offset after it. */
export interface ReadScalar {
  readonly text: string;
  readonly end: number;
}

/** What an escape in double quotes stands for (YAML 1.2, § 5.7). */
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|\n[ \t]*|([\s\S]))/g;

/** Stands for an escaped line end while lines are folded; no YAML text has it. */
const KEPT = "\0";

/**
 * The quoted scalar that begins at an offset, its lines folded; `undefined` where it is never closed.
 *
 *     "'it''s'"  →  it's         '"a\\tb"'  →  a⇥b
 */
export function quotedScalar(text: string, offset: number): ReadScalar | undefined {
  const single = text[offset] === "'";
  const close = single ? singleEnd(text, offset + 1) : doubleEnd(text, offset + 1);
  if (close < 0) return undefined;
  const raw = text.slice(offset + 1, close);
  return { text: single ? folded(raw.replaceAll("''", "'")) : unescaped(raw), end: close + 1 };
}

function singleEnd(text: string, from: number): number {
  let at = text.indexOf("'", from);
  while (at >= 0 && text[at + 1] === "'") at = text.indexOf("'", at + 2);
  return at;
}

function doubleEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}

function unescaped(raw: string): string {
  return folded(raw.replace(/\\\n[ \t]*/g, KEPT))
    .replaceAll(KEPT, "")
    .replace(ESCAPE, (whole, two?: string, four?: string, eight?: string, one?: string) => {
      const hex = two ?? four ?? eight;
      if (hex === undefined) return ESCAPES[one ?? ""] ?? one ?? "";
      const point = Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

/** Lines joined by a space; a blank line between them is a line end. */
export function folded(text: string): string {
  if (text.indexOf("\n") < 0) return text;
  return text.replace(
    /[ \t]*\n(?:[ \t]*\n)*[ \t]*/g,
    (space) => "\n".repeat(space.split("\n").length - 2) || " ",
  );
}

/** The text of a plain scalar: a comment behind it goes, `null` and `~` are "". */
export function plainText(text: string): string {
  const plain = withoutComment(text);
  return /^(?:~|null|Null|NULL)$/.test(plain) ? "" : plain;
}

/** A text without the comment behind it. */
export function withoutComment(text: string): string {
  const comment = text.startsWith("#") ? 0 : text.search(/[ \t]#/);
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd();
}

/**
 * The lines of a block scalar: literal (`|`) as they stand, folded (`>`) joined where they are not indented further.
 */
export function blockScalar(lines: readonly string[], literal: boolean): string {
  const indent = lines.reduce(
    (least, line) => (line.trim() === "" ? least : Math.min(least, line.search(/\S/))),
    1000,
  );
  const own = lines.map((line) => line.slice(Math.min(indent, line.length)).trimEnd());
  if (literal) return own.join("\n").trimEnd();
  let text = "";
  for (const [i, line] of own.entries()) {
    const joins =
      i > 0 && line !== "" && own[i - 1] !== "" && !/^[ \t]/.test(line) && !/^[ \t]/.test(own[i - 1]!);
    const afterBlank = i > 0 && line !== "" && own[i - 1] === "";
    text += i === 0 ? line : joins ? ` ${line}` : afterBlank ? line : `\n${line}`;
  }
  return text.trimEnd();
}
