import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs errcat from the sources of the workspace. */
function errcat(...arguments_: readonly string[]) {
  const launcher = ["packages/cli/scripts/errcat.mjs", ...arguments_];
  return spawnSync(process.execPath, launcher, { cwd: root, encoding: "utf8" });
}

test("the code of our own diagnostics is what errcat generates from their table", () => {
  const run = errcat("generate", "--check", "--config", "packages/diagnostics/errcat.config.ts");
  expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining("nothing changed") });
});
