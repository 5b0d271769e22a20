import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { expectGoldenFiles } from "./golden-files.ts";

const folder = mkdtempSync(join(tmpdir(), "errcat-golden-"));
const accept = (files: Readonly<Record<string, string>>): void => {
  vi.stubEnv("ACCEPT", "1");
  expectGoldenFiles(folder, files);
  vi.unstubAllEnvs();
};

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test("what was accepted is expected, and nothing of what was before", () => {
  accept({ "old.ts": "" });
  accept({ "a.ts": "a\n", "deep/b.json": "{}\n" });
  expect(readFileSync(join(folder, "deep/b.json"), "utf8")).toBe("{}\n");
  expectGoldenFiles(folder, { "deep/b.json": "{}\n", "a.ts": "a\n" });
});

test("another text, a file too many and a file too few are differences", () => {
  accept({ "a.ts": "a\n", "b.ts": "b\n" });
  vi.stubEnv("ACCEPT", "");
  for (const files of [
    { "a.ts": "a\n", "b.ts": "b" },
    { "a.ts": "a\n" },
    { "a.ts": "a\n", "b.ts": "b\n", "c.ts": "" },
  ])
    expect(() => expectGoldenFiles(folder, files)).toThrow();
});
