import { expect, test } from "vitest";
import { isOfErrors, namesErrorCodes } from "./heading-of-errors.ts";

test("the nearest heading with words in it counts", () => {
  expect(isOfErrors(["Lamps", "Error codes"])).toBe(true);
  expect(isOfErrors(["Lamps", "Error codes", "4000 – 4099"])).toBe(true);
  expect(isOfErrors(["Error codes", "Options"])).toBe(false);
  expect(isOfErrors(["Коды возврата"])).toBe(true);
  expect(isOfErrors([])).toBe(false);
});

test("errors may have fields, their codes have none", () => {
  expect(namesErrorCodes("Expected error codes")).toBe(true);
  expect(namesErrorCodes("Error response")).toBe(false);
});
