import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts59 from "typescript-5.9";
import ts60 from "typescript-6.0";
import { expect, test } from "vitest";

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
/** The files with an enum, whose syntax cannot be erased. */
const enums = all.filter((path) => /^export enum /m.test(readFileSync(path, "utf8")));

/** Asks for everything at once: a program of its own for each question costs seconds. */
function compile(ts: typeof ts60): readonly { readonly file: string; readonly problem: string }[] {
  const options = {
    ...flags,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    // The libraries of the compiler itself are not what is tested.
    skipLibCheck: true,
    noEmit: true,
    // A compiler that sees one file alone can write its declarations, and all but the enums can be erased.
    declaration: true,
    isolatedDeclarations: true,
    erasableSyntaxOnly: true,
  };
  const program = ts.createProgram(all, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, code, messageText }) => ({
    file: file?.fileName ?? "",
    problem: `TS${code}: ${JSON.stringify(messageText)}`,
  }));
}

// The two declare the same API as different types.
test.each([
  ["5.9", ts59 as unknown as typeof ts60],
  ["6.0", ts60],
])("TypeScript %s compiles every golden and its consumers in strict mode", (version, ts) => {
  expect(ts.version).toContain(version);
  const problems = compile(ts);
  const notErasable = problems.filter(({ problem }) => problem.startsWith("TS1294:"));
  expect(problems.filter((each) => !notErasable.includes(each))).toEqual([]);
  expect(notErasable.map(({ file }) => file).sort()).toEqual([...enums].sort());
  expect(all.length - enums.length).toBeGreaterThan(15);
});

test("TypeScript 7 compiles every golden and its consumers in strict mode", () => {
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  const options = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, String(value)]);
  const target = ["--target", "ES2022", "--module", "NodeNext", "--noEmit", "--types", "", "--ignoreConfig"];
  expect(all.length).toBeGreaterThan(25);
  expect(execFileSync(process.execPath, [tsc, "--version"], { encoding: "utf8" })).toContain("Version 7.");
  expect(execFileSync(process.execPath, [tsc, ...options, ...target, ...all], { encoding: "utf8" })).toBe("");
});
