import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { createRowStream } from "../../row-stream.ts";
import { readDocument } from "../read-document.ts";

const width = 44;

const records = Array.from({ length: 30 }, (_, i) => [
  `${1000 + i}`,
  `Pump ${i} has run out of water and of patience`,
  "Open the tap, wait a minute, start it again",
  i % 3 === 0 ? "P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13" : "P1",
]);

/** Records in lines of one width; spaces at their ends are lost. */
function cut(rows: readonly (readonly string[])[]): string {
  const lines = rows.flatMap((row) => row.join(";").match(new RegExp(`.{1,${width}}`, "g"))!);
  return lines.map((line) => line.trimEnd()).join("\n");
}

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const source = { path: "pumps.csv", text, encoding: "utf-8", sha256: "" };
  const [table] = readDocument(source, (diagnostic) => diagnostics.push(diagnostic)).tables;
  return { rows: table!.rows, codes: diagnostics.map(({ code }) => code) };
}

test("records that are cut into lines of one width are joined, which is said", () => {
  const { rows, codes } = read(cut([["Code", "Message", "Action", "Pumps"], ...records]));
  expect(codes).toEqual(["read/cut-lines"]);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(records);
  expect(rows[1]!.line).toBeGreaterThan(5);
  expect(rows[1]!.cells.map(({ line }) => line - rows[1]!.line)).toEqual([0, 0, 1, 2]);
});

test("a stream joins them too, wherever its pieces end", () => {
  const many = Array.from({ length: 40 }, () => records).flat();
  const text = cut([["Code", "Message", "Action", "Pumps"], ...many]);
  const codes: string[] = [];
  const rows = createRowStream({ path: "pumps.csv", headLength: 40_000 }, ({ code }) => codes.push(code));
  const facts = [];
  for (let at = 0; at < text.length; at += 997) facts.push(...rows.write(text.slice(at, at + 997)));
  facts.push(...rows.end().facts);
  expect(facts.map(({ code, message }) => [code, message])).toEqual(many.map((row) => row.slice(0, 2)));
  expect(codes).toEqual(["read/cut-lines"]);
});

test("lines that happen to be of one width are records", () => {
  const even = records.map(([code]) => `${code};${"No water ".repeat(5)}`);
  const { rows, codes } = read(["Code;Message", ...even].join("\n"));
  expect([rows.length, codes]).toEqual([30, []]);
});
