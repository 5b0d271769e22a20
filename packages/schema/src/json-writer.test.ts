import { expect, test } from "vitest";
import { escapeInvisible } from "./escape-invisible.ts";
import { syntax } from "./json-syntax.ts";
import { JsonWriter, Repeated } from "./json-writer.ts";

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
  const out = new JsonWriter();
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `<${String.fromCharCode(unit)}>`;
    out.text(text);
    expect(JSON.parse(new TextDecoder().decode(out.take())) === text).toBe(true);
  }
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

/** Lists of one length are said to be alike, which shows whose bytes were written. */
const byLength = new Repeated<readonly string[]>(
  (out, value) => out.text(value.join()),
  (one, other) => one.length === other.length,
);

test("what was written twice is copied, in a later piece, too, and not in another writer", () => {
  const out = new JsonWriter();
  for (const value of [["a", "b"], ["c", "d"], ["e"], ["f", "g"]]) out.again(value, byLength);
  expect(new TextDecoder().decode(out.take())).toBe('"a,b""c,d""e""c,d"');
  out.again(["h", "i"], byLength);
  out.syntax(syntax(", "));
  expect(new TextDecoder().decode(out.take())).toBe('"c,d", ');
  expect(written((another) => another.again(["j", "k"], byLength))).toBe('"j,k"');
});

test("of very many values the last ones are remembered", () => {
  const lists = Array.from({ length: 40 }, (_, length) => Array.from({ length }, () => "x"));
  const texts = lists.map((list) => `"${list.join()}"`).join("");
  const many = written((out) => {
    for (let times = 0; times < 3; times++) for (const list of lists) out.again(list, byLength);
  });
  expect(many).toBe(texts.repeat(3));
});

test("syntax side by side is written in its order, joined or not", () => {
  const [open, comma, close] = [syntax("["), syntax(", "), syntax("]")];
  const list = (out: JsonWriter, texts: readonly string[]): void => {
    out.syntax(open);
    for (const [index, text] of texts.entries()) {
      if (index > 0) out.syntax(comma);
      out.text(text);
    }
    out.syntax(close);
    out.syntax(comma);
  };
  const several = written((out) => {
    for (const texts of [[], ["a"], [], [], ["a", "b"], ["\u0000"]]) list(out, texts);
  });
  expect(several).toBe('[], ["a"], [], [], ["a", "b"], ["\\u0000"], ');
});

test("what is written again and again is never cut off", () => {
  const kind = new Repeated<string>(
    (out, value) => out.text(value),
    (one, other) => one === other,
  );
  const long = "子".repeat(20_000);
  const out = new JsonWriter();
  for (let times = 0; times < 20; times++) out.again(long, kind);
  expect(new TextDecoder().decode(out.take())).toBe(JSON.stringify(long).repeat(20));
});
