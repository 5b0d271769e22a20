import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { runInMemory } from "../memory-io.ts";

const page = `# Errors of the parcel service

| HTTP status | Error code | Message | Description | Solution |
| --- | --- | --- | --- | --- |
| 404 | PARCEL.001 | Parcel %s not found. | The parcel does not exist. | Check the number. |
| 429 | PARCEL.002 | Too many requests. | You send too fast. | Try again later. |
`;

let project: TemporaryProject;
afterEach(() => project.remove());

describe("errcat parse", () => {
  it("prints the catalog of a page on standard output and nothing on standard error", async () => {
    project = temporaryProject({ "errors.md": page });
    const { exitCode, stdout, stderr } = await runInMemory(["parse", "errors.md", "--id", "parcel"], {
      cwd: project.directory,
    });
    const catalog = JSON.parse(stdout);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(catalog.id).toBe("parcel");
    expect(catalog.entries.map(({ code }: { code: string }) => code)).toEqual(["PARCEL.001", "PARCEL.002"]);
    expect(catalog.sources[0].path).toBe("errors.md");
  });

  it("prints catalog, accounting and diagnostics with --json", async () => {
    project = temporaryProject({ "errors.md": page });
    const { exitCode, stdout } = await runInMemory(["parse", "errors.md", "--json"], {
      cwd: project.directory,
    });
    const result = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(Object.keys(result)).toEqual(["catalog", "accounting", "diagnostics"]);
    expect(result.accounting).toEqual({ tables: 1, errorTables: 1, rows: 2, inOrigins: 2, skipped: 0 });
    expect(result.diagnostics).toEqual([]);
  });

  it("prints with --json the catalog that it prints without, and none where nothing was read", async () => {
    project = temporaryProject({ "errors.md": page, "prose.md": "Nothing to see here.\n" });
    const run = (...argv: readonly string[]) => runInMemory(["parse", ...argv], { cwd: project.directory });
    const catalogOf = async (name: string) => JSON.parse((await run(name, "--json")).stdout).catalog;
    expect(await catalogOf("errors.md")).toEqual(JSON.parse((await run("errors.md")).stdout));
    expect(await catalogOf("prose.md")).toMatchObject({ id: "prose", entries: [] });
    expect(await catalogOf("missing.md")).toBe(null);
  });

  it.each([
    ["empty", "", "read/empty"],
    ["binary", "\u0000ab", "read/binary"],
    ["without a table", "Nothing to see here.\n", "read/no-table"],
    [
      "with a table of something else",
      "| Fruit | Colour |\n|---|---|\n| apple | red |\n",
      "rows/no-error-table",
    ],
  ])("exits with 1 and a diagnostic for a file that is %s", async (_, contents, code) => {
    project = temporaryProject({ "errors.md": contents });
    const { exitCode, stdout, stderr } = await runInMemory(["parse", "errors.md"], {
      cwd: project.directory,
    });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(`error ${code}  errors.md:1:1`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ["is missing", 2, "read/missing", () => {}],
    ["is a folder", 2, "read/directory", () => project.write("errors.md/a.txt", "")],
    [
      "the system does not hand over",
      3,
      "read/unreadable",
      () => symlinkSync("errors.md", join(project.directory, "errors.md")),
    ],
  ])(
    "exits with the code of wrong usage, or of what the system refuses, where a file %s",
    async (_, expected, code, make) => {
      project = temporaryProject();
      make();
      const argv = ["parse", "errors.md"];
      const { exitCode, stdout, stderr } = await runInMemory(argv, { cwd: project.directory });
      expect({ exitCode, stdout }).toEqual({ exitCode: expected, stdout: "" });
      expect(stderr).toContain(`error ${code}  errors.md:1:1`);
    },
  );

  it("gives both places where two pages disagree", async () => {
    project = temporaryProject({
      "a.md": page,
      "b.md": page.replace("| 404 | PARCEL.001 |", "| 409 | PARCEL.001 |"),
    });
    const { stderr } = await runInMemory(["parse", "a.md", "b.md"], { cwd: project.directory });
    expect(stderr).toMatch(/a\.md:5:\d+/);
    expect(stderr).toMatch(/b\.md:5:\d+/);
  });

  it("keeps the name of a file as it was given", async () => {
    project = temporaryProject({ "docs/errors.md": page });
    const { stdout } = await runInMemory(["parse", "./docs//errors.md"], { cwd: project.directory });
    expect(JSON.parse(stdout).sources[0].path).toBe("docs/errors.md");
  });

  it("takes a pattern that no shell has expanded", async () => {
    project = temporaryProject({ "docs/b.md": page, "docs/a.md": page });
    const { stdout } = await runInMemory(["parse", "docs/*.md"], { cwd: project.directory });
    expect(JSON.parse(stdout).sources.map(({ path }: { path: string }) => path)).toEqual([
      "docs/a.md",
      "docs/b.md",
    ]);
  });

  it("says that a page must be saved first where it is given an address", async () => {
    project = temporaryProject({});
    const argv = ["parse", "https://shop.example/errors.md"];
    const { exitCode, stderr } = await runInMemory(argv, { cwd: project.directory });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("error read/web-address  https://shop.example/errors.md:1:1");
  });

  it("refuses an id that is not kebab-case", async () => {
    project = temporaryProject({ "errors.md": page });
    const { exitCode } = await runInMemory(["parse", "errors.md", "--id", "Not An Id"], {
      cwd: project.directory,
    });
    expect(exitCode).toBe(2);
  });
});
