import { expect, test } from "vitest";
import { areCodesAtSight, countsUp, sayErrors } from "./codes-at-sight.ts";

test("what is numbered from the first counts up, with a letter, a group or letters alone", () => {
  expect(countsUp(["US-001", "US-002", "US-004"])).toBe(true);
  expect(countsUp(["E1", "E2", "E3"])).toBe(true);
  expect(countsUp(["T1-01", "T1-02", "T1-03"])).toBe(true);
  expect(countsUp(["A", "B", "C"])).toBe(true);
  expect(countsUp(["A", "C", "D"])).toBe(false);
  expect(countsUp(["E4", "E9", "E31"])).toBe(false);
  expect(countsUp(["E-1-01", "E-2-01"])).toBe(false);
});

test("codes at sight have digits that do not count them, or say error", () => {
  expect(areCodesAtSight(["4101", "4107"])).toBe(true);
  expect(areCodesAtSight(["TAP_FAILED", "OPEN"])).toBe(true);
  expect(areCodesAtSight(["US-001", "US-002"])).toBe(false);
  expect(areCodesAtSight(["openTap", "closeTap"])).toBe(false);
});

test("codes say that they are errors by how they begin, or nearly all inside", () => {
  expect(sayErrors(["ERR-9001", "ERR_NO_TAP"])).toBe(true);
  expect(sayErrors(["TAP_OK", "TAP_ERR_ICE", "TAP_ERR_DRY", "TAP_ERR_OLD"])).toBe(true);
  expect(sayErrors(["TAP_OK", "TAP_ERR_ICE"])).toBe(false);
});
