import { expect, test } from "vitest";
import { table, understand } from "../../../testing/understood-tables.ts";
import { understandTables } from "../understand-tables.ts";

type Rows = readonly (readonly string[])[];

const kindOf = (header: readonly string[], rows: Rows, headings: readonly string[] = []) =>
  understand([table(header, rows, headings)])[0]!.kind;

test("what to do tells of errors beside codes, and of anything else beside what is not named so", () => {
  const rows = [
    ["Q1", "The roll waits.", "Wait."],
    ["P2", "The roll rests.", "Press the button."],
    ["R3", "The roll is done.", "Take it."],
  ];
  expect(kindOf(["Code", "Meaning", "Action"], rows)).toBe("errors");
  expect(kindOf(["Stage", "Meaning", "Action"], rows)).toBe("left-alone");
  expect(kindOf(["Stage", "Meaning", "Action"], rows, ["Errors of the roller"])).toBe("errors");
  const failing = rows.map(([stage, , action]) => [stage!, "The roll failed.", action!]);
  expect(kindOf(["Stage", "Meaning", "Action"], failing)).toBe("errors");
});

test("what belongs to something is not what to do about it", () => {
  const flags = [
    ["lampOn", "0x01", "switchOn"],
    ["lampOff", "0x02", "switchOff"],
  ];
  expect(kindOf(["フラグ名", "値", "対応するスイッチ"], flags)).toBe("left-alone");
  expect(kindOf(["이름", "값", "대응되는 스위치"], flags)).toBe("left-alone");
});

test("numbers that only look like HTTP statuses are no evidence, statuses of failures are", () => {
  const priced = (prices: readonly string[]) => prices.map((price, index) => [`P0${index}`, "A pot", price]);
  expect(kindOf(["Pot code", "Pot", "Lowest price"], priced(["100", "200", "300"]))).toBe("left-alone");
  expect(kindOf(["Pot code", "Pot", "Weight"], priced(["500 g", "451 g", "404 g"]))).toBe("left-alone");
  expect(kindOf(["Pot code", "Pot", "Answer"], priced(["404", "409", "500"]))).toBe("errors");
  expect(kindOf(["Pot code", "Pot", "HTTP"], priced(["200", "200", "200"]))).toBe("errors");
});

test("a text in English beside another language is no message that a header names", () => {
  const rows = [
    ["1", "초록", "≥ 80 km/h, no cars are seen"],
    ["2", "노랑", "≥ 40 km/h, some cars are seen"],
  ];
  expect(kindOf(["코드", "색상", "기준"], rows)).toBe("left-alone");
  expect(kindOf(["코드", "색상", "메시지"], rows)).toBe("errors");
});

test("more than a measure is no error", () => {
  const cars = [
    ["1", "2.5톤 이하"],
    ["2", "2.5톤 초과 5톤 이하"],
    ["3", "5톤 초과"],
  ];
  expect(kindOf(["코드", "설명"], cars)).toBe("left-alone");
  expect(kindOf(["코드", "설명"], [...cars, ["4", "용량 초과"], ["5", "시간 초과"]])).toBe("errors");
});

test("a far heading about logs of errors says nothing of a table under a header that names no codes", () => {
  const fields = [
    ["0x00", "version"],
    ["0x04", "length"],
    ["0x08", "checksum"],
  ];
  const headings = ["Error logging", "Design"];
  expect(kindOf(["Address", "Register"], fields, headings)).toBe("left-alone");
  expect(kindOf(["Address", "Register"], fields, ["Design", "Error logging"])).toBe("errors");
  expect(kindOf(["Address", "Register"], fields, ["Error codes", "Design"])).toBe("errors");
  expect(kindOf(["Offset", "Code"], fields, ["Design", "Error logging"])).toBe("left-alone");
});

test("codes of groups and of goods are none of errors", () => {
  const rows = [
    ["1000", "Pumps"],
    ["2000", "Taps"],
    ["3000", "Hoses"],
  ];
  for (const header of ["Module code", "模块码", "Product code", "Código de comercio"])
    expect([header, kindOf([header, "Title"], rows, ["Error codes"])]).toEqual([header, "left-alone"]);
  expect(kindOf(["Code", "Title"], rows, ["Error codes"])).toBe("errors");
  expect(understand([table(["Module code", "Title"], rows)])[0]!.reason).toBe(
    "its codes are of something else: “module code” names a group of errors",
  );
});

