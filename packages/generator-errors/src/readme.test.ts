import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { templates } from "./templates.generated.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

test("the README names every partial", () => {
  const named = readme.slice(readme.indexOf("Partials that")).match(/`(\w+)`/g) ?? [];
  expect(named).toEqual(expect.arrayContaining(Object.keys(templates).map((name) => `\`${name}\``)));
});

test("what the README shows is in the consumer that is compiled", () => {
  const shown =
    /const error = [^;]*;\nif \(DiskError.is\(error, DiskErrorCode.DiskNotFound\)\)/.exec(readme)?.[0] ??
    "nothing";
  const consumer = readFileSync(join(root, "fixtures/classes-of-string-codes/consumer.ts"), "utf8");
  expect(consumer.replace(/\n {2}/g, "\n")).toContain(shown);
  expect(consumer).toContain("const disk: string | undefined = error.params.disk;");
});
