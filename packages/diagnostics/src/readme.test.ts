import { expect, test } from "vitest";
import { codeBlocks, readmeOf, runExample } from "../../testkit/src/readme-example.ts";
import * as diagnostics from "./index.ts";

const readme = readmeOf(import.meta.dirname);

test("the example of the README prints what stands below it", () => {
  const [example = ""] = codeBlocks(readme, "ts");
  expect([`${runExample(example, diagnostics, "text")}\n`]).toEqual(codeBlocks(readme, "text"));
});

test("the README names all that is exported", () => {
  for (const name of Object.keys(diagnostics)) expect(readme).toContain(`\`${name}\``);
});
