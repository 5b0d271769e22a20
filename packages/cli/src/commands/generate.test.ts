import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { type FinishedRun, runInMemory } from "../memory-io.ts";

const page = `# Errors

| HTTP status | Error code | Message | Description | Solution |
| --- | --- | --- | --- | --- |
| 404 | PARCEL.001 | Parcel %s not found. | The parcel does not exist. | Check the number. |
| 429 | PARCEL.002 | Too many requests. | You send too fast. | Try again later. |
`;

const config = `import { defineConfig } from "errcat";
export default defineConfig({ id: "parcel", prefix: "Parcel", sources: ["errors.md"], generators: ["enums"] });
`;

const start = { "errors.md": page, "errcat.config.ts": config };

let project: TemporaryProject;
afterEach(() => project.remove());

function errcat(line: string, folder = ""): Promise<FinishedRun> {
  return runInMemory(line.split(" "), { cwd: join(project.directory, folder) });
}

describe("errcat generate", () => {
  it("writes the catalog, the generated files, and a manifest of them", async () => {
    project = temporaryProject(start);
    const { exitCode, stderr, stdout } = await errcat("generate");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(stderr).toMatch(/^parcel: 2 codes, \d files, \d added\n$/);
    expect(project.list("src")).toEqual(["src/.errcat-manifest.json", "src/error-code.ts", "src/index.ts"]);
    expect(JSON.parse(project.read("catalog.json")).entries).toHaveLength(2);
    expect(project.read("src/error-code.ts")).toContain("export enum ParcelErrorCode");
    expect(project.exists(".errcat/lock")).toBe(false);
  });

  it("has nothing to do the second time, and --check agrees", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    expect((await errcat("generate")).stderr).toMatch(/nothing changed\n$/);
    expect((await errcat("generate --check")).exitCode).toBe(0);
  });

  it("names the files that differ with --check, exits with 1 and writes nothing", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    project.write("errors.md", page.replace("does not exist", "is unknown"));
    const before = project.read("src/error-code.ts");
    const { exitCode, stdout, stderr } = await errcat("generate --check");
    expect(exitCode).toBe(1);
    expect(stdout.split("\n")).toContain("changed src/error-code.ts");
    expect(stdout.split("\n")).toContain("changed catalog.json");
    expect(stderr).toContain("error write/differs");
    expect(project.read("src/error-code.ts")).toBe(before);
  });

  it("prints what would change with --dry-run, exits with 0 and writes nothing", async () => {
    project = temporaryProject(start);
    const { exitCode, stdout } = await errcat("generate --dry-run");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("added   src/error-code.ts\n");
    expect(project.list()).toEqual(["errcat.config.ts", "errors.md"]);
  });

  it("says how many codes came and went", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    project.write("errors.md", page.replace("PARCEL.002", "PARCEL.003"));
    expect((await errcat("generate")).stderr).toContain("2 codes (1 added, 1 retired), ");
  });

  it("refuses to change the catalog with --frozen", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    const before = project.read("catalog.json");
    project.write("errors.md", page.replace("PARCEL.002", "PARCEL.003"));
    const { exitCode, stderr } = await errcat("generate --frozen");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("error write/frozen  catalog.json:1:1");
    expect(stderr).toContain(": PARCEL.002 code-removed, PARCEL.003 code-added.\n");
    expect(project.read("catalog.json")).toBe(before);
  });

  it("removes files that it no longer generates, if nobody has touched them", async () => {
    const more = config.replace(
      '"enums"',
      '"enums", ["enums", { file: "a/codes.ts", style: "members" }], "i18n"',
    );
    project = temporaryProject({ ...start, "errcat.config.ts": more });
    await errcat("generate");
    project.write("src/i18n/en.json", "{}\n");
    project.write("errcat.config.ts", config);
    const { exitCode, stderr } = await errcat("generate");
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toContain("warning write/left-behind  src/i18n/en.json");
    expect(project.exists("src/a")).toBe(false);
    expect(project.read("src/i18n/en.json")).toBe("{}\n");
  });

  it("never overwrites a file that it did not write", async () => {
    project = temporaryProject({ ...start, "src/index.ts": "export const mine = 1;\n" });
    const { exitCode, stderr } = await errcat("generate");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("error write/not-ours  src/index.ts");
    expect(project.list("src")).toEqual(["src/index.ts"]);
    expect(project.exists("catalog.json")).toBe(false);
  });

  it("overwrites its own file that was edited, and says so", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    const generated = project.read("src/index.ts");
    project.write("src/index.ts", "// edited\n");
    const { exitCode, stderr } = await errcat("generate");
    expect(exitCode).toBe(0);
    expect(stderr).toContain("warning write/edited  src/index.ts");
    expect(project.read("src/index.ts")).toBe(generated);
  });

  it.each([
    ["the output folder", "src"],
    ["a file", "src/error-code.ts"],
  ])("does not write through a symbolic link in place of %s", async (_, path) => {
    project = temporaryProject(start);
    const elsewhere = temporaryProject({ "target.ts": "untouched\n" });
    if (path !== "src") mkdirSync(join(project.directory, "src"));
    symlinkSync(
      path === "src" ? elsewhere.directory : join(elsewhere.directory, "target.ts"),
      join(project.directory, path),
    );
    const { exitCode, stderr } = await errcat("generate");
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`error write/not-a-file  ${path}:1:1`);
    expect(stderr.match(/write\/not-a-file/g)).toHaveLength(1);
    expect(elsewhere.list()).toEqual(["target.ts"]);
    expect(elsewhere.read("target.ts")).toBe("untouched\n");
    elsewhere.remove();
  });

  it("leaves everything as it was when the sources have an error", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    const before = project.list().map((path) => project.read(path));
    project.write("errors.md", "");
    const { exitCode } = await errcat("generate");
    expect(exitCode).toBe(1);
    project.write("errors.md", page);
    expect(project.list().map((path) => project.read(path))).toEqual(before);
  });

  it("finishes what an interrupted run began, and takes over its lock", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    const manifest = JSON.parse(project.read("src/.errcat-manifest.json"));
    project.write(
      ".errcat/pending.json",
      JSON.stringify({ version: 1, files: { "error-code.ts": manifest.files["error-code.ts"] } }),
    );
    project.write("src/.errcat-manifest.json", JSON.stringify({ version: 1, files: {} }));
    project.write(".errcat/lock", "999999999\n");
    project.write("errors.md", page.replace("PARCEL.002", "PARCEL.003"));
    const { stderr } = await errcat("generate");
    expect(stderr).not.toContain("write/not-ours  src/error-code.ts");
  });

  it("gives way to another run and exits with 3", async () => {
    project = temporaryProject({ ...start, ".errcat/lock": `${process.pid}\n` });
    const { exitCode, stderr } = await errcat("generate");
    expect(exitCode).toBe(3);
    expect(stderr).toContain(
      `error write/locked  .errcat/lock:1:1\n  Another run of errcat (process ${process.pid})`,
    );
  });

  it("takes over a lock that stays empty: its run died before it could name itself", async () => {
    project = temporaryProject({ ...start, ".errcat/lock": "" });
    expect((await errcat("generate")).exitCode).toBe(0);
    expect(project.exists(".errcat/lock")).toBe(false);
  });

  it("runs all projects of a workspace, from its root or for one project from its folder", async () => {
    project = temporaryProject({
      "errcat.config.json": JSON.stringify({ projects: ["catalog/*"] }),
      "catalog/b/errcat.config.ts": config,
      "catalog/b/errors.md": page,
      "catalog/a/errcat.config.ts": config.replace('"parcel"', '"letter"'),
      "catalog/a/errors.md": page,
      "catalog/notes/readme.md": "no project",
    });
    const { stderr } = await errcat("generate");
    expect(stderr.split("\n").map((line) => line.split(":")[0])).toEqual(["letter", "parcel", ""]);
    expect((await errcat("generate --check", "catalog/b")).exitCode).toBe(0);
    project.write("catalog/b/errors.md", "");
    expect((await errcat("generate")).stderr).toContain("error read/empty  catalog/b/errors.md:1:1");
  });

  it("gives the same bytes whatever the order of files, the time zone and the working directory", async () => {
    const files = {
      ...start,
      "more/a.md": page.replaceAll("PARCEL", "ROUTE"),
      "more/b.md": page.replaceAll("PARCEL", "STOP"),
    };
    const both = config.replace('["errors.md"]', '["errors.md", "more/*.md"]');
    project = temporaryProject({ ...files, "errcat.config.ts": both, "sub/empty.txt": "" });
    await errcat("generate");
    const other = temporaryProject({ "errcat.config.ts": both });
    for (const [path, text] of Object.entries(files).reverse())
      if (path !== "errcat.config.ts") other.write(path, text);
    mkdirSync(join(other.directory, "sub"));
    await runInMemory(["generate"], {
      cwd: join(other.directory, "sub"),
      env: { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8" },
    });
    for (const path of ["catalog.json", ...project.list("src")])
      expect(other.read(path)).toBe(project.read(path));
    other.remove();
  });

  it("formats with the hook of the configuration before it compares", async () => {
    const formatted = config.replace(
      'id: "parcel"',
      'id: "parcel", format: (text) => text.replaceAll("  ", "\\t")',
    );
    project = temporaryProject({ ...start, "errcat.config.ts": formatted });
    await errcat("generate");
    expect(project.read("src/error-code.ts")).toContain("\n\t");
    expect((await errcat("generate --check")).exitCode).toBe(0);
  });

  it("hands TypeScript files to the transform of the configuration, and refuses what it breaks", async () => {
    const transform = (change: string) =>
      config.replace('id: "parcel"', `id: "parcel", transform: (file) => { ${change} }`);
    project = temporaryProject({ ...start, "errcat.config.ts": transform('file.getEnumOrThrow("Nope")') });
    const first = await errcat("generate");
    expect(first.exitCode).toBe(1);
    expect(first.stderr).toContain("error template/transform-failed");
    expect(project.exists("src")).toBe(false);
    project.write(
      "errcat.config.ts",
      transform('file.getEnum("ParcelErrorCode")?.addMember({ name: "Mine", value: "x" })'),
    );
    const { exitCode, stderr } = await errcat("generate");
    expect(exitCode, stderr).toBe(0);
    expect(project.read("src/error-code.ts")).toContain('Mine = "x"');
    project.write("errcat.config.ts", transform('file.insertText(0, "enum {")'));
    const broken = await errcat("generate");
    expect(broken.exitCode).toBe(1);
    expect(broken.stderr).toContain("error template/invalid-output");
    expect(project.read("src/error-code.ts")).toContain('Mine = "x"');
  });

  it("takes generators of one's own", async () => {
    const own = `import { defineConfig } from "errcat";
const codes = { name: "codes", templates: {}, plan: (catalog) => ({ modules: [], render: () => [{ path: "codes.txt", contents: catalog.entries.map((entry) => entry.code + "\\n").join("") }] }) };
export default defineConfig({ id: "parcel", sources: ["errors.md"], generators: [codes] });
`;
    project = temporaryProject({ ...start, "errcat.config.js": own });
    writeFileSync(join(project.directory, "errcat.config.ts"), own);
    const { exitCode, stderr } = await errcat("generate");
    expect(exitCode, stderr).toBe(0);
    expect(project.read("src/codes.txt")).toBe("PARCEL.001\nPARCEL.002\n");
  });
});
