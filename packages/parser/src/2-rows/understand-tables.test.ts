import { expect, test } from "vitest";
import { table, understand } from "../../testing/understood-tables.ts";
import { readDocument } from "../1-read/read-document.ts";
import type { SourceCorrections } from "./corrections/source-corrections.ts";
import { understandTables } from "./understand-tables.ts";

test("rows that somebody counted have no codes", () => {
  const rows = [
    ["1", "Open the tray."],
    ["2", "Repair the error."],
    ["3", "Close the tray."],
  ];
  const kindOf = (header: string) => understand([table([header, "Action"], rows, ["Errors"])])[0]!.kind;
  expect(kindOf("Step")).toBe("left-alone");
  expect(kindOf("步骤")).toBe("left-alone");
  expect(kindOf("Error code")).toBe("errors");
});

test("“Code” alone needs something that speaks of errors", () => {
  const colours = [
    ["R1", "Red"],
    ["B1", "Blue"],
  ];
  expect(understand([table(["Code", "Description"], colours)])[0]).toMatchObject({ kind: "left-alone" });
  expect(understand([table(["Code", "Description"], colours, ["Error codes"])])[0]).toMatchObject({
    kind: "errors",
  });
  const failures = [
    ["R1", "The reel is missing."],
    ["B1", "The belt failed."],
  ];
  expect(understand([table(["Code", "Description"], failures)])[0]).toMatchObject({ kind: "errors" });
});

test("the name of a file of XML speaks for its records, whatever their elements are called", () => {
  const text = `<root>
    <data name="PUMP1001"><value>No water.</value></data>
    <data name="PUMP1002"><value>Ice in it.</value></data>
    <data name="PUMP1003"><value>It is old.</value></data>
  </root>`;
  const kindOf = (path: string) => {
    const document = readDocument({ path, text, encoding: "utf-8", sha256: "" }, () => {});
    return understandTables(document, { path, corrections: {} })[0]!.understanding.kind;
  };
  expect(kindOf("ErrorMessages.resx")).toBe("errors");
  expect(kindOf("Labels.resx")).toBe("left-alone");
});

test("HTTP statuses alone are left alone, unless the header says error code and the heading does not say HTTP", () => {
  const rows = [
    ["400", "Bad request"],
    ["404", "Not found"],
  ];
  expect(understand([table(["Code", "Description"], rows)])[0]).toMatchObject({ kind: "left-alone" });
  expect(understand([table(["Error code", "Description"], rows)])[0]).toMatchObject({ kind: "errors" });
  expect(understand([table(["Error code", "Description"], rows, ["HTTP codes"])])[0]).toMatchObject({
    kind: "left-alone",
  });
});

test("a table with the header of an error table is one too", () => {
  const tables = [
    table(["Code", "Meaning"], [["7001", "The request failed."]]),
    table(["Code", "Meaning"], [["7002", "Blue moon."]]),
  ];
  expect(understand(tables).map(({ kind }) => kind)).toEqual(["errors", "errors"]);
});

test("titles with the header of an error table are errors where they look like its codes", () => {
  const titles = (codes: readonly string[], heading: string) => ({
    ...table(
      ["Code", "Description"],
      codes.map((code) => [code, "The reel is missing."]),
      [heading],
    ),
    format: "headings" as const,
  });
  const errors = titles(["E_REEL", "E_ROPE", "E_JAM"], "Errors");
  const kindBeside = (codes: readonly string[]) => understand([titles(codes, "Usage"), errors])[0]!.kind;
  expect(kindBeside(["REELWAIT1", "REELMORE2"])).toBe("left-alone");
  expect(kindBeside(["E_FIRE", "E_WATER"])).toBe("errors");
});

test("a table that lists the codes of an error table again is one too", () => {
  const rows = [
    ["0x8F", "Topic is not enabled"],
    ["0x97", "Topic is taken"],
  ];
  const again = understand([table(["Error code", "Why"], rows), table(["Code", "Who"], rows)]);
  expect(again[1]).toMatchObject({ kind: "errors", reason: "it has the codes of the error table in line 1" });
  const one = understand([table(["Error code", "Why"], rows), table(["Code", "Who"], [["0x8F", "me"]])]);
  expect(one[1]!.kind).toBe("left-alone");
  const states = [
    ["1", "Printing"],
    ["2", "Printed"],
  ];
  const counted = understand([table(["Error code", "Why"], states), table(["Code", "State"], states)]);
  expect(counted[1]!.kind).toBe("left-alone");
});

