import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { type FinishedRun, runInMemory } from "../memory-io.ts";

const page = (rows: readonly string[]) =>
  `| HTTP status | Error code | Message | Description |\n|---|---|---|---|\n${rows.join("\n")}\n`;
const one = "| 404 | PARCEL.001 | Parcel not found. | The parcel does not exist. |";
const two = "| 429 | PARCEL.002 | Too many requests. | You send too fast. |";
const three = "| 400 | PARCEL.003 | No weight. | The weight is missing. |";

let project: TemporaryProject;
afterEach(() => project.remove());

async function diff(
  before: readonly string[],
  after: readonly string[],
  ...options: readonly string[]
): Promise<FinishedRun> {
  project = temporaryProject({
    "a.md": page(before),
    "b.md": page(after),
    "package.json": '{ "name": "@post/parcel" }',
    ".changeset/config.json": "{}",
  });
  for (const name of ["a", "b"]) {
    const { stdout } = await runInMemory(["parse", `${name}.md`, "--id", "parcel"], {
      cwd: project.directory,
    });
    project.write(`${name}.json`, stdout);
  }
  return runInMemory(["diff", "a.json", "b.json", ...options], { cwd: project.directory });
}

describe("errcat diff", () => {
  it("says which version bump a change needs, and why", async () => {
    const { exitCode, stdout } = await diff([one, two], [two, three]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("major  PARCEL.001  code-removed: PARCEL_001\n");
    expect(stdout).toContain("minor  PARCEL.003  code-added: PARCEL_003\n");
    expect(stdout).toContain("Version bump: major (1 major, 1 minor, 0 patch)\n");
  });

  it("finds nothing between equal catalogs", async () => {
    const { exitCode, stdout } = await diff([one], [one], "--changeset");
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: "Nothing that users of the codes would notice.\n",
    });
    expect(project.list(".changeset")).toEqual([".changeset/config.json"]);
  });

  it("prints the changes as JSON", async () => {
    const { stdout } = await diff([one], [one, two], "--json");
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [],
      bump: "minor",
      changes: [{ bump: "minor", kind: "code-added", code: "PARCEL.002", detail: "PARCEL_002" }],
    });
  });

  it("writes a changeset for the package that the catalog lies in, the same one each time", async () => {
    const { stderr } = await diff([one], [one, two], "--changeset");
    const [path] = project.list(".changeset").filter((each) => each.endsWith(".md"));
    expect(stderr).toBe(`Wrote ${path}\n`);
    expect(path).toMatch(/^\.changeset\/post-parcel-[0-9a-f]{8}\.md$/);
    expect(project.read(path as string)).toBe(
      '---\n"@post/parcel": minor\n---\n\nAdds 1 code: `PARCEL_002`.\n',
    );
    await runInMemory(["diff", "a.json", "b.json", "--changeset"], { cwd: project.directory });
    expect(project.list(".changeset")).toHaveLength(2);
  });

  it("exits with 1 and the place for a file that is no catalog", async () => {
    project = temporaryProject({ "a.json": "{}", "b.json": "{" });
    const { exitCode, stderr } = await runInMemory(["diff", "a.json", "b.json"], { cwd: project.directory });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("error catalog/invalid  a.json:1:1");
    expect(stderr).toContain("error catalog/invalid-json  b.json:");
  });
});

describe("errcat validate", () => {
  it("says what each file is", async () => {
    await diff([one], [one, two]);
    project.write("c.json", '{ "schemaVersion": 2 }');
    const { exitCode, stdout, stderr } = await runInMemory(["validate", "b.json", "c.json"], {
      cwd: project.directory,
    });
    expect(exitCode).toBe(1);
    expect(stdout).toBe("b.json: a catalog of 2 entries\nc.json: not a catalog\n");
    expect(stderr).toContain("error catalog/invalid  c.json:1:");
  });
});
