import { expect, test } from "vitest";
import { ShapeCounts } from "../values/code-shape.ts";
import { readCode } from "./read-code.ts";

function shapesOf(...codes: string[]): ShapeCounts {
  const shapes = new ShapeCounts();
  for (const code of codes) shapes.add(code);
  return shapes;
}

const numbers = shapesOf(...Array.from({ length: 20 }, (_, index) => String(17000 + index)));
const dotted = shapesOf(...Array.from({ length: 20 }, (_, index) => `IMG.00${10 + index}`));

test.each([
  ["VPC.0101", ["VPC.0101"]],
  ["invalid_album", ["invalid_album"]],
  ["-32700", ["-32700"]],
  ["0012", ["0012"]],
  ["INVALID_{RESOURCE}", ["INVALID_{RESOURCE}"]],
  ["read/empty", ["read/empty"]],
])("%s is a code as it stands", (text, codes) => {
  expect(readCode(text, dotted)).toEqual({ codes, phrases: [], changes: [], notACode: false });
});

test.each([
  ["17007；", "17007", "it ends in punctuation"],
  ["17 007", "17007", "it is broken by white space"],
  ["17007*", "17007", "it carries a footnote mark"],
  ["170 07", "17007", "it is broken by white space"],
  ["NO_PAPER_ LEFT", "NO_PAPER_LEFT", "it is broken by white space"],
  ["~~17007~~", "17007", "it is struck through"],
  ["“17007”", "17007", "it is in quotation marks or brackets"],
  ["17\u200b007", "17007", "it has invisible characters"],
  ["1700７", "17007", "it is written in full-width characters"],
  ["－２", "-2", "it is written in full-width characters"],
])("%j is cleaned", (found, code, because) => {
  const read = readCode(found, numbers);
  expect(read.codes).toEqual([code]);
  expect(read.changes).toEqual([{ kind: "cleaned", found, because }]);
});

test.each([
  ["17001/17002", ["17001", "17002"]],
  ["17001\n17002", ["17001", "17002"]],
  ["17001、17002", ["17001", "17002"]],
  ["17001 17002", ["17001", "17002"]],
  ["17001 or 17002", ["17001", "17002"]],
  ["17001 & 17002", ["17001", "17002"]],
  ["17001, 17003-17005", ["17001", "17003", "17004", "17005"]],
  ["-4001 -4006", ["-4001", "-4006"]],
  ["-4001\n-4006", ["-4001", "-4006"]],
])("%j is split", (found, codes) => {
  const read = readCode(found, numbers);
  expect(read.codes).toEqual(codes);
  expect(read.changes.map(({ kind }) => kind)).toEqual(["split"]);
});

test("a shortened second code takes the prefix of the first", () => {
  expect(readCode("IMG.0001/0002", dotted).codes).toEqual(["IMG.0001", "IMG.0002"]);
});

test("ranges are expanded, long ones kept", () => {
  expect(readCode("17001-17003", numbers).codes).toEqual(["17001", "17002", "17003"]);
  expect(readCode("IMG.0098~IMG.0100", dotted).codes).toEqual(["IMG.0098", "IMG.0099", "IMG.0100"]);
  expect(readCode("-4001 ~ 3", numbers).codes).toEqual(["-4001", "-4002", "-4003"]);
  expect(readCode("-4001 - -4003", numbers).codes).toEqual(["-4001", "-4002", "-4003"]);
  expect(readCode("20000-29999", numbers)).toMatchObject({
    codes: ["20000-29999"],
    changes: [{ kind: "range-kept", because: "a range of 10000 codes" }],
  });
});

test.each([
  "17001 to 17003",
  "17001..17003",
  "17001 – 17003",
  "17001～17003",
  "17001至17003",
  "17001 から 17003 まで",
  "17001부터 17003까지",
  "17001 bis 17003",
  "17001 a 17003",
  "17001 até 17003",
  "17001 до 17003",
])("%j is a range", (text) => {
  expect(readCode(text, numbers)).toMatchObject({
    codes: ["17001", "17002", "17003"],
    changes: [{ kind: "range" }],
  });
});

test.each([
  ["0x4269 (17001)", "0x4269", "it is written twice, as a decimal and as a hexadecimal"],
  ["17001 (28000)", "17001", "another code stands in brackets behind it"],
  ["17001¹", "17001", "it carries a raised number"],
  ["–17001", "-17001", "its sign is a dash"],
])("%j is read as %s", (found, code, because) => {
  expect(readCode(found, numbers)).toMatchObject({
    codes: [code],
    changes: [{ kind: "cleaned", found, because }],
  });
});

test("what stands for many codes is kept as it is written", () => {
  for (const text of ["4xx", "170xx", ">= 500"]) expect(readCode(text, numbers).codes).toEqual([text]);
});

test("a hyphen between digits is part of codes that all have one", () => {
  expect(readCode("10-20", shapesOf("10-18", "10-19", "11-01")).codes).toEqual(["10-20"]);
});

test("words beside a code are told from it", () => {
  expect(readCode("400 Bad Request", numbers)).toMatchObject({ codes: ["400"], phrases: ["Bad Request"] });
  expect(readCode("04 - Keep card\nR0** - Stop\nat once", numbers)).toMatchObject({
    codes: ["04", "R0"],
    phrases: ["Keep card", "Stop\nat once"],
  });
});

test.each(["", "-", "N/A", "无", "—", "Empty string", "Empty value", "Пустое значение"])(
  "%j says that there is no code",
  (text) => {
    expect(readCode(text, dotted)).toEqual({ codes: [], phrases: [], changes: [], notACode: false });
  },
);

test.each([
  "其他",
  "Server is busy.",
  "Busy. Try again.",
  "Codes may be added at any time.",
  "4xx or what the proxy says, whichever comes first",
])("%j is not a code", (text) => expect(readCode(text, dotted)).toMatchObject({ codes: [], notACode: true }));

test("a few capitalised words are a code", () => {
  expect(readCode("Request Entity Too Large", shapesOf("Not Found")).codes).toEqual([
    "Request Entity Too Large",
  ]);
});

test("a few words are a code in a file of records, which has no notes between its rows", () => {
  expect(readCode("No printers left", numbers)).toMatchObject({ codes: [], notACode: true });
  expect(readCode("No printers left", numbers, true)).toMatchObject({ codes: ["No printers left"] });
  expect(readCode("No printers are left.", numbers, true)).toMatchObject({ codes: [], notACode: true });
});

test("hostile cells take no time", () => {
  const start = performance.now();
  for (const text of [
    "1-".repeat(20_000),
    "a ".repeat(20_000),
    "(".repeat(40_000),
    "1 ".repeat(20_000),
    "A:".repeat(20_000),
  ])
    readCode(text, numbers);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each(["{{ .code }}", "{{code}}", "{% raw %}", "<%= code %>"])(
  "%j, of a template, is no code",
  (text) => {
    expect(readCode(text, new ShapeCounts()).notACode).toBe(true);
  },
);