test("titles that may be words, functions or options are codes only where something around speaks of errors", () => {
  const kindOfTitles = (titles: readonly string[], heading: string) => {
    const rows = titles.map((title) => [title, "Fails where the tank is missing."]);
    return understand([{ ...table(["Code", "Description"], rows, [heading]), format: "headings" }])[0]!.kind;
  };
  expect(kindOfTitles(["OPEN_TAP", "CLOSE_TAP"], "Options")).toBe("left-alone");
  expect(kindOfTitles(["open_tap", "close_tap"], "Functions")).toBe("left-alone");
  expect(kindOfTitles(["US-001", "US-002"], "Stories")).toBe("left-alone");
  expect(kindOfTitles(["4101", "4107"], "Answers")).toBe("errors");
  expect(kindOfTitles(["TAP_NOT_FOUND", "TANK_MISSING"], "Answers")).toBe("errors");
  expect(kindOfTitles(["open_tap", "close_tap"], "Errors")).toBe("errors");
});

test("fields that may fail are no errors where nothing around speaks of them", () => {
  const fields = [
    ["RSLT", "Result", "Whether the reel failed."],
    ["REEL", "Reel", "Which reel is missing."],
  ];
  expect(kindOf(["Code", "Field", "Description"], fields)).toBe("left-alone");
  expect(kindOf(["Code", "Field", "Description"], fields, ["Errors"])).toBe("errors");
  expect(kindOf(["Code", "Label", "Description"], fields)).toBe("errors");
});

test("items that are numbered, and tests that say what they gave, are no errors", () => {
  const items = [
    ["MR-01", "Whether the tank may be empty", "Water is lost."],
    ["MR-02", "Who opens the tap", "An invalid tap is opened."],
    ["MR-03", "When the hose is new", "Nobody knows."],
  ];
  expect(kindOf(["Code", "Question", "Risk"], items)).toBe("left-alone");
  expect(kindOf(["Code", "Question", "Risk"], [["MR-17", "", "An invalid tap."], ...items])).toBe("errors");
  const tests = [
    ["tap-e101", "1", "The tap is found."],
    ["tap-e102", "0", "The tap is not found."],
    ["tap-e103", "0", "The tap is wet."],
  ];
  expect(kindOf(["Script", "Exit", "Message"], tests)).toBe("left-alone");
  expect(kindOf(["Script", "Exit", "Message"], tests.slice(1))).toBe("errors");
});

test("a line that only says that codes follow stands for the header of a list, one that says options for none", () => {
  const kindBelow = (line: string, rows: Rows) => {
    const list = { ...table([], rows), line: 5 };
    const prose = [{ text: line, line: 3, column: 1 }];
    const document = { format: "markdown", title: "", tables: [list], samples: [], prose } as const;
    return understandTables(document, { path: "page.md", corrections: {} })[0]!.understanding.kind;
  };
  const one = [["EHOSE", "The hose is too long."]];
  expect(kindBelow("STATUS CODES:", one)).toBe("errors");
  expect(kindBelow("戻り値：", one)).toBe("errors");
  expect(kindBelow("See the manual of the hose.", one)).toBe("left-alone");
  const modes = [
    ["H_NOWAIT", "Fails where the hose is missing."],
    ["H_WAIT", "Waits where the hose is missing."],
  ];
  expect(kindBelow("These flags may be set:", modes)).toBe("left-alone");
  expect(kindBelow("It answers with one of these:", modes)).toBe("errors");
});

test("findings and decisions that are numbered stand under errors, and are none", () => {
  const rules = [
    ["E1", "One kind of jar", "Whoever fails to close it finds an error."],
    ["E2", "No lids on tables", "A lid that is missing is an error."],
    ["E3", "Wash first", "A dirty jar is invalid."],
  ];
  const kindOfTitles = (rows: Rows, heading: string) => {
    const titles = table(["Code", "Message", "Description"], rows, [heading]);
    return understand([{ ...titles, format: "headings" }])[0]!.kind;
  };
  expect(kindOfTitles(rules, "How we handle errors")).toBe("left-alone");
  expect(kindOfTitles(rules, "Error codes")).toBe("errors");
  expect(
    kindOfTitles(
      rules.map(([code, , text]) => [code!, text!, text!]),
      "How we handle errors",
    ),
  ).toBe("errors");
});

