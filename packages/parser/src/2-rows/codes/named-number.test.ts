import { expect, test } from "vitest";
import { ShapeCounts } from "../values/code-shape.ts";
import { readNamedNumber } from "./named-number.ts";

const read = (text: string, ...column: string[]) => {
  const shapes = new ShapeCounts();
  for (const each of [text, ...column]) shapes.add(each);
  return readNamedNumber(text, shapes);
};

test("a number with its constant is the code with its name", () => {
  expect(read("E_PUMP_STILL (-20001)")).toEqual({ code: "-20001", phrase: "E_PUMP_STILL" });
  expect(read("E_PUMP_STILL（0x8001）")).toEqual({ code: "0x8001", phrase: "E_PUMP_STILL" });
  expect(read("PumpStill [42]")).toEqual({ code: "42", phrase: "PumpStill" });
  expect(read("-7 [E_PUMP_STILL]")).toEqual({ code: "-7", phrase: "E_PUMP_STILL" });
  expect(read("0x7190 (400)")).toEqual({ code: "0x7190", phrase: "" });
});

test("a digit in brackets is a footnote where few cells have one, and what is no constant has no number", () => {
  const plain = ["E_HOSE_OFF", "E_TANK_DRY", "E_LID", "E_LID_OPEN"];
  expect(read("E_PUMP_STILL (1)", ...plain)).toBeUndefined();
  expect(read("E_PUMP_STILL (1)", "E_HOSE_OFF (2)", "E_TANK_DRY (3)")?.code).toBe("1");
  expect(read("VPC.0101 (12)")).toBeUndefined();
  expect(read("A001(2)")).toBeUndefined();
});

test("a number and a constant on two lines are one code, unless the number may be a status", () => {
  expect(read("20001\npump_still")).toEqual({ code: "20001", phrase: "pump_still" });
  expect(read("E_PUMP_STILL\n-7")).toEqual({ code: "-7", phrase: "E_PUMP_STILL" });
  expect(read("404\npump_still")).toBeUndefined();
  expect(read("20001\n20002")).toBeUndefined();
});
