import { expect, test } from "vitest";
import { rolesOf, table, understand } from "../../testing/understood-tables.ts";

test("Code is the code, unless every value is a status and another column has identifiers", () => {
  expect(
    rolesOf(
      ["Code", "Error", "Text"],
      [
        ["7", "NO_INK", "Ink is gone."],
        ["8", "NO_PAPER", "Paper is gone."],
      ],
    ),
  ).toEqual(["code", "name", "message"]);
  expect(
    rolesOf(
      ["Code", "Error", "Text"],
      [
        ["400", "NO_INK", "Ink is gone."],
        ["404", "NO_PAPER", "Paper is gone."],
      ],
    ),
  ).toEqual(["httpStatus", "code", "message"]);
});

test("messages that are identifiers are the codes beside statuses with their phrases", () => {
  const rows = (...messages: readonly string[]) => [
    ["400 BadRequest", messages[0]!, "The lamp is none."],
    ["404 NotFound", messages[1]!, "The lamp is gone."],
    ["404 NotFound", messages[2]!, "The oil is gone."],
  ];
  const header = ["Error code", "Error message", "Details"];
  expect(rolesOf(header, rows("LampInvalid", "LampNotFound", "OilNotFound"))).toEqual([
    "httpStatus",
    "code",
    "description",
  ]);
  expect(rolesOf(header, rows("No lamp.", "Not found.", "Not found."))[0]).toBe("code");
});

test("of two texts on a Chinese page the English one is the message", () => {
  const rows = [
    ["E1", "The disk is full now.", "磁盘已满，请扩容"],
    ["E2", "The disk is gone now.", "磁盘不存在"],
  ];
  expect(rolesOf(["错误码", "描述", "语义"], rows)).toEqual(["code", "message", "description"]);
});

test("of two columns that want one role the stronger has it", () => {
  const rows = [
    ["E1", "Bad.", "Bad request body."],
    ["E2", "Gone.", "The album is gone."],
  ];
  expect(rolesOf(["Error code", "Message", "Error message"], rows)).toEqual([
    "code",
    "description",
    "message",
  ]);
});

test("columns that nobody names are known by their values", () => {
  const rows = [
    ["ACME-1", "404", "There is no such order."],
    ["ACME-2", "409", "The order was shipped."],
  ];
  expect(rolesOf(["", "", ""], rows)).toEqual(["code", "httpStatus", "description"]);
});

test("a first row with a word of errors is data all the same where it begins with a code", () => {
  const [only] = understand([
    table(
      ["1001", "参数错误"],
      [
        ["1002", "权限不足"],
        ["1003", "资源不存在"],
      ],
      ["错误码"],
    ),
  ]);
  expect(only).toMatchObject({ kind: "errors", rows: 3 });
});

test("a header that is data in truth is a row", () => {
  const [only] = understand(
    [table(["ACME-1", "Order %s is gone."], [["ACME-2", "Order %s was shipped."]])],
    {},
    "Error codes",
  );
  expect(only).toMatchObject({ kind: "errors", rows: 2 });
  expect(only!.columns.map(({ header }) => header)).toEqual(["", ""]);
});

test("classes of statuses are statuses", () => {
  const classes = [
    ["4xx: Client error", "The client sent something invalid."],
    ["5xx: Server error", "The server failed."],
  ];
  const page = table(["Code", "Description"], classes, ["Errors"]);
  expect(understand([page])[0]).toMatchObject({ kind: "left-alone" });
});

test("every column has a confidence from 0 to 1 and a reason", () => {
  const tables = [
    table(
      ["Foo", "错误码", ""],
      [
        ["a", "E1", "b"],
        ["a", "E2", "c"],
      ],
    ),
  ];
  for (const { columns } of understand(tables))
    for (const { confidence, reason } of columns) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reason).not.toBe("");
    }
});

