import { expect, test } from "vitest";
import { isOfErrors } from "./heading-of-errors.ts";

test("the nearest heading with words in it counts", () => {
  expect(isOfErrors(["Lamps", "Error codes"])).toBe(true);
  expect(isOfErrors(["Lamps", "Error codes", "4000 – 4099"])).toBe(true);
  expect(isOfErrors(["Error codes", "Options"])).toBe(false);
  expect(isOfErrors(["Коды возврата"])).toBe(true);
  expect(isOfErrors([])).toBe(false);
});
