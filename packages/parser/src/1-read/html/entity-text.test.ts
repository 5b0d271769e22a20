import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { entityText } from "./entity-text.ts";
import { namedCharacters } from "./named-characters.ts";

function oracle(text: string): string {
  return (parseFragment(text).childNodes as { value?: string }[]).map(({ value }) => value ?? "").join("");
}

test("every name of the table means what it means to a browser", () => {
  expect(namedCharacters().size).toBe(2125);
  for (const name of namedCharacters().keys()) {
    expect([name, entityText(`&${name};`)]).toEqual([name, oracle(`&${name};`)]);
  }
});

test("numbers mean what they mean to a browser, windows-1252 and all", () => {
  for (const number of [9, 10, 52, 0x80, 0x81, 0x85, 0x99, 0x9f, 0xa0, 0x4e2d, 0x1f600, 0xd800, 0x110000]) {
    expect([number, entityText(`&#${number};`)]).toEqual([number, oracle(`&#${number};`)]);
    expect(entityText(`&#x${number.toString(16)};`)).toBe(oracle(`&#x${number.toString(16)};`));
  }
});

test("what is no reference stays as it is", () => {
  expect(entityText("a & b &nosuchname; &#; &amp")).toBe("a & b &nosuchname; &#; &amp");
});
