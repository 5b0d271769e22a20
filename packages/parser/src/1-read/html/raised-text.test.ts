import { expect, test } from "vitest";
import { markdownText } from "../markdown/markdown-text.ts";
import { readDocument } from "../read-document.ts";
import { raisedText } from "./raised-text.ts";

test("numbers and footnote marks are raised, words are not", () => {
  expect(raisedText("6")).toBe("⁶");
  expect(raisedText(" (12) ")).toBe("⁽¹²⁾");
  expect(raisedText("1,2")).toBe("¹,²");
  expect(raisedText("*")).toBe("*");
  expect(raisedText("th")).toBeUndefined();
  expect(raisedText("")).toBeUndefined();
});

test("Markdown and HTML keep a raised number apart from the code before it", () => {
  expect(markdownText("A014<sup>1</sup> <sup>th</sup> 10<SUP>6</SUP>")).toBe("A014¹ th 10⁶");
  const text =
    "<table><tr><th>Code<th>Text<tr><td>A014<sup>(1)</sup><td>2<sup>32</sup> <sup>nd</sup></table>";
  const [table] = readDocument({ path: "a.html", text, encoding: "utf-8", sha256: "" }, () => {}).tables;
  expect(table!.rows[0]!.cells.map((cell) => cell.text)).toEqual(["A014⁽¹⁾", "2³² nd"]);
});
