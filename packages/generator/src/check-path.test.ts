import type { Diagnostic } from "@errcat/diagnostics";
import { describe, expect, test } from "vitest";
import { checkPaths, unsafePathReason } from "./check-path.ts";

describe("unsafePathReason", () => {
  test.each(["error-code.ts", "i18n/zh-CN.json", "a/b/c_d.ts", ".errcat.json", "错误.ts", "console.ts"])(
    "%s is fine",
    (path) => {
      expect(unsafePathReason(path)).toBeUndefined();
    },
  );

  test.each([
    ["", "names no file"],
    ["a/", "names no file"],
    ["/etc/passwd", "absolute"],
    ["C:\\x.ts", "absolute"],
    ["../x.ts", "leads elsewhere"],
    ["a/../../x.ts", "leads elsewhere"],
    ["a//b.ts", "empty part"],
    ["a\\b.ts", "characters"],
    ["a b.ts", "characters"],
    ["x\u0000.ts", "characters"],
    ["a\u202eb.ts", "characters"],
    ["nul.ts", "Windows"],
    ["aux/x.ts", "Windows"],
    ["x.", "Windows"],
  ])("%j is not: %s", (path, reason) => {
    expect(unsafePathReason(path)).toContain(reason);
  });
});

test("a path given twice keeps its first file, whatever the case of its letters", () => {
  const diagnostics: Diagnostic[] = [];
  const files = ["a.ts", "A.ts", "b.ts", "../c.ts"].map((path) => ({ path, contents: path }));
  const kept = checkPaths(files, (diagnostic) => diagnostics.push(diagnostic));
  expect(kept.map(({ path }) => path)).toEqual(["a.ts", "b.ts"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["plan/file-collision", "plan/unsafe-path"]);
});
