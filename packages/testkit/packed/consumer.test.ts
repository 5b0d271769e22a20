import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pnpm, workspaceRoot } from "./pack-all.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "errcat-consumer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compilerOptions = {
  target: "es2023",
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  types: [],
};

/** What the README shows a consumer. */
function readmeExample(): string {
  const readme = readFileSync(join(workspaceRoot, "README.md"), "utf8");
  const [, example] = /```ts\n(import [^`]*from "@errcat\/huawei-vpc";.*?)```/s.exec(readme) ?? [];
  if (!example) throw new Error("the README shows no consumer");
  return example;
}

/** A folder outside of the workspace that has the packed runtime and catalogs, and nothing else. */
beforeAll(async () => {
  const wanted = inject("packed").filter(({ name, directory }) => {
    return name === "@errcat/runtime" || dirname(directory).endsWith("catalog");
  });
  const tarballs = Object.fromEntries(wanted.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = {
    name: "consumer",
    type: "module",
    dependencies: tarballs,
    pnpm: { overrides: tarballs },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  writeFileSync(join(folder, "readme.ts"), readmeExample());
  cpSync(new URL("consumer/use.ts", import.meta.url), join(folder, "use.ts"));
  await pnpm(["install", "--offline", "--ignore-workspace"], folder);
});

test.each(["typescript-5.9", "typescript-6.0", "typescript"])(
  "declarations type-check under %s",
  async (version) => {
    const compiler = join(dirname(require.resolve(`${version}/package.json`)), "bin/tsc");
    const { stdout } = await run(process.execPath, [compiler, "-p", "."], {
      cwd: folder,
    }).catch((error: { readonly stdout: string }) => error);
    expect(stdout).toBe("");
  },
);

test("each package handles a real error body", async () => {
  const { stdout } = await run(process.execPath, ["use.js"], { cwd: folder });
  expect(stdout).toBe("consumer: all as expected\n");
});
