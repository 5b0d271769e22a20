import fc from "fast-check";
import { expect, test } from "vitest";
import { fluentIdentifier, printFluent } from "./fluent.ts";

test.each([
  ["FloatingIpNotFound", "FloatingIpNotFound"],
  ["VPC_0101", "VPC_0101"],
  ["_private", "x___5f_private"],
  ["灯", "x___706f_"],
])("the identifier of %s is %s", (word, identifier) => {
  expect(fluentIdentifier(word)).toBe(identifier);
});

test("different words have different identifiers, all of which Fluent accepts", () => {
  const word = fc.stringMatching(/^(x__|[\p{L}_])[\p{L}\p{N}_]{0,6}$/u);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(fluentIdentifier(one)).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
      expect(fluentIdentifier(one) === fluentIdentifier(other)).toBe(one === other);
    }),
  );
});

test("a text of several lines starts on a line of its own", () => {
  const text = "First.\n\n  Third {.";
  expect(printFluent([{ kind: "text", text }], "    ")).toBe(
    '\n    First.\n    { "" }\n    { "  " }Third { "{" }.',
  );
});

test("an empty pattern is an empty literal, since a message must have a value", () => {
  expect(printFluent([], "    ")).toBe(' { "" }');
});
