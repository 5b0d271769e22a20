import fc from "fast-check";
import { expect, it } from "vitest";
import { packTemplate, unpackTemplate } from "./pack-template.ts";
import { wireTemplate } from "./wire-template.ts";

it("cuts a message at its placeholders", () => {
  const template = wireTemplate({
    raw: "Fail to query flavor [%s], reason: %s.",
    template: {
      "zh-CN": "查询规格[{flavor}]失败：{reason}。",
      en: "Fail to query flavor [{flavor}], reason: {reason}.",
    },
    parameters: [
      { name: "flavor", type: "string", raw: "%s" },
      { name: "reason", type: "string", raw: "%s" },
    ],
  });
  expect(template.literals).toEqual(["Fail to query flavor [", "], reason: ", "."]);
  expect(template.parameters.map(({ name }) => name)).toEqual(["flavor", "reason"]);
});

it("does not take a word for the placeholder that it looks like", () => {
  const parameters = [{ name: "name", type: "string", raw: "xx" }];
  const message = { raw: "taxxing xx", template: { en: "taxxing {name}" }, parameters };
  expect(wireTemplate(message).literals).toEqual(["taxxing ", ""]);
});

it("reads quoted braces of a pattern as braces", () => {
  const parameters = [{ name: "id", type: "string", raw: "{0}" }];
  const message = { raw: "it's {a} {0}", template: { en: "it''s '{a}' {id}" }, parameters };
  expect(wireTemplate(message).literals).toEqual(["it's {a} ", ""]);
});

it("cuts the raw text where no pattern is of its language", () => {
  const parameters = [{ name: "id", type: "string", raw: "%s" }];
  expect(wireTemplate({ raw: "no %s", template: { "zh-CN": "没有{id}" }, parameters }).literals).toEqual([
    "no ",
    "",
  ]);
});

it.each([
  ["[{id}, ...]", ["ids [", "]"], ", "],
  ["{id},...", ["ids ", ""], ","],
  ["(%s; ...)", ["ids (", ")"], "; "],
  ["xxx、xxx", ["ids ", ""], "、"],
  ["{a}, {b}", ["ids ", ""], ", "],
])("leaves the brackets of the list %s to the sentence", (raw, literals, separator) => {
  const parameters = [{ name: "ids", type: "list", raw }];
  const template = wireTemplate({ raw: `ids ${raw}`, template: { en: "ids {ids}" }, parameters });
  expect(template).toEqual({ literals, parameters: [{ name: "ids", type: "list", separator }] });
});

it("packs and unpacks any template", () => {
  const parameter = fc.record({
    name: fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,8}$/),
    type: fc.constantFrom("string" as const, "integer" as const),
    separator: fc.constant(""),
  });
  const list = fc.record({
    name: fc.constant("ids"),
    type: fc.constant("list" as const),
    separator: fc.constantFrom(", ", "、", "|"),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.oneof(parameter, list))),
      fc.string(),
      (pairs, last) => {
        const template = {
          literals: [...pairs.map(([literal]) => literal), last],
          parameters: pairs.map(([, given]) => given),
        };
        expect(unpackTemplate(packTemplate(template))).toEqual(template);
      },
    ),
  );
});
