import { expect, test } from "vitest";
import type { Cell } from "../../1-read/table.ts";
import { classifyRow } from "./classify-row.ts";

const cells = (...texts: string[]): Cell[] => texts.map((text) => ({ text, line: 1, column: 1 }));
const header = cells("Status", "Code", "Message", "Solution");

test.each([
  ["data", ["400", "A.1", "Bad.", "Mend it."]],
  ["data", ["400", "A.1", "", ""]],
  ["data", ["400", "", "", ""]],
  ["data", ["", "", "Only a message.", ""]],
  ["data", ["", "A.1", "", ""]],
  ["blank", ["", "", "", ""]],
  ["header", ["Status", "Code", "Message", "Solution"]],
  ["header", ["", "Code", "Message", ""]],
  ["title", ["Albums", "", "", ""]],
  ["title", ["Albums", "Albums", "Albums", "Albums"]],
  ["note", ["Other", "Ask us about the rest.", "Ask us about the rest.", "Ask us about the rest."]],
] as const)("%s: %j", (kind, texts) => {
  expect(classifyRow(cells(...texts), header, 1)).toBe(kind);
});

test("a text over both columns is a title, a code that is its own message is data", () => {
  expect(classifyRow(cells("Albums", "Albums"), cells("Code", "Message"), 0)).toBe("title");
  expect(classifyRow(cells("E1", "E1"), cells("Code", "Message"), 0)).toBe("data");
});
