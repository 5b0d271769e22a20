import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { type FinishedRun, runInMemory } from "../memory-io.ts";

const start = {
  "errors.md": `| HTTP status | Error code | Description |
|---|---|---|
| 404 | PARCEL.001 | The parcel does not exist. |
| 409 | PARCEL.002 | The label already exists. |
`,
  "errcat.config.json": JSON.stringify({ id: "parcel", sources: ["errors.md"], generators: [] }),
};

let project: TemporaryProject;
afterEach(() => project.remove());

function errcat(line: string): Promise<FinishedRun> {
  return runInMemory(line.split(" "), { cwd: project.directory });
}

describe("errcat suggest-names", () => {
  it("writes a name for every code that has none into the overlay, and leaves the others alone", async () => {
    project = temporaryProject({ ...start, "overlay.yaml": "# Ours.\nnames:\n  PARCEL.002: LabelTaken\n" });
    const { exitCode, stdout, stderr } = await errcat("suggest-names");
    expect(exitCode).toBe(0);
    expect(stdout).toBe("PARCEL.001  ParcelNotFound  The parcel does not exist.\n");
    expect(stderr).toBe("Wrote overlay.yaml. Review the names, then run `errcat generate`.\n");
    const overlay = project.read("overlay.yaml");
    expect(overlay).toContain("# Ours.\nnames:\n  PARCEL.002: LabelTaken\n");
    expect(overlay).toContain("PARCEL.001: ParcelNotFound");
    await errcat("generate");
    const names = JSON.parse(project.read("catalog.json")).entries.map(({ name }: { name: string }) => name);
    expect(names).toEqual(["ParcelNotFound", "LabelTaken"]);
  });

  it("writes nothing with --dry-run, and prints JSON", async () => {
    project = temporaryProject(start);
    const { stdout, stderr } = await errcat("suggest-names --dry-run --json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).catalogs[0].suggestions).toHaveLength(2);
    expect(project.exists("overlay.yaml")).toBe(false);
  });

  it("says how published names are changed", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    expect((await errcat("suggest-names")).stderr).toContain("run `errcat generate --accept-renames`");
    expect((await errcat("generate")).stderr).toContain("error catalog/name-changed");
    const accepted = await errcat("generate --accept-renames");
    expect(accepted.exitCode, accepted.stderr).toBe(0);
    expect(project.read("catalog.json")).toContain('"ParcelNotFound"');
  });

  it("makes the overlay where there is none", async () => {
    project = temporaryProject(start);
    await errcat("suggest-names");
    expect(project.read("overlay.yaml")).toContain("PARCEL.002: ");
    expect(await errcat("suggest-names")).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "Every code has a name already.\n",
    });
  });
});
