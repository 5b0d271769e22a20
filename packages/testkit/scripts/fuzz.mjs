// Tries what the properties say on many more samples than a test run does, new ones each time: `pnpm fuzz [TIMES]`.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const usage = `pnpm fuzz [TIMES] [PATH…]

Tries every property on TIMES times (20) as many samples as pnpm test does, other ones each time, and looks whether
pages of 100,000 hostile characters are read in linear time. With PATH, only tests whose path contains it run.

Five times as many samples took ten minutes on a busy machine of two cores, without the hostile pages; the time grows
with TIMES, and the hostile pages come on top. What fails prints its seed: put it into the
property's fc.assert to see it again.
`;

const [times = "20", ...paths] = process.argv.slice(2);
if (!/^\d+$/.test(times)) {
  process.stdout.write(usage);
  process.exit(/^(?:-h|--help)$/.test(times) ? 0 : 2);
}

const files = readdirSync("packages", { recursive: true })
  .map((file) => join("packages", file))
  .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules"))
  .filter((file) => paths.length === 0 || paths.some((path) => file.includes(path)))
  .filter((file) => readFileSync(file, "utf8").includes("fuzzRuns("));
const { status } = spawnSync("vitest", ["run", "--testTimeout=3600000", ...files], {
  env: { ...process.env, FUZZ: times },
  stdio: "inherit",
});
process.exitCode = status ?? 70;
