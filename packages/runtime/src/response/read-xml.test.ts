import { expect, it } from "vitest";
import { readXml } from "./read-xml.ts";

it.each([
  [
    '<?xml version="1.0"?><Error><Code>X.1</Code><Message>a &amp; b</Message><Empty/></Error>',
    { Error: { Code: "X.1", Message: "a & b", Empty: "" } },
  ],
  ["<a><b>1</b><b>2</b><b>3</b></a>", { a: { b: ["1", "2", "3"] } }],
  ["<s:Fault a=\">\" b='/>'><s:code>X</s:code></s:Fault>", { Fault: { code: "X" } }],
  ["<a><![CDATA[<b>&amp;]]></a><!-- <c> -->", { a: "<b>&amp;" }],
  ["<a>&#20013;&#x6587; &unknown;</a>", { a: "中文 &unknown;" }],
])("reads %s", (text, expected) => {
  expect(JSON.parse(JSON.stringify(readXml(text)))).toEqual(expected);
});

it.each([
  "<a><b></a></b>",
  "<a>",
  "</a>",
  "<>",
  "<a b='>",
  "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
  "<a>".repeat(100) + "</a>".repeat(100),
  `<a>${"<b/>".repeat(10_001)}</a>`,
  "text",
])("refuses %s", (text) => {
  expect(readXml(text)).toBeUndefined();
});

it("has no prototype that an element could reach", () => {
  const value = readXml("<__proto__><polluted>yes</polluted></__proto__>");
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});
