import { expect, test } from "vitest";
import { headerWords } from "./header-words.ts";
import { matchHeader, normaliseHeader } from "./match-header.ts";

/** The role that a header says most strongly. */
function roleOf(header: string): string | undefined {
  return [...matchHeader(header).strengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

test.each([
  ["**HTTP Status_Code(s)**", "http status code"],
  ["errorCode", "error code"],
  ["ＨＴＴＰ状态码：", "http状态码"],
  ["  Error \n Message ", "error message"],
  ["messsage", "message"],
])("the header %j is written %j", (header, expected) => {
  expect(normaliseHeader(header)).toBe(expected);
});

test.each([
  ["HTTP status code", "httpStatus"],
  ["http_status", "httpStatus"],
  ["错误代码", "code"],
  ["Error Code(s)", "code"],
  ["十六进制", "code2"],
  ["Error code in hexadecimal notation", "code2"],
  ["Error code in decimal notation", "code"],
  ["错误信息", "message"],
  ["Result code message", "message"],
  ["Error Code Description", "description"],
  ["错误码说明", "description"],
  ["Descripción del código de error", "description"],
  ["Описание кода ошибки", "description"],
  ["错误信息/应对措施", "message"],
  ["Explanation of error", "description"],
  ["Name and reference link", "name"],
  ["错误码与说明", "code"],
  ["What to do", "solution"],
  ["建议解决方法", "solution"],
  ["所属模块", "module"],
  ["Retriable", "retry"],
  ["Country code", "other"],
  ["参数名", "other"],
])("the header %j says %s", (header, role) => {
  expect(roleOf(header)).toBe(role);
});

test("a word counts between word boundaries only", () => {
  expect(matchHeader("Barcode").strengths.size).toBe(0);
  expect(matchHeader("Encoder").strengths.size).toBe(0);
  expect(matchHeader("Colour").strengths.size).toBe(0);
});

test("a longer header tells less than the word alone", () => {
  const strengthOf = (header: string) => matchHeader(header).strengths.get("code")!;
  expect(strengthOf("Printer error code")).toBeLessThan(strengthOf("Error code"));
});

test("every word is written as headers are compared, and stands once in a row", () => {
  for (const { words } of headerWords)
    for (const word of words) expect(normaliseHeader(word), word).toBe(word);
});

test("a header of ten thousand characters takes no time", () => {
  const start = performance.now();
  matchHeader("error ".repeat(2000));
  expect(performance.now() - start).toBeLessThan(200);
});

test("a text that stands where nothing else is said is a message, not the default of a parameter", () => {
  expect(matchHeader("English Default").strengths.get("message")).toBeGreaterThan(0.8);
  expect(matchHeader("Default").tableOf).toBe("parameters");
});