test("codes in hexadecimals, mixed with letters, in quotes or of one letter are codes at sight", () => {
  for (const codes of [
    ["0x0001", "0x00A2", "0x00B3"],
    ["42C010000", "42D02A000", "08P01"],
    ["'1'", "'12'", "'13'"],
  ])
    expect(
      understand([
        table(
          ["Value", "Condition"],
          codes.map((code) => [code, "The pump stands still"]),
          ["Return codes of the pump"],
        ),
      ])[0]!.kind,
    ).toBe("errors");
  const letters = [
    ["A", "Only the street is right", "P"],
    ["Z", "Only the town is right", "P"],
    ["U", "The bank was not asked", "E"],
  ];
  const [answers] = understand([table(["Response Code", "Message", "Ours"], letters)]);
  expect([answers!.kind, answers!.columns[0]!.role]).toEqual(["errors", "code"]);
});

test("an SQLSTATE is the code, unless another column has the codes of the service", () => {
  const states = [
    ["42P99", "NoSuchPump", "The pump is not there."],
    ["42P98", "NoSuchHose", "The hose is not there."],
  ];
  expect(rolesOf(["SQLSTATE", "Exception", "Message"], states)[0]).toBe("code");
  const both = states.map((row, index) => [`${index + 1}`, ...row]);
  expect(rolesOf(["Error number", "SQLSTATE", "Exception", "Message"], both).slice(0, 2)).toEqual([
    "code",
    "code2",
  ]);
});

test("names that are all constants are the codes where no column has others", () => {
  const rows = [
    ["E-PUMP-1", "The pump stands still"],
    ["E-PUMP-2", "The hose is off"],
    ["W-TANK-1", "No water in the tank"],
  ];
  expect(rolesOf(["identifier", "message"], rows)).toEqual(["code", "message"]);
});

test("records and titles keep their fields where they are, though another field says code", () => {
  const rows = Array.from({ length: 12 }, (_, index) => [
    index === 7 ? "" : `E10${index}`,
    "The pump stands still",
    index === 7 ? "E107" : "",
    `${index}. Plug it in.`,
  ]);
  const header = ["Error", "Message", "Code", "Solution"];
  for (const format of ["headings", "json", "yaml"] as const)
    expect(understand([{ ...table(header, rows), format }])[0]!.columns.map(({ role }) => role)).toEqual([
      "code",
      "message",
      "code2",
      "solution",
    ]);
});

test("of codes that come again and numbers of their own on each row the numbers are the code", () => {
  const rows = Array.from({ length: 24 }, (_, index) => [
    `-${100 + (index % 5)}`,
    `${335_500 + index}`,
    "The pump stands still",
  ]);
  expect(rolesOf(["SQLCODE", "Pump code number", "Message"], rows)[0]).not.toBe("code");
  expect(rolesOf(["SQLCODE", "Gauge", "Message"], rows)).toEqual(["code2", "code", "message"]);
  expect(rolesOf(["Error code", "Gauge", "Message"], rows)[0]).toBe("code");
});

test("a row whose code is a constant like the others is no header, though its words name columns", () => {
  const rows = [
    ["LAMP_ERROR", "the message of a lamp is wrong"],
    ["LAMP_GONE", "no lamp"],
    ["LAMP_LOCKED", "another one has the lamp"],
  ];
  const [understood] = understand([{ ...table([], rows), format: "text" }]);
  expect(understood!.rows).toBe(3);
});

test("a column that counts the rows is no code beside one that has codes", () => {
  const rows = ["-7001", "-7002", "-7010"].map((code, index) => [
    `${index + 1}`,
    code,
    "The lamp is not found.",
  ]);
  const [understood] = understand([{ ...table([], rows), format: "text" }]);
  expect(understood!.columns.map(({ role }) => role)).toEqual(["other", "code", "description"]);
});

test("days are no second codes", () => {
  const rows = [1, 2, 3].map((day) => [`QX.100${day}`, "The lamp is red.", `2021-04-0${day}`]);
  expect(rolesOf(["Error code", "Meaning", "Added"], rows)).toEqual(["code", "description", "other"]);
});
