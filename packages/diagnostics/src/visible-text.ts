import { invisibleCharacters } from "./invisible-characters.ts";

const unsafe = new RegExp(`[\n${invisibleCharacters}]`, "gu");

/**
 * A text that is safe to print on a terminal and shows what it has: controls, escape sequences, bidirectional and
 * invisible characters stand as `\u{…}`, tabs as one space; line feeds stay where `keepLines` is set.
 */
export function visibleText(text: string, keepLines = false): string {
  return text.replace(unsafe, (character) => {
    if (character === "\t") return " ";
    if (character === "\n" && keepLines) return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
