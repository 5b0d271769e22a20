import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** What the README of the workspace and those of the catalogs show a consumer, by file name. */
function readmeExamples(): readonly (readonly [file: string, text: string])[] {
  const catalogs = readdirSync(join(workspaceRoot, "catalog"), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  const folders = [".", ...catalogs.map(({ name }) => join("catalog", name))];
  return folders.map((room, index) => {
    const readme = readFileSync(join(workspaceRoot, room, "README.md"), "utf8");
    const [, example] = /```ts\n(import [^`]*from "@errcat\/[\w-]+";.*?)```/s.exec(readme) ?? [];
    if (!example) throw new Error(`${room}/README.md shows no consumer`);
    return [`readme-${index}.ts`, withExpectations(example)] as const;
  });
}

/** `expression; // value` becomes a check that the expression has the value; other comments stay comments. */
function withExpectations(example: string): string {
  const checked = example.replace(
    /^( *)(error\.[^;\n]+); \/\/ ([^\n]+)$/gm,
    (_line, indent, expression, comment) => {
      const value = /^("[^"]*"|\[[^\]]*\]|true|false)/.exec(comment)?.[1] ?? JSON.stringify(comment);
      return `${indent}expectValue(${expression}, ${value});`;
    },
  );
  const checks = checked.split("expectValue(").length - 1;
  return `let checks = ${checks};
${checked}
function expectValue(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(\`\${actual} instead of \${expected}\`);
  checks--;
}
setTimeout(() => {
  if (checks > 0) throw new Error("the guard did not narrow");
});
declare function setTimeout(callback: () => void): void;
`;
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
  for (const [file, text] of readmeExamples()) writeFileSync(join(folder, file), text);
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

test("what the READMEs show is what happens", async () => {
  for (const [file] of readmeExamples())
    await run(process.execPath, [file.replace(/ts$/, "js")], { cwd: folder });
});
