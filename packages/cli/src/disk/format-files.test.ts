import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { runInMemory } from "../memory-io.ts";
import { type TemporaryProject, temporaryProject } from "./temporary-project.ts";

const page = `| HTTP status | Error code | Message |
|---|---|---|
| 404 | PARCEL.001 | Parcel not found. |
`;
const cli = fileURLToPath(new URL("../..", import.meta.url));

let project: TemporaryProject;
afterEach(() => project.remove());

/** A project whose folder has an installed package. */
function projectWith(format: string, installed: string | undefined): void {
  project = temporaryProject({
    "errors.md": page,
    "errcat.config.json": JSON.stringify({
      id: "parcel",
      sources: ["errors.md"],
      generators: ["enums"],
      format,
    }),
  });
  if (installed === undefined) return;
  const link = join(project.directory, "node_modules", installed);
  mkdirSync(dirname(link), { recursive: true });
  const root = installed === "prettier" ? cli : join(cli, "../..");
  symlinkSync(realpathSync(join(root, "node_modules", installed)), link);
}

async function generate(
  ...options: readonly string[]
): Promise<{ readonly exitCode: number; readonly stderr: string }> {
  return runInMemory(["generate", ...options], { cwd: project.directory });
}

describe("a formatter", () => {
  it("prettier formats with its own settings, before files are compared", async () => {
    projectWith("prettier", "prettier");
    project.write(".prettierrc.json", '{ "useTabs": true, "singleQuote": true }');
    const { exitCode, stderr } = await generate();
    expect(exitCode, stderr).toBe(0);
    expect(project.read("src/error-code.ts")).toContain("\tPARCEL_001 = 'PARCEL.001',");
    expect((await generate("--check")).exitCode).toBe(0);
  });

  it("biome formats with its own settings, before files are compared", async () => {
    projectWith("biome", "@biomejs/biome");
    const { exitCode, stderr } = await generate();
    expect(exitCode, stderr).toBe(0);
    expect(project.read("src/error-code.ts")).toContain('\tPARCEL_001 = "PARCEL.001",');
    expect((await generate("--check")).exitCode).toBe(0);
  });

  it.each([
    ["throws", '() => { throw new Error("no semicolons") }', "no semicolons"],
    ["gives no text", "() => 5", "it gives number, not a text"],
  ])("of the configuration that %s is a mistake of the configuration", async (_, hook, problem) => {
    project = temporaryProject({
      "errors.md": page,
      "errcat.config.mjs": `export default { id: "parcel", sources: ["errors.md"], format: ${hook} };`,
    });
    const { exitCode, stderr } = await generate();
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      `error config/format-failed  errcat.config.mjs:1:56\n  The formatter of the configuration failed on error-code.ts: ${problem}\n`,
    );
    expect(project.exists("src")).toBe(false);
  });

  it("that is not installed is a mistake of the configuration", async () => {
    projectWith("biome", undefined);
    const { exitCode, stderr } = await generate();
    expect(exitCode).toBe(2);
    expect(stderr).toContain("error config/unknown-formatter");
    expect(project.exists("src")).toBe(false);
  });
});