test("columns of prefixes and of body formats have no codes", () => {
  const prefixes = table(
    ["Source", "Error code prefix", "Description"],
    [
      ["Own", "INK-A-", "An error of our own."],
      ["Other", "INK-B-", "An error of others."],
    ],
  );
  const formats = table(
    ["返回状态码", "含义", "描述", "格式"],
    [
      ["200", "OK", "请求已受理", "InkRecord"],
      ["404", "Not found", "不存在", "InkError"],
    ],
  );
  expect(understand([prefixes, formats]).map(({ kind }) => kind)).toEqual(["left-alone", "left-alone"]);
});

test("a header that may name codes needs rows of which half speak of errors", () => {
  const header = ["回應碼 Response Code", "回應碼說明"];
  const errors = [
    ["000", "成功"],
    ["101", "訂單不存在"],
    ["103", "金額錯誤"],
  ];
  const states = [
    ["000", "已建立"],
    ["101", "已付款"],
    ["103", "付款失敗"],
    ["104", "已退款"],
  ];
  expect(understand([table(header, errors)])[0]!.kind).toBe("errors");
  expect(understand([table(header, states)])[0]!.kind).toBe("left-alone");
});

test("corrections decide tables and columns", () => {
  const tables = [
    table(["Key", "Text"], [["a", "One."]], ["First"]),
    table(["Error code", "Message"], [["E1", "Two."]], ["Second"]),
  ];
  const kinds = (corrections: SourceCorrections) => understand(tables, corrections).map(({ kind }) => kind);
  expect(kinds({})).toEqual(["left-alone", "errors"]);
  expect(kinds({ columns: { Key: "code" } })).toEqual(["errors", "errors"]);
  expect(kinds({ columns: { "#1": "code" }, tables: [1] })).toEqual(["errors", "left-alone"]);
  expect(kinds({ skipTables: ["Second"] })).toEqual(["left-alone", "left-alone"]);
  const [, second] = understand(tables, { columns: { Message: "solution" } });
  expect(second!.columns).toEqual([
    expect.objectContaining({ role: "code" }),
    expect.objectContaining({ role: "solution", confidence: 1, reason: "the configuration says so" }),
  ]);
});

test("what stands around a table of plain codes tells that they are errors", () => {
  const codes = [
    ["4", "PUMP_STILL", "The pump stands still"],
    ["100", "HOSE_OFF", "The hose is off"],
    ["101", "TANK_DRY", "No water in the tank"],
  ];
  const kindOf = (header: readonly string[], rows = codes, headings: readonly string[] = []) =>
    understand([table(header, rows, headings)])[0]!.kind;
  expect(kindOf(["Value", "Error Name", "Description"])).toBe("errors");
  expect(kindOf(["Value", "Name", "Description"])).toBe("left-alone");
  const failing = codes.map(([id, name]) => [id!, name!, "Failed: the pump is not found"]);
  expect(kindOf(["ID", "Name", "Description"], failing, ["Codes in detail"])).toBe("errors");
  expect(kindOf(["ID", "Name", "Description"], codes, ["Codes in detail"])).toBe("left-alone");
});

test("codes beside messages are no parameters, whatever type their data has", () => {
  const rows = [
    ["PUMP_STILL", "51", "The pump stands still", "string"],
    ["HOSE_OFF", "52", "The hose is off", "string"],
    ["TANK_DRY", "53", "No water in the tank", "object"],
  ];
  expect(understand([table(["key", "code", "message", "data"], rows)])[0]!.kind).toBe("errors");
  expect(understand([table(["key", "code", "value", "data"], rows)])[0]!.reason).toBe(
    "it lists parameters or fields",
  );
});

test("a log of errors is no list of them, a list that says when each was written is", () => {
  const rows = Array.from({ length: 12 }, (_, index) => [
    `2031-01-0${1 + (index % 9)} 10:3${index % 6}:07`,
    `E00${index % 3}`,
    `M-${100 + index}`,
    "The pump stands still.",
  ]);
  const header = ["datetime", "error_code", "message_id", "details"];
  expect(understand([table(header, rows)])[0]!.reason).toBe("it lists what happened when");
  const distinct = rows.map(([when], index) => [when!, `E${100 + index}`, "The pump stands still."]);
  expect(understand([table(["created", "code", "message"], distinct)])[0]!.kind).toBe("errors");
});

test("defaults are no faults, and codes of something are French only where they say so", () => {
  const rows = [
    ["P.01", "red", "7"],
    ["P.02", "blue", "8"],
    ["P.03", "green", "9"],
  ];
  const kindUnder = (heading: string, header = ["Code", "Label", "Gauge"]) =>
    understand([table(header, rows, [heading])])[0]!.kind;
  for (const heading of ["Default codes", "Default values", "QR code details"])
    expect([heading, kindUnder(heading)]).toEqual([heading, "left-alone"]);
  expect(kindUnder("Colours", ["Code", "Label", "Default"])).toBe("left-alone");
  for (const heading of ["Pump faults", "Codes de retour", "Codes d’annulation"])
    expect([heading, kindUnder(heading)]).toEqual([heading, "errors"]);
});

