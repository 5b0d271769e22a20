import { expect, test } from "vitest";
import { escapeInvisible } from "./escape-invisible.ts";
import { JsonWriter, syntax } from "./json-writer.ts";

function written(write: (out: JsonWriter) => void): string {
  const out = new JsonWriter();
  write(out);
  return new TextDecoder("utf-8", { fatal: true }).decode(out.take());
}

test("texts are written as JSON has them, with nothing invisible in them", () => {
  const texts = ["", "plain", "子网 é", 'a"b\\c\nd\te', "a\u202eb\u2028c", "😀", "\ud800", "\u{e0100}", "\0"];
  for (const text of texts)
    expect(written((out) => out.text(text))).toBe(escapeInvisible(JSON.stringify(text)));
});

test("every UTF-16 code unit comes back as it was", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => `<${String.fromCharCode(unit)}>`);
  for (const text of units) expect(JSON.parse(written((out) => out.text(text))) === text).toBe(true);
});

test("numbers are written as JSON has them", () => {
  for (const number of [0, 7, 10, 404, 999_999_999, 1_000_000_000, 2 ** 40, -1, 0.5])
    expect(written((out) => out.number(number))).toBe(JSON.stringify(number));
});

test("texts of any length stand in one piece, and nothing is lost between two", () => {
  const long = "子".repeat(100_000);
  const out = new JsonWriter();
  out.syntax(syntax("["));
  expect(out.isFull).toBe(false);
  out.text(long);
  expect(out.isFull).toBe(true);
  const first = out.take().slice();
  out.syntax(syntax("]"));
  const bytes = [...first, ...out.take()];
  expect(JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes)))).toEqual([long]);
});

test("a value that is written again is the same again, in a later piece, too, and in another writer", () => {
  const write = (out: JsonWriter, value: readonly string[]) => out.text(value.join());
  const [one, other] = [["a", "b"], ["c"]];
  const out = new JsonWriter();
  for (const value of [one, one, other, one]) out.again(value, write);
  expect(new TextDecoder().decode(out.take())).toBe('"a,b""a,b""c""a,b"');
  out.again(one, write);
  expect(new TextDecoder().decode(out.take())).toBe('"a,b"');
  expect(written((another) => another.again(one, write))).toBe('"a,b"');
});
