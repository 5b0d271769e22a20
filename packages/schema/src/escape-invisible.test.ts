import { invisibleCharacters } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { escapeInvisible, hasInvisible } from "./escape-invisible.ts";

test("every code point is escaped or kept as the pattern of invisible characters says", () => {
  const invisible = new RegExp(`[${invisibleCharacters}]`, "u");
  for (let point = 0; point <= 0x10ffff; point += point < 0x11000 ? 1 : 97) {
    const character = String.fromCodePoint(point);
    const escaped = escapeInvisible(`a${character}b`);
    expect(escaped === `a${character}b`).toBe(!invisible.test(character));
    expect(hasInvisible(character)).toBe(invisible.test(character));
    if (escaped.length > 4) expect(JSON.parse(`"${escaped}"`)).toBe(`a${character}b`);
  }
});

test("a surrogate without its other half is escaped, a pair is kept", () => {
  expect(escapeInvisible("a\ud83d b😀\ude00")).toBe("a\\ud83d b😀\\ude00");
});