test("what stands under a change log is no list, unless its header names error codes", () => {
  const rows = [
    ["P001", "Failed more often when the tank is empty"],
    ["P002", "Cannot be turned off any more"],
    ["P003", "Invalid hoses are found"],
  ];
  const kindOf = (header: readonly string[], heading: string) =>
    understand([table(header, rows, ["Error codes", heading])])[0]!.kind;
  for (const heading of [
    "Change Log",
    "Release notes",
    "更新日志",
    "変更履歴",
    "변경 이력",
    "Histórico de versões",
  ])
    expect([heading, kindOf(["Code", "Message"], heading)]).toEqual([heading, "left-alone"]);
  expect(kindOf(["Code", "Message"], "Changes of state")).toBe("errors");
  expect(kindOf(["Error code", "Message"], "Change Log")).toBe("errors");
});

test("a table of what codes begin with is left alone", () => {
  const rows = ["10", "11", "12", "13"].map((digits) => [digits, "打印机"]);
  const [verdict] = understand([table(["前 2 位", "说明"], rows)], {}, "错误码");
  expect(verdict).toMatchObject({ kind: "left-alone", reason: "it lists ranges of codes" });
});

test("codes that begin with the word error say themselves what they are of", () => {
  const kinds = (...codes: readonly string[]) =>
    understand([
      table(
        ["Code", "What you see"],
        codes.map((code) => [code, "A red lamp."]),
      ),
    ])[0]!;
  expect(kinds("ERR-9001", "ERR-9002", "ERR-9003")).toMatchObject({
    kind: "errors",
    reason: "its codes say that they are errors",
  });
  expect(kinds("ERR_INK", "ERR_LID", "ERR_PAPER").kind).toBe("errors");
  expect(kinds("ERRATA-1", "ERRATA-2", "ERRATA-3").kind).toBe("left-alone");
  expect(kinds("ERR-9001", "LAMP-9002", "LAMP-9003").kind).toBe("left-alone");
});

test("a sentence right above a table tells that it lists errors, one that is far from it does not", () => {
  const rows = ["11", "12", "17"].map((code) => [code, "Nothing is baked."]);
  const kindUnder = (sentence: string, line: number) => {
    const tables = [{ ...table(["State", "Meaning"], rows), line: 9 }];
    const prose = [{ text: sentence, line }];
    const document = { format: "markdown", title: "Oven", tables, samples: [], prose };
    return understandTables(document, { path: "a.md", corrections: {} })[0]!.understanding.kind;
  };
  expect(kindUnder("The oven gives the following errors.", 7)).toBe("errors");
  expect(kindUnder("The oven gives the following errors.", 2)).toBe("left-alone");
  expect(kindUnder("The oven gives the following states.", 7)).toBe("left-alone");
});

test("what happens beyond a threshold is no error", () => {
  const rows = [
    ["5 failures", "Warning logged"],
    ["10 failures", "Account locked"],
  ];
  expect(understand([table(["Threshold", "Action"], rows, ["Error codes", "Floods"])])[0]).toMatchObject({
    kind: "left-alone",
    reason: "it lists limits",
  });
});

test("hexadecimals that are the bits of a number, each its own, are flags", () => {
  const rows = ["0x8000", "0x4000", "0x2000", "0x0001"].map((code) => [code, "It failed."]);
  const kindOf = (last: string) =>
    understand([table(["Code", "Description"], [...rows, [last, "It failed."]], ["Failures"])])[0]!;
  expect(kindOf("0x0100")).toMatchObject({ kind: "left-alone", reason: "it lists flags" });
  expect(kindOf("0x0003")).toMatchObject({ kind: "errors" });
});

test("on a page that has lost its headings a line above may be one", () => {
  const kindUnder = (...lines: readonly string[]) => {
    const list = ["E1: Bell rings", "E2: Lamp is on", "E7: Lid is up"].map((item) => `- ${item}`);
    const text = ["The stove has a display, of which much could be said.", "", ...lines, ...list].join("\n");
    const document = readDocument({ path: "page.txt", text, encoding: "utf-8", sha256: "" }, () => {});
    return understandTables(document, { path: "page.txt", corrections: {} })[0]?.understanding.kind;
  };
  expect(kindUnder("Stove error codes", "")).toBe("errors");
  expect(kindUnder("Malfunctions", "Look at the display:")).toBe("errors");
  expect(kindUnder("See the error log.", "")).toBe("left-alone");
  expect(kindUnder("What it shows", "")).toBe("left-alone");
});
