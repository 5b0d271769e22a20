import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts59 from "typescript-5.9";
import ts60 from "typescript-6.0";
import { expect, test } from "vitest";

const fixtures = join(import.meta.dirname, "../fixtures");

/** Every flag that a consumer may have switched on; the runtime comes from its sources. */
const flags = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: true,
  rewriteRelativeImportExtensions: true,
} as const;

const all = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => join(fixtures, path));

/** The runtime's sources are checked elsewhere, with the types of Node: its consumers need none of them. */
const isGenerated = (path: string): boolean => path.includes("/fixtures/");

function compile(ts: typeof ts60): readonly string[] {
  const program = ts.createProgram(all, {
    ...flags,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ["@errcat/source"],
    types: [],
    noEmit: true,
    // A compiler that sees one file alone can write its declarations.
    declaration: true,
    isolatedDeclarations: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => isGenerated(file?.fileName ?? fixtures))
    .map(({ file, code, messageText }) => `${file?.fileName}: TS${code}: ${JSON.stringify(messageText)}`);
}

// The two declare the same API as different types.
test.each([
  ["5.9", ts59 as unknown as typeof ts60],
  ["6.0", ts60],
])("TypeScript %s compiles every golden and its consumers in strict mode", (version, ts) => {
  expect(ts.version).toContain(version);
  expect(all.length).toBeGreaterThan(15);
  expect(compile(ts)).toEqual([]);
});

test("TypeScript 7 compiles every golden and its consumers in strict mode", () => {
  const tsc = createRequire(import.meta.url)
    .resolve("typescript/package.json")
    .replace("package.json", "bin/tsc");
  const options = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, String(value)]);
  const target = [
    "--target",
    "ES2022",
    "--lib",
    "ES2023",
    "--module",
    "NodeNext",
    "--customConditions",
    "@errcat/source",
  ];
  const rest = ["--noEmit", "--types", "", "--ignoreConfig", "--pretty", "false"];
  expect(execFileSync(process.execPath, [tsc, "--version"], { encoding: "utf8" })).toContain("Version 7.");
  const run = spawnSync(process.execPath, [tsc, ...options, ...target, ...rest, ...all], {
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  expect(run.stdout.split("\n").filter((line) => isGenerated(line))).toEqual([]);
});
