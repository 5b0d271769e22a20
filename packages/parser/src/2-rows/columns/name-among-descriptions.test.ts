import { expect, test } from "vitest";
import { rolesOf } from "../../../testing/understood-tables.ts";

test("constants beside what they mean are names", () => {
  const rows = [
    ["1", "PUMP_STILL", "The pump does not turn."],
    ["2", "TANK_DRY", "There is no water in the tank."],
    ["3", "STOPPED", "Somebody stopped it."],
  ];
  expect(rolesOf(["Error code", "Description", "Explanation"], rows)).toEqual([
    "code",
    "name",
    "description",
  ]);
});

test("constants alone are what there is to say", () => {
  const rows = [
    ["1", "PUMP_STILL"],
    ["2", "TANK_DRY"],
    ["3", "STOPPED"],
  ];
  expect(rolesOf(["Error code", "Description"], rows)).toEqual(["code", "description"]);
});
