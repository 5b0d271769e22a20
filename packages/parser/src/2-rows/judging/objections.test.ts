import { expect, test } from "vitest";
import { table, understand } from "../../../testing/understood-tables.ts";

type Rows = readonly (readonly string[])[];

const reasonOf = (header: readonly string[], rows: Rows, headings: readonly string[] = ["Errors"]) => {
  const { kind, reason } = understand([table(header, rows, headings)])[0]!;
  return kind === "errors" ? kind : reason;
};

const failing: Rows = [
  ["11", "The jar failed."],
  ["14", "The lid is missing."],
  ["17", "The jar is invalid."],
];

test("states of orders and the like are no errors, whatever they speak of", () => {
  for (const title of [
    "Transaction status list",
    "訂單狀態",
    "結果 · 取引ステータス一覧",
    "결제 상태",
    "Tabela 3 - Status da Transação",
  ])
    expect([title, reasonOf(["Code", "Meaning"], failing, ["Errors", title])]).toEqual([
      title,
      `it stands under “${title}”`,
    ]);
  expect(reasonOf(["Payment status", "Meaning"], failing)).toBe("“Payment status” names states");
  expect(reasonOf(["Error code", "Meaning"], failing, ["Transaction status"])).toBe("errors");
  expect(reasonOf(["Code", "Meaning"], failing, ["Status codes"])).toBe("errors");
});

test("a page of changes has codes that are listed elsewhere, even where only its name says so", () => {
  const tickets = table(
    ["Code", "Description"],
    [
      ["JAR-104", "The lid failed."],
      ["JAR-221", "Errors are told."],
      ["JAR-317", "The jar is invalid."],
    ],
  );
  expect(understand([{ ...tickets, format: "headings" }], {}, "Jars")[0]!.kind).toBe("errors");
  expect(understand([{ ...tickets, format: "headings" }], {}, "Changelog of jars")[0]!.reason).toBe(
    "it stands under “Changelog of jars”",
  );
});

test("members of a class are no codes, but codes may stand under errors that a class has", () => {
  const members: Rows = [
    ["openJar", "Fails where the lid is missing."],
    ["closeJar", "Fails where the jar is missing."],
  ];
  const kindUnder = (heading: string) =>
    understand([{ ...table(["Code", "Description"], members, ["Errors", heading]), format: "headings" }])[0]!
      .kind;
  expect(kindUnder("2.1 Methods")).toBe("left-alone");
  expect(kindUnder("Error codes")).toBe("errors");
});

test("answers, and words that come again and again, are no codes", () => {
  expect(
    reasonOf(
      ["Return value", "Meaning"],
      [
        ["True", "Fine."],
        ["False", "The jar failed."],
      ],
    ),
  ).toBe("its codes say yes or no");
  const decisions: Rows = [
    ["Soft", "yes", "Try again"],
    ["Soft", "no", "Stop"],
    ["Hard", "no", "Stop"],
  ];
  expect(reasonOf(["Kind of error", "Retry", "Action"], decisions)).toBe(
    "its codes are words that come again",
  );
});

test("the configuration overrules what speaks against a table", () => {
  const states = table(["Code", "Meaning"], failing, ["Transaction status"]);
  expect(understand([states], { tables: [1] })[0]!.kind).toBe("errors");
});

test("files are no codes, whatever their header says", () => {
  const files: Rows = [
    ["A1-lids.md", "The lid fails."],
    ["A2-jars.md", "The jar fails."],
  ];
  expect(reasonOf(["Error code", "Text"], files)).toBe("its codes are files");
});

test("what most codes are ranges of is listed elsewhere", () => {
  const ranges: Rows = [
    ["0000", "Fine"],
    ["J000 ~ J099", "The jar failed."],
    ["J100 ~ J199", "The lid failed."],
  ];
  expect(reasonOf(["Result code", "Text"], ranges)).toBe("its codes are ranges");
});
