import { expect, test } from "vitest";
import { namesOtherCodes, namesStates } from "./other-codes.ts";

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

test("titles of states are known by what has them; those of answers are none", () => {
  for (const title of [
    "3.1 Order status",
    "素材状态说明",
    "訂單狀態",
    "注文ステータス",
    "거래 상태 값",
    "Estados de la transacción",
  ])
    expect([title, namesStates(title)]).toEqual([title, true]);
  for (const title of [
    "Status codes",
    "Response status",
    "返回状态说明",
    "状态码说明",
    "错误状态列表",
    "状态说明",
  ])
    expect([title, namesStates(title)]).toEqual([title, false]);
});
