// Runs errcat from this repository: bundles it anew when a source is newer than the bundle, then starts it.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("..", import.meta.url));
const packages = join(cli, "..");
const dist = join(cli, "dist");
/** The file that a bundle writes last. */
const mark = "help.json";

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

/**
 * Bundles beside what may be running just now, and moves the new files in one by one; the mark of a finished bundle
 * comes last. Chunks of earlier bundles stay until the next build.
 */
async function bundleAnew() {
  const { bundle } = await import("./bundle.mjs");
  const fresh = `${dist}.${process.pid}`;
  try {
    await bundle(fresh);
    moveIn(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function moveIn(fresh) {
  const files = readdirSync(fresh, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const rank = ({ name, parentPath }) => (parentPath !== fresh ? 0 : name === mark ? 2 : 1);
  mkdirSync(join(dist, "chunks"), { recursive: true });
  for (const { name, parentPath } of files.sort((a, b) => rank(a) - rank(b))) {
    renameSync(join(parentPath, name), join(dist, relative(fresh, parentPath), name));
  }
}

if (modified(join(dist, mark)) < newestSource()) await bundleAnew();
createRequire(import.meta.url)("../bin/errcat.cjs");
