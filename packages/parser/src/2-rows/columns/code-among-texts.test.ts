import { expect, test } from "vitest";
import { rolesOf, table, understand } from "../../../testing/understood-tables.ts";

test("reasons that are constants are the codes beside a message", () => {
  const rows = [
    ["NONE", "The order was taken."],
    ["NO_FUNDS", "The purse is empty."],
    ["TOO_LATE", "The shop is closed."],
    ["TOO_HEAVY", "The bag is full."],
  ];
  expect(rolesOf(["Rejection reason", "Error message"], rows)).toEqual(["code", "message"]);
  expect(rolesOf(["拒绝原因", "错误信息"], rows)).toEqual(["code", "message"]);
});

test("names under a header that says error are the codes where no column has others", () => {
  const rows = [
    ["State", "tank::EEMPTY", "Nothing is in the tank."],
    ["State", "tank::EFULL", "Nothing more goes in."],
  ];
  const header = ["Error category", "Error reason", "Description"];
  expect(rolesOf(header, rows)).toEqual(["module", "code", "description"]);
  expect(understand([table(header, rows)])[0]!.kind).toBe("errors");
});

test("error messages that are one joined word each are the codes, those in words are messages", () => {
  const header = ["Error message", "Description"];
  const rows = (...messages: readonly string[]) => messages.map((text) => [text, "The tank has no water."]);
  expect(rolesOf(header, rows("Tank_Empty", "Tank_LidLost", "HoseGone"))).toEqual(["code", "description"]);
  expect(rolesOf(header, rows("Empty", "Lidless", "Gone"))).toEqual(["message", "description"]);
  expect(rolesOf(header, rows("Tank empty", "Lid lost", "Hose gone"))).toEqual(["message", "description"]);
});

test("functions that errors come from are none", () => {
  const rows = [
    ["tank_error", "TANK_QUERY"],
    ["hose_error", "HOSE_QUERY"],
  ];
  expect(understand([table(["Error source", "Version 1"], rows, ["Error reporting"])])[0]!.kind).toBe(
    "left-alone",
  );
});
