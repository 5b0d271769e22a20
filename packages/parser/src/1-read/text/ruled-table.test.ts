import { expect, test } from "vitest";
import { emptyDraft } from "../draft.ts";
import { pageOf } from "../page.ts";
import { readRuledTable } from "./ruled-table.ts";

const read = (...lines: string[]) => {
  const draft = emptyDraft("page.md", () => {});
  const next = readRuledTable(pageOf({ path: "page.md", text: lines.join("\n") }), 0, draft);
  const [table] = draft.tables;
  return {
    next,
    rows:
      table && [table.header, ...table.rows.map(({ cells }) => cells)].map((row) => row.map((c) => c.text)),
  };
};

test("rows between rules are a table, marked as headings or not", () => {
  expect(read("Code | Text", "---", "`a_b` | One", "---", "#### c_d | Two", "", "More.")).toEqual({
    next: 5,
    rows: [
      ["Code", "Text"],
      ["a_b", "One"],
      ["c_d", "Two"],
    ],
  });
});

test("between rules a row runs over several lines", () => {
  expect(
    read("Code | Text | Fix", "---", "a | One |", "- Wait.", "- Retry.", "---", "b | Two", "and more. | Ask.")
      .rows,
  ).toEqual([
    ["Code", "Text", "Fix"],
    ["a", "One", "- Wait.\n- Retry."],
    ["b", "Two\nand more.", "Ask."],
  ]);
});

test("one rule below the header is enough", () => {
  expect(read("Code | Text", "---", "a | One", "b | Two").rows).toHaveLength(3);
});

test("an underlined heading with a pipe is no table", () => {
  expect(read("Keys | Values", "---", "They are explained below.")).toEqual({ next: 0, rows: undefined });
  expect(read("Keys | Values", "---", "a | b | c").next).toBe(0);
});
