import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import ts59 from "typescript-5.9";
import ts60 from "typescript-6.0";
import { describe, expect, test } from "vitest";

const fixtures = join(import.meta.dirname, "../fixtures");

/** Every flag that a consumer may have switched on. */
const flags = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
} as const;

const all = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => join(fixtures, path));
/** All but the enums, which are no erasable syntax. */
const erasable = all.filter((path) => /[/\\](object|union)[/\\]|codes\.ts$/.test(path));

// The two declare the same API as different types.
describe.each([
  ["5.9", ts59 as unknown as typeof ts60],
  ["6.0", ts60],
])("TypeScript %s", (version, ts) => {
  function compile(
    files: readonly string[],
    more: import("typescript-6.0").CompilerOptions,
  ): readonly string[] {
    const options = {
      ...flags,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: [],
      // The libraries of the compiler itself are not what is tested.
      skipLibCheck: true,
      noEmit: true,
      ...more,
    };
    const program = ts.createProgram(files, options);
    expect(ts.version).toContain(version);
    return ts
      .getPreEmitDiagnostics(program)
      .map(
        ({ file, messageText }) =>
          `${relative(fixtures, file?.fileName ?? "")}: ${JSON.stringify(messageText)}`,
      );
  }

  test("compiles every golden and its consumers in strict mode", () => {
    expect(all.length).toBeGreaterThan(25);
    expect(compile(all, {})).toEqual([]);
  });

  test("writes declarations of each file alone", () => {
    const generated = all.filter((path) => !path.endsWith("consumer.ts"));
    expect(compile(generated, { isolatedDeclarations: true, declaration: true })).toEqual([]);
  });

  test("erases the types of what is no enum", () => {
    expect(erasable.length).toBeGreaterThan(10);
    expect(compile(erasable, { erasableSyntaxOnly: true })).toEqual([]);
  });
});

test("TypeScript 7 compiles every golden and its consumers in strict mode", () => {
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  const options = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, String(value)]);
  const target = ["--target", "ES2022", "--module", "NodeNext", "--noEmit", "--types", "", "--ignoreConfig"];
  expect(execFileSync(process.execPath, [tsc, "--version"], { encoding: "utf8" })).toContain("Version 7.");
  expect(execFileSync(process.execPath, [tsc, ...options, ...target, ...all], { encoding: "utf8" })).toBe("");
});
