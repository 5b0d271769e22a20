import { expect, test } from "vitest";
import { namesOtherCodes } from "./other-codes.ts";

test("titles of lists of other codes are known in several languages", () => {
  for (const title of [
    "Card code",
    "3.2 Country Codes",
    "Gateway Opcodes",
    "은행코드",
    "국가 코드:",
    "语言代码",
    "Códigos de país",
    "国家码（Country Code）",
    "Currency codes (ISO 4217)",
  ])
    expect([title, namesOtherCodes(title)]).toEqual([title, true]);
});

test("titles of lists of errors are not among them", () => {
  for (const title of [
    "Error codes",
    "Bank errors",
    "Codes",
    "오류 코드",
    "错误码",
    "Card error codes",
    "Response code",
  ])
    expect([title, namesOtherCodes(title)]).toEqual([title, false]);
});
