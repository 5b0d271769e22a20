// Runs errcat from this repository: bundles it anew when a source is newer than the bundle, then starts it.
import { readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("..", import.meta.url));
const packages = join(cli, "..");
const dist = join(cli, "dist");

/** Modification time of the newest source of any package; tests do not count. */
function newestSource() {
  const folders = readdirSync(packages).map((name) => join(packages, name, "src"));
  return Math.max(modified(join(cli, "package.json")), ...folders.map(newestIn));
}

function newestIn(folder) {
  const names = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { recursive: true }) : [];
  return Math.max(
    0,
    ...names.filter((name) => !name.endsWith(".test.ts")).map((name) => modified(join(folder, name))),
  );
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (modified(join(dist, "help.json")) < newestSource()) {
  const { bundle } = await import("./bundle.mjs");
  rmSync(join(dist, "chunks"), { recursive: true, force: true });
  await bundle(dist);
}
createRequire(import.meta.url)("../bin/errcat.cjs");
