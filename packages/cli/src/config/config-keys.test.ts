import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { configSchema } from "./config-keys.ts";

const file = new URL("../../config.schema.json", import.meta.url);

it("ships the JSON Schema that the checks are made from (ACCEPT=1 writes it anew)", () => {
  const text = `${JSON.stringify(configSchema(), null, 2)}\n`;
  if (process.env["ACCEPT"]) writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});
