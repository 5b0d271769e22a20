import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as runtime from "./index.ts";
import { catalog, entry, variant } from "./samples/sample-catalog.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? "";

const lamps = catalog([
  entry("LAMP.0001", "LampNotFound", [
    variant(
      "default",
      {
        raw: "Lamp %s could not be found.",
        template: "Lamp {lamp} could not be found.",
        parameters: [["lamp", "string", "%s"]],
      },
      { httpStatus: [404] },
    ),
  ]),
]);

/** The example as JavaScript: types, which this one only has in a few places, taken off. */
function withoutTypes(text: string): string {
  return text
    .replace(/^import .*$/m, "")
    .replace(/: ErrorFamily<\w+>|: string(?= =)|: typeof family(?= =)|<LampError>/g, "")
    .replace(/static override readonly/g, "static");
}

it("does what its readme shows", () => {
  const run = new Function(
    "runtime",
    "catalog",
    `const { defineFamily, ErrcatError, packCatalog } = runtime;${withoutTypes(example)}; return { family, error, LampNotFoundError };`,
  );
  const { family, error, LampNotFoundError } = run(runtime, lamps);
  expect(error).toBeInstanceOf(LampNotFoundError);
  expect(error.params).toEqual({ lamp: "desk" });
  expect(error.retry.delaySeconds).toBe(5);
  const again = family.from(JSON.parse(JSON.stringify(error)));
  expect(again).toBeInstanceOf(LampNotFoundError);
  expect([again.params, again.retry]).toEqual([error.params, error.retry]);
});

it("has a readme that names every export", () => {
  for (const name of Object.keys(runtime)) expect(readme).toContain(`\`${name}\``);
});
