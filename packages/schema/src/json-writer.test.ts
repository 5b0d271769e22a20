import { expect, test } from "vitest";
import { escapeInvisible } from "./escape-invisible.ts";
import { JsonWriter, type Repeated, syntax } from "./json-writer.ts";

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

test("what is written alike is the same again, in a later piece, too, and in another writer", () => {
  const kind: Repeated<readonly string[]> = {
    write: (out, value) => out.text(value.join()),
    alike: (one, other) => one.length === other.length,
  };
  const out = new JsonWriter();
  for (const value of [["a", "b"], ["c", "d"], ["e"], ["f", "g"]]) out.again(value, kind);
  expect(new TextDecoder().decode(out.take())).toBe('"a,b""a,b""e""f,g"');
  out.again(["h", "i"], kind);
  expect(new TextDecoder().decode(out.take())).toBe('"h,i"');
  expect(written((another) => another.again(["j", "k"], kind))).toBe('"j,k"');
});

test("what is written again and again is never cut off", () => {
  const kind: Repeated<string> = {
    write: (out, value) => out.text(value),
    alike: (one, other) => one === other,
  };
  const long = "子".repeat(20_000);
  const out = new JsonWriter();
  for (let times = 0; times < 20; times++) out.again(long, kind);
  expect(new TextDecoder().decode(out.take())).toBe(JSON.stringify(long).repeat(20));
});
