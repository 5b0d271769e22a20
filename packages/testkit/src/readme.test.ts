import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/```\w*\n(.*?)```/gs)].map(([, block]) => block ?? "");

test("what the README shows of explain is what explain prints", () => {
  const block = blocks.find((each) => each.startsWith("$ pnpm -s errcat explain")) ?? "";
  const [command = "", ...shown] = block.split("\n");
  const words = /explain "(.*)"$/.exec(command)?.[1] ?? "";
  const launcher = ["packages/cli/scripts/errcat.mjs", "explain", words];
  const { stdout } = spawnSync(process.execPath, launcher, { cwd: root, encoding: "utf8" });
  expect(shown.join("\n").trim()).toBe(stdout.trim());
});

test("the README counts the codes of each catalog as the catalogs do", () => {
  const rows = [...readme.matchAll(/\]\((catalog\/[\w-]+)\) \| [^|]+ \| (\d+) \|/g)];
  expect(rows).toHaveLength(5);
  for (const [, folder, count] of rows) {
    const catalog = JSON.parse(readFileSync(`${root}${folder}/catalog.json`, "utf8"));
    expect([folder, catalog.entries.length]).toEqual([folder, Number(count)]);
  }
});
