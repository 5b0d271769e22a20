import { expect, test } from "vitest";
import type { TableRow } from "../../1-read/table.ts";
import { alignRow } from "./align-row.ts";

function row(...texts: string[]): TableRow {
  return {
    cells: texts.map((text, index) => ({ text, line: 1, column: 1 + index * 10 })),
    line: 1,
    column: 1,
  };
}

/** module, status, code, message */
const layout = { columns: 4, httpStatus: 1, code: 2 };

function aligned(...texts: string[]) {
  const { cells, lost, surplus } = alignRow(row(...texts), layout);
  return { texts: cells.map(({ text }) => text), lost, surplus };
}

test("a whole row stays as it is", () => {
  const whole = row("Common", "400", "A.1", "Bad.");
  expect(alignRow(whole, layout).cells).toBe(whole.cells);
});

test("a text that its own double pipes have cut is joined again, where that gives the columns", () => {
  const three = { columns: 3, httpStatus: -1, code: 0 };
  const texts = (...cells: string[]) => alignRow(row(...cells), three).cells.map(({ text }) => text);
  expect(texts("91", "no name", "", "no mail", "", "no user", "Name it.")).toEqual([
    "91",
    "no name || no mail || no user",
    "Name it.",
  ]);
  expect(alignRow(row("91", "no name", "", "no mail", "Name it.", "or not"), three).surplus).toBe(3);
});

test("a row that lost its module moves right", () => {
  expect(aligned("404", "A.2", "Gone.", "")).toEqual({
    texts: ["", "404", "A.2", "Gone."],
    lost: 1,
    surplus: 0,
  });
  expect(aligned("404", "A.2", "Gone.")).toEqual({ texts: ["", "404", "A.2", "Gone."], lost: 1, surplus: 0 });
});

test("a row that lost module and status moves two right", () => {
  expect(aligned("A.3", "Gone.", "", "").texts).toEqual(["", "", "A.3", "Gone."]);
});

test("a row that lost everything up to its code moves under the message", () => {
  const three = { columns: 4, httpStatus: 0, code: 1 };
  const { cells } = alignRow(row("The key has run out.", "Make a new key."), three);
  expect(cells.map(({ text }) => text)).toEqual(["", "", "The key has run out.", "Make a new key."]);
});

test("a row with an empty last cell stays where its columns fit", () => {
  expect(aligned("Common", "400", "A.4", "").texts).toEqual(["Common", "400", "A.4", ""]);
});

test("a short row that fits gets empty cells at its end", () => {
  expect(aligned("Common", "400", "A.5")).toEqual({
    texts: ["Common", "400", "A.5", ""],
    lost: 0,
    surplus: 0,
  });
});

test("filled cells beyond the columns are counted, empty ones are not", () => {
  expect(aligned("Common", "400", "A.6", "Use a", "or b.").surplus).toBe(1);
  expect(aligned("Common", "400", "A.6", "Fine.", "").surplus).toBe(0);
});
