import type { Parameter } from "@errcat/schema";

/** A text with places for parameters: what every message format can say, whatever its own syntax. */
export type Pattern = readonly Segment[];

/** A run of plain text, or the place of a parameter. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string; readonly type: Parameter["type"] };

/** The pattern of a plain text, in which nothing is syntax. */
export function patternFromText(text: string): Pattern {
  return text === "" ? [] : [{ kind: "text", text }];
}

/**
 * The pattern of an ICU MessageFormat 1 message, or undefined where it says more than text and plain arguments
 * (plurals, selections, number and date styles, unbalanced braces).
 *
 *     Flavor '{'{flavor}'}' isn''t there.  →  "Flavor {", flavor, "} isn't there."
 *
 * Apostrophes quote as ICU 4.8 and later read them: before a character of syntax, up to the next single apostrophe;
 * `<` and `>` are syntax here as they are for intl-messageformat.
 */
export function readIcuPattern(message: string, parameters: readonly Parameter[]): Pattern | undefined {
  if (!/['{}]/.test(message)) return patternFromText(message);
  const types = new Map(parameters.map(({ name, type }) => [name, type]));
  const segments: Segment[] = [];
  let text = "";
  let at = 0;
  while (at < message.length) {
    const character = message[at];
    if (character === "'") {
      const quoted = readApostrophe(message, at);
      text += quoted.text;
      at = quoted.end;
    } else if (character === "{") {
      const name = /^\{\s*([\p{L}_][\p{L}\p{N}_]*)\s*\}/u.exec(message.slice(at, at + maximalArgumentLength));
      if (!name?.[1]) return undefined;
      if (text !== "") segments.push({ kind: "text", text });
      text = "";
      segments.push({ kind: "parameter", name: name[1], type: types.get(name[1]) ?? "string" });
      at += name[0].length;
    } else if (character === "}") {
      return undefined;
    } else {
      const run = plainRun(message, at);
      text += run;
      at += run.length;
    }
  }
  if (text !== "") segments.push({ kind: "text", text });
  return segments;
}

/** Keeps reading linear: an argument with a longer name is not read as one. */
const maximalArgumentLength = 200;

/** The text from a place up to the next character that may be syntax. */
function plainRun(message: string, start: number): string {
  syntax.lastIndex = start;
  return message.slice(start, syntax.exec(message)?.index ?? message.length);
}

const syntax = /['{}]/g;

/** What stands at an apostrophe: `''` is one apostrophe, `'{…'` is quoted text, any other stands for itself. */
function readApostrophe(message: string, start: number): { readonly text: string; readonly end: number } {
  const next = message[start + 1] ?? "";
  if (next === "'") return { text: "'", end: start + 2 };
  if (!"{}<>".includes(next) || next === "") return { text: "'", end: start + 1 };
  let text = "";
  for (let at = start + 1; at < message.length; at++) {
    if (message[at] !== "'") text += message[at];
    else if (message[at + 1] !== "'") return { text, end: at + 1 };
    else {
      text += "'";
      at++;
    }
  }
  return { text, end: message.length };
}
