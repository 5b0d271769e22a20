import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { templates } from "./templates.generated.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the enum of the README is what comes out", () => {
  const shown = /```ts\n(export enum [\s\S]*?)\}\n```/.exec(readme)?.[1] ?? "nothing";
  const golden = readFileSync(
    join(root, "fixtures/every-style-of-string-codes/expected/error-code.ts"),
    "utf8",
  );
  expect(golden).toContain(shown);
});

test("the README names every partial", () => {
  const named = readme.slice(readme.indexOf("Partials that")).match(/`(\w+)`/g) ?? [];
  for (const name of Object.keys(templates)) expect(named).toContain(`\`${name}\``);
});
