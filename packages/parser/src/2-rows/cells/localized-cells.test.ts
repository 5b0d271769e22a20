import { expect, test } from "vitest";
import { LocalizedCells } from "./localized-cells.ts";

const row = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, line: 3, column: 1 + index * 10 }));

test("a column gives its text in its language, an empty one none", () => {
  const solutions = new LocalizedCells([{ index: 1, language: "en" }]);
  const read = ["", "Retry.", "Retry.", "Wait.", "", "Retry."].map((text) => solutions.of(row("A.1", text)));
  expect(read).toEqual([{}, { en: "Retry." }, { en: "Retry." }, { en: "Wait." }, {}, { en: "Retry." }]);
  expect(read[1]).toBe(read[2]);
});

test("columns of one language are joined, an equal text is said once, a short row has no text", () => {
  const columns = ["en", "zh-CN", "en"].map((language, index) => ({ index, language }));
  const texts = new LocalizedCells(columns);
  expect(texts.of(row("Gone.", "不存在", "Look."))).toEqual({ en: "Gone.\nLook.", "zh-CN": "不存在" });
  expect(texts.of(row("Gone.", "不存在", "Gone."))).toEqual({ en: "Gone.", "zh-CN": "不存在" });
  expect(texts.of(row("Gone."))).toEqual({ en: "Gone." });
});
