import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeBlocks, readmeOf, runExample } from "../../testkit/src/readme-example.ts";
import type { Catalog } from "./catalog.ts";
import * as schema from "./index.ts";

const readme = readmeOf(import.meta.dirname);

test("the example of the README does what it says", () => {
  const text = readFileSync(new URL("../../diagnostics/catalog.json", import.meta.url), "utf8");
  const before = JSON.parse(text) as Catalog;
  const after = { ...before, entries: before.entries.slice(1) };
  const [example = ""] = codeBlocks(readme, "ts");
  const scope = { ...schema, text, before, after };
  expect(runExample(example, scope, "[unchanged, bump]")).toEqual([true, "major"]);
});

test("the README names all that is exported", () => {
  for (const name of Object.keys(schema)) expect(readme).toContain(`\`${name}\``);
});
