import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

function tables(text: string, diagnostics: Diagnostic[] = []): string[] {
  const read = readDocument({ path: "a.json", text, encoding: "utf-8", sha256: "" }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return read.tables.map(({ caption, header, rows }) => {
    const lines = [header, ...rows.map(({ cells }) => cells)].map((cells) =>
      cells.map(({ text: own }) => own).join(" "),
    );
    return [caption, ...lines].join(" / ");
  });
}

test("maps in a map are its groups where they share no names, and its records where they do", () => {
  const groups =
    '{"disk": {"D1": {"text": "a"}, "D2": {"text": "b"}}, "net": {"N1": {"text": "c"}, "N2": {"text": "d"}}}';
  expect(tables(groups)).toEqual(["disk / key text / D1 a / D2 b", "net / key text / N1 c / N2 d"]);
  const records = '{"D1": {"text": {"en": "a"}}, "D2": {"text": {"en": "b"}}}';
  expect(tables(records)).toEqual([" / key text.en / D1 a / D2 b"]);
});

test("lists of one length are rows, and the first one may be their header", () => {
  expect(tables('[["code", "text"], ["101", "a"], ["102", "b"]]')).toEqual([" / code text / 101 a / 102 b"]);
  expect(tables('[["101", "a"], ["102", "b"]]')).toEqual([" /  / 101 a / 102 b"]);
  expect(tables('[["101", "a"], ["102"]]')).toEqual([]);
});

test("records that have no names in common make no table of blank cells without end", () => {
  const diagnostics: Diagnostic[] = [];
  const records = Array.from({ length: 3000 }, (_, i) => ({ [`name${i}`]: i }));
  const [table] = tables(JSON.stringify(records), diagnostics);
  expect(table!.split(" / ")).toHaveLength(3002);
  expect(table!.split(" / ")[1]!.split(" ")).toHaveLength(666);
  expect(diagnostics.map(({ code }) => code)).toEqual(["read/too-large"]);
});
