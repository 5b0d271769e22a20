import { expect, test } from "vitest";
import { table, understand } from "../../../testing/understood-tables.ts";

type Rows = readonly (readonly string[])[];

const faults: Rows = [
  ["1001", "The jar failed."],
  ["1002", "The lid is missing."],
  ["1007", "The jar is invalid."],
];

/** Whether a table below one of faults, under the same header, is one of errors, too. */
const kindBelow = (header: string, rows: Rows, heading = "Lids") =>
  understand([
    table([header, "Meaning"], faults, ["Jars", "Error codes"]),
    table([header, "Meaning"], rows, ["Jars", heading]),
  ])[1]!.kind;

test("a table under the header of an error table is one, too; under a header of anything, codes must look alike", () => {
  const others: Rows = [
    ["JAR-A", "On the shelf"],
    ["JAR-B", "On the table"],
  ];
  expect(kindBelow("Code", others)).toBe("errors");
  expect(kindBelow("Value", others)).toBe("left-alone");
  const alike: Rows = [
    ["2001", "On the shelf"],
    ["2005", "On the table"],
  ];
  expect(kindBelow("Value", alike)).toBe("errors");
  expect(kindBelow("Value", alike, "Log levels")).toBe("left-alone");
});

test("what shows that it is of something else is not adopted", () => {
  const answers: Rows = [
    ["true", "The jar is whole."],
    ["false", "The jar is not."],
  ];
  expect(kindBelow("Code", answers)).toBe("left-alone");
});
