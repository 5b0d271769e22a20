import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";

const run = promisify(execFile);
const attw = createRequire(import.meta.url)
  .resolve("@arethetypeswrong/cli/package.json")
  .replace(/package\.json$/, "dist/index.js");

describe.each(inject("packed"))("$name", ({ directory, tarball }) => {
  test("publint finds nothing", async () => {
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pkgDir: directory,
      strict: true,
      pack: {
        tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      },
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("arethetypeswrong finds nothing", async () => {
    const { stdout } = await run(process.execPath, [attw, tarball, "--profile", "esm-only", "--no-color"]);
    expect(stdout).toContain("No problems found");
  });
});