test("a list of codes of which nothing is said is one of errors only where something around says so", () => {
  const reasons = [["NONE"], ["JAR_REJECTED"], ["LID_EXPIRED"]];
  const kindUnder = (heading: string) =>
    understand([{ ...table(["Code"], reasons, [heading]), format: "headings" }])[0]!.kind;
  expect(kindUnder("Reasons")).toBe("left-alone");
  expect(kindUnder("Error reasons")).toBe("errors");
});

test("values that count up from 0 or 1 under a title of codes are states, whatever went wrong in one of them", () => {
  const states = (from: number): Rows => [
    [String(from), "The lamp is lit."],
    [String(from + 1), "The lamp was denied."],
    [String(from + 2), "The lamp burns."],
  ];
  expect(kindOf(["Value", "Description"], states(0), ["Lamps and codes"])).toBe("left-alone");
  expect(kindOf(["Value", "Description"], states(1), ["Lamps and codes"])).toBe("left-alone");
  expect(kindOf(["Value", "Description"], states(17), ["Lamps and codes"])).toBe("errors");
});

test("short codes are the keys of a map that is all of a file of error codes, not of a part of it", () => {
  const rows = ["AB", "AC1", "BX", "CD"].map((code) => [code, "The pot of the day."]);
  const verdictIn = (caption: string, path: string) => {
    const map = { ...table(["key", "value"], rows), format: "yaml" as const, caption };
    const document = { format: "yaml", title: "", tables: [map], samples: [], prose: [] };
    return understandTables(document, { path, corrections: {} })[0]!.understanding.kind;
  };
  expect(verdictIn("", "error-codes.yaml")).toBe("errors");
  expect(verdictIn("error codes", "pots.yaml")).toBe("errors");
  expect(verdictIn("groups", "error-codes.yaml")).toBe("left-alone");
  expect(verdictIn("", "pots.yaml")).toBe("left-alone");
});

test("a table that is left alone for want of evidence says what there is, and that it is not enough", () => {
  const reasonOf = (header: readonly string[], rows: Rows, headings: readonly string[] = []) =>
    understand([table(header, rows, headings)])[0]!.reason;
  const lids = [
    ["oldLid", "Round"],
    ["newLid", "Square"],
    ["noLid", "Open"],
  ];
  expect(reasonOf(["Key", "Shape"], lids)).toBe(
    "“Key” may be codes of anything; nothing in or above the table speaks of errors",
  );
  expect(reasonOf(["Key", "Shape"], lids, ["Error signals"])).toBe(
    "“Key” may be codes of anything; that it stands under “Error signals” is not enough",
  );
  const failing = lids.map(([lid]) => [lid!, "The lid failed."]);
  expect(reasonOf(["Key", "Description"], failing)).toBe(
    "“Key” may be codes of anything; that its rows speak of errors is not enough",
  );
  const counted = ["A", "B", "C"].map((letter, index) => [
    letter,
    index === 0 ? "The lid failed." : "Square",
  ]);
  expect(reasonOf(["Code", "Description"], counted)).toBe("its codes only count its rows");
  const titles = { ...table(["Code", "Description"], lids), format: "headings" } as const;
  expect(understand([titles])[0]!.reason).toBe(
    "its titles may be names of anything; nothing in or above the table speaks of errors",
  );
});

test("constants under errors and nothing else are codes, be they only two", () => {
  const signals = [
    ["EJAR", "The jar was closed."],
    ["ELID", "The lid was open."],
  ];
  const kindUnder = (heading: string) =>
    understand([{ ...table(["Code", "Description"], signals, [heading]), format: "headings" }])[0]!.kind;
  expect(kindUnder("ERRORS")).toBe("errors");
  expect(kindUnder("When errors are told")).toBe("left-alone");
});

test("hexadecimals beside the statuses that they wrap are codes at sight", () => {
  const wrapped = [
    ["0x7000", "No jar"],
    ["0x7190 (400)", "Bad Request"],
    ["0x7194 (404)", "Not Found"],
  ];
  expect(kindOf(["HTTP error code (HTTP status)", "Text"], wrapped, ["Error codes of jars"])).toBe("errors");
});
