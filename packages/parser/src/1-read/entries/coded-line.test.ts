import { expect, test } from "vitest";
import { codedMark, codeOfLine } from "./coded-line.ts";

test.each([
  ["1001: No water", "coded"],
  ["0x80F1: No water", "coded"],
  ["000A: No water", "coded"],
  ["E101 = No water", "coded"],
  ["E101:", "coded"],
  ["40001 No water", "coded"],
  ["KP-010-2 No water", "coded"],
  ["“F1”代表进水阀故障", "coded"],
  ["100 – No water", "dashed"],
  ["NO_WATER - The tank is empty", "named"],
  ["TankEmpty: there is no water", "humped"],
  ["`tankEmpty` - there is no water", "spanned"],
  ["Fault 106: No water", "labelled"],
  ["Code 11-Water", "labelled"],
  ["ERROR 101 No water", "labelled"],
])("%j is %s", (line, mark) => expect(codedMark(line)).toBe(mark));

test.each([
  "2024 was a year.",
  "2021 – a good year",
  "H.264 Specification",
  "Step 12 Open the tap.",
  "Room 101 Opens at noon",
  "Error handling: read on",
  "12:30 Lunch",
  "https://example.com",
  "FEED: the mill",
  "Water: 12",
])("%j begins with no code", (line) => expect(codedMark(line)).toBeUndefined());

test("a line says its label, its code and its text", () => {
  const { label, code, text } = codeOfLine("Code 41-Tap (left)")!;
  expect([label, code, text]).toEqual(["Code", "41", "Tap (left)"]);
  expect(codeOfLine("KP-010-2 No water")).toMatchObject({ code: "KP-010-2", text: "No water" });
  expect(codeOfLine("no code")).toBeUndefined();
});
