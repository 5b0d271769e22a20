import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as parser from "./index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the example of the readme runs", () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
  const [imports, ...lines] = code.split("\n");
  const names = /\{ (.*) \}/.exec(imports!)![1]!.split(", ");
  const exported = names.map((name) => new Map<string, unknown>(Object.entries(parser)).get(name));
  expect(exported).not.toContain(undefined);
  const bytes = new TextEncoder().encode("| Code | Text |\n|---|---|\n| E.1 | Gone |\n");
  const run = new Function(
    ...names,
    "bytes",
    `${lines.join("\n")}\nreturn parseSources([source], {}, report);`,
  );
  const { catalog } = run(...exported, bytes) as parser.ParseResult;
  expect(catalog.entries.map(({ code: each }) => each)).toEqual(["E.1"]);
});

test("every export that the readme names is there", () => {
  for (const [, name] of readme.matchAll(/^- `(\w+)\(/gm)) expect(parser).toHaveProperty(name!);
});
