import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pnpm, workspaceRoot } from "./pack-all.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "errcat-downstream-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** apps/downstream outside of the workspace, with the packed tarballs that its manifest names. */
beforeAll(async () => {
  cpSync(join(workspaceRoot, "apps/downstream"), folder, {
    recursive: true,
    filter: (path) => !/(node_modules|generated|dist|tarballs|catalog\.json)$/.test(path),
  });
  mkdirSync(join(folder, "tarballs"));
  const packed = new Map(inject("packed").map(({ name, tarball }) => [name, tarball]));
  for (const name of ["errcat", "@errcat/runtime", "@errcat/huawei-vpc"]) {
    cpSync(
      packed.get(name) as string,
      join(folder, "tarballs", `${name.replace("@", "").replace("/", "-")}.tgz`),
    );
  }
  await pnpm(["install", "--prefer-offline", "--ignore-workspace", "--no-frozen-lockfile"], folder);
});

const read = (path: string) => readFileSync(join(folder, path), "utf8");

test("pnpm generate makes code that compiles and handles real responses", async () => {
  await pnpm(["generate"], folder);
  await pnpm(["build"], folder);
  const { stdout } = await pnpm(["--silent", "start"], folder);
  expect(stdout).toBe(read("expected-output.txt"));
  await pnpm(["check"], folder);
});

test("a file in the template directory replaces one partial and only that", async () => {
  const withOverride = read("generated/error-code.ts");
  expect(withOverride).toContain("Shop error codes, see https://shop.example/errors");
  renameSync(join(folder, "templates/enums/header.hbs"), join(folder, "header.hbs"));
  await pnpm(["generate"], folder);
  const without = read("generated/error-code.ts");
  const changed = lines(withOverride).filter((line) => !lines(without).includes(line));
  expect(changed).toEqual(["// Shop error codes, see https://shop.example/errors"]);
});

test("a template that would let text become code is refused with its file and line, and nothing is written", async () => {
  const before = read("generated/error-code.ts");
  cpSync(join(folder, "careless"), join(folder, "templates"), { recursive: true });
  const errcat = join(folder, "node_modules/.bin/errcat");
  const failure = await run(errcat, ["generate"], { cwd: folder }).catch((error) => error);
  expect(failure.code).toBe(1);
  expect(failure.stderr).toMatch(/templates\/enums\/\w+\.hbs:\d+:\d+/);
  expect(read("generated/error-code.ts")).toBe(before);
});

const lines = (text: string) => text.split("\n");
