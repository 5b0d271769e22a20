import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { createOptionReader } from "./option-reader.ts";

function read(options: Record<string, unknown>) {
  const diagnostics: Diagnostic[] = [];
  const reader = createOptionReader("enums", options, (diagnostic) => diagnostics.push(diagnostic));
  return { reader, messages: () => diagnostics.map(({ message }) => message) };
}

test("options of the right kind are given as they are, absent ones as their fallback", () => {
  const { reader, messages } = read({
    file: "x.ts",
    docs: false,
    style: "b",
    language: "en",
    metadata: ["y"],
  });
  expect(reader.text("file", "")).toBe("x.ts");
  expect(reader.text("other", "fallback")).toBe("fallback");
  expect(reader.flag("docs", true)).toBe(false);
  expect(reader.choice("style", ["a", "b"], "a")).toBe("b");
  expect(reader.texts("language", [])).toEqual(["en"]);
  expect(reader.choices("metadata", ["x", "y"], [])).toEqual(["y"]);
  reader.reportUnknown();
  expect(messages()).toEqual([]);
});

test("true stands for all choices, false for none, and a list keeps the order of the choices", () => {
  const { reader } = read({ all: true, none: false, some: ["b", "a"] });
  const choices = (name: string) => reader.choices(name, ["a", "b"], []);
  expect([choices("all"), choices("none"), choices("some")]).toEqual([["a", "b"], [], ["a", "b"]]);
});

test("a value of another kind is reported and the fallback holds", () => {
  const { reader, messages } = read({ style: "enumm", docs: "yes", metadata: ["z"] });
  expect(reader.choice("style", ["enum", "union"], "enum")).toBe("enum");
  expect(reader.flag("docs", true)).toBe(true);
  expect(reader.choices("metadata", ["x"], ["x"])).toEqual(["x"]);
  expect(messages()).toEqual([
    'The option style of the generator enums is "enumm"; one of enum, union is expected.',
    'The option docs of the generator enums is "yes"; true or false is expected.',
    'The option metadata of the generator enums is ["z"]; true, false, or a list of x is expected.',
  ]);
});

test("an option that nobody reads is reported with those that there are", () => {
  const { reader, messages } = read({ flie: "x.ts" });
  reader.text("file", "");
  reader.reportUnknown();
  expect(messages()).toEqual(["The generator enums has no option flie; its options are file."]);
});

test("options called like members of every object are nothing special", () => {
  const { reader } = read({});
  expect(reader.unknown("constructor")).toBeUndefined();
  expect(reader.text("toString", "fallback")).toBe("fallback");
});
