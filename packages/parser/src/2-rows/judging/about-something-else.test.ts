import { expect, test } from "vitest";
import { table, understand } from "../../../testing/understood-tables.ts";

const reasonOf = (header: readonly string[], rows: readonly (readonly string[])[]) => {
  const { kind, reason } = understand([table(header, rows, ["Errors"])])[0]!;
  return kind === "errors" ? kind : reason;
};

test("the field that an error is about makes no table of fields of one with statuses of failures", () => {
  const rows = (statuses: readonly string[]) => [
    ["shop:error:closed", "opens_at", statuses[0]!, "Come back later."],
    ["shop:error:empty", "shelf", statuses[1]!, "Nothing is left."],
  ];
  expect(reasonOf(["Type", "Field", "Status", "Description"], rows(["409", "404"]))).toBe("errors");
  expect(reasonOf(["Type", "Field", "Status", "Description"], rows(["200", "201"]))).toBe(
    "it lists parameters or fields",
  );
});

test("a range is one of codes where the header says nothing else, or the cells are ranges", () => {
  const rows = (range: string) => [
    ["NO_SHELF", range, "No shelf is free."],
    ["NO_KEY", range, "No key is given."],
    ["NO_LAMP", range, "No lamp is lit."],
  ];
  expect(reasonOf(["ID", "Range / Operation", "Description"], rows("all shelves"))).toBe("errors");
  expect(reasonOf(["ID", "Range", "Description"], rows("all shelves"))).toBe("it lists ranges of codes");
  expect(reasonOf(["ID", "Range / Operation", "Description"], rows("1000-1999"))).toBe(
    "it lists ranges of codes",
  );
});

test("entries that say what a call gives back are functions, unless their titles are codes", () => {
  const kind = (header: string, titles: readonly string[]) =>
    understand([
      {
        ...table(
          ["Code", "Description", header],
          titles.map((title) => [title, "The lamp failed.", "nothing"]),
          ["Errors of the lamp"],
        ),
        format: "headings",
      },
    ])[0]!.kind;
  expect(kind("Return value", ["lampFailed", "lampFailedAgain", "lampOut"])).toBe("left-alone");
  expect(kind("返回值", ["lampFailed", "lampFailedAgain", "lampOut"])).toBe("left-alone");
  expect(kind("Return value", ["LAMP_FAILED", "LAMP_OUT", "OIL_OUT"])).toBe("errors");
  expect(kind("Hint", ["lampFailed", "lampFailedAgain", "lampOut"])).toBe("errors");
});

test("metrics and requirements are no errors, whatever they speak of", () => {
  const metrics = [
    ["tap_errors_total", "Errors of the tap"],
    ["hose_failures_total", "Failures of the hose"],
  ];
  expect(reasonOf(["Metric", "Description"], metrics)).toBe("it lists metrics");
  expect(reasonOf(["指标名称", "Description"], metrics)).toBe("it lists metrics");
  const requirements = [
    ["RF-11", "Failures are told", "high"],
    ["RF-14", "Errors are counted", "low"],
    ["RF-19", "Faults are mended", "low"],
  ];
  expect(reasonOf(["ID", "Requirement", "Weight"], requirements)).toBe("it lists requirements or tasks");
  expect(reasonOf(["Error code", "Requirement", "Weight"], requirements)).toBe("errors");
});

test("codes that a program fills in are none", () => {
  const page = [["{{ fault.code }}", "{{ fault.text }}"]];
  expect(reasonOf(["Error code", "Text"], page)).toBe("a program fills in its codes");
  expect(reasonOf(["Error code", "Text"], [["E{n}", "Hose n is missing"]])).toBe("errors");
});
