import { invisibleCharacters } from "@errcat/diagnostics";
import { hasInvisible } from "@errcat/schema";
import type { Pattern, Segment } from "../pattern.ts";

/**
 * A pattern as the value of a Fluent message or attribute: what follows the `=`, with the line break or blank before
 * it.
 *
 *     "Quota {", quota, "}"  →   Quota { "{" }{ $quota }{ "}" }
 *
 * A text of several lines starts on a line of its own, indented by `indent`. Braces, invisible characters, white space
 * at the ends of lines and characters that mean something at the start of a line become string literals; an integer is
 * formatted without grouping, as it stands on the wire.
 */
export function printFluent(pattern: Pattern, indent: string): string {
  const body = pattern
    .map((segment, index) =>
      segment.kind === "text"
        ? printText(segment.text, { first: index === 0, last: index === pattern.length - 1, indent })
        : printParameter(segment),
    )
    .join("");
  if (body === "") return ' { "" }';
  return body.includes("\n") ? `\n${indent}${body}` : ` ${body}`;
}

/**
 * A word as a Fluent identifier, which starts with an ASCII letter and has no others; different words stay different.
 *
 *     FloatingIpNotFound  →  FloatingIpNotFound
 *     _private            →  x___5f_private
 */
export function fluentIdentifier(word: string): string {
  if (/^[A-Za-z]\w*$/.test(word) && !word.startsWith("x__")) return word;
  const encoded = Array.from(word, (character) =>
    /[A-Za-z0-9]/.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}_`,
  );
  return `x__${encoded.join("")}`;
}

function printParameter({ name, type }: Extract<Segment, { kind: "parameter" }>): string {
  const variable = `$${fluentIdentifier(name)}`;
  return type === "integer" ? `{ NUMBER(${variable}, useGrouping: 0) }` : `{ ${variable} }`;
}

interface Surroundings {
  /** Nothing stands before, so that white space at the start would be lost. */
  readonly first: boolean;
  readonly last: boolean;
  readonly indent: string;
}

function printText(text: string, { first, last, indent }: Surroundings): string {
  const lines = text.split("\n");
  return lines
    .map((line, index) => {
      const startsLine = index > 0 || first;
      const endsLine = index < lines.length - 1 || last;
      return printLine(line, startsLine, endsLine);
    })
    .join(`\n${indent}`);
}

/**
 * An empty line is a literal too, because Fluent drops blank lines at the ends of a value; and any white space is one
 * at the end of a line, because implementations do not agree on which of it is indentation.
 */
function printLine(line: string, startsLine: boolean, endsLine: boolean): string {
  if (line === "") return startsLine && endsLine ? literal("") : "";
  let guarded = line.replace(unprintable, (characters) => literal(characters));
  if (startsLine) guarded = guarded.replace(/^(?:\s+|[.[*])/, (start) => literal(start));
  if (endsLine) guarded = guarded.replace(/\s+$/, (end) => literal(end));
  return guarded;
}

/** Braces are syntax; the others cannot be seen, or are taken for line breaks by Fluent or by editors. */
const unprintable = new RegExp(`[{}${invisibleCharacters}]+`, "gu");

function literal(text: string): string {
  const escaped = Array.from(text, (character) => {
    if (!hasInvisible(character)) return character;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return hex.length > 4 ? `\\U${hex.padStart(6, "0")}` : `\\u${hex.padStart(4, "0")}`;
  });
  return `{ "${escaped.join("")}" }`;
}
