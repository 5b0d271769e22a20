import { escapeInvisible } from "@errcat/generator";
import type { Bundle, PatternText } from "../bundle.ts";
import type { TextField } from "../options.ts";
import type { Pattern } from "../pattern.ts";
import { patternOf } from "../text-pattern.ts";
import { printPythonBrace } from "./python-brace.ts";

/**
 * A bundle as a gettext PO file. `msgid` is the key, so that a program finds a text without knowing its English; the
 * text in the language of reference stands in a comment. Error messages are `python-brace-format`, descriptions and
 * solutions are plain text.
 *
 *     #. The VPC {vpc} does not exist.
 *     #, python-brace-format
 *     msgid "VPC.0101.default.message"
 *     msgstr "VPC {vpc} 不存在。"
 *
 * PO has no escape for invisible characters besides tab, line feed and carriage return; others stand as they are.
 */
export function printGettextBundle(
  { tag, title, units }: Bundle<PatternText>,
  reference: Bundle | undefined,
): string {
  const originals = new Map<string, Pattern | undefined>();
  if (reference && reference.tag !== tag)
    for (const { texts } of reference.units)
      for (const text of texts) originals.set(text.key, patternOf(text));
  const texts = units.flatMap((unit) => unit.texts.map((text) => printText(text, originals.get(text.key))));
  return [printHeader(tag, title), ...texts].join("\n");
}

function printHeader(tag: string, title: string): string {
  const fields = [
    `Project-Id-Version: ${title.replaceAll("\n", " ")}`,
    `Language: ${tag.replaceAll("-", "_")}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
  ];
  return `msgid ""\n${printString("msgstr", fields.map((field) => `${field}\n`).join(""))}`;
}

function printText({ key, field, pattern }: PatternText, original: Pattern | undefined): string {
  const comments = original ? stringFrom(original, field).split("\n") : [];
  return [
    ...comments.map((line) => `#. ${escapeInvisible(line)}\n`),
    field === "message" ? "#, python-brace-format\n" : "",
    printString("msgid", key),
    printString("msgstr", stringFrom(pattern, field)),
  ].join("");
}

function stringFrom(pattern: Pattern, field: TextField): string {
  if (field === "message") return printPythonBrace(pattern);
  return pattern.map((segment) => (segment.kind === "text" ? segment.text : "")).join("");
}

/** A keyword and its string: on one line, or one line for each line of the text, after an empty first one. */
function printString(keyword: string, text: string): string {
  const lines = text.split(/(?<=\n)/).map((line) => `"${line.replace(/["\\\n\r\t]/g, escapeCharacter)}"\n`);
  return `${keyword} ${lines.length > 1 ? '""\n' : ""}${lines.join("") || '""\n'}`;
}

function escapeCharacter(character: string): string {
  return { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character] ?? `\\${character}`;
}
