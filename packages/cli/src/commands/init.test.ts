import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { type FinishedRun, runInMemory } from "../memory-io.ts";

const page = `| HTTP status | Error code | Message |
|---|---|---|
| 404 | PARCEL.001 | Parcel not found. |
`;

let project: TemporaryProject;
afterEach(() => project.remove());

function errcat(...argv: readonly string[]): Promise<FinishedRun> {
  return runInMemory(argv, { cwd: project.directory });
}

describe("errcat init", () => {
  it("writes a configuration for the given documents, with which generate works at once", async () => {
    project = temporaryProject({ "docs/errors.md": page });
    const { exitCode, stdout } = await errcat("init", "docs/errors.md", "--id", "parcel");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "errcat.config.ts\n" });
    expect(project.read("errcat.config.ts")).toContain('sources: ["docs/errors.md"]');
    expect((await errcat("generate")).exitCode).toBe(0);
    expect(project.exists("src/error-code.ts")).toBe(true);
  });

  it("finds the documents that have tables of error codes", async () => {
    project = temporaryProject({
      "docs/errors.md": page,
      "docs/fruit.md": "| Fruit | Colour |\n|---|---|\n| apple | red |\n",
      "node_modules/x/docs/errors.md": page,
    });
    await errcat("init", "--id", "parcel");
    expect(project.read("errcat.config.ts")).toContain('sources: ["docs/errors.md"]');
  });

  it("exits with 2 where there is a configuration, or nothing to configure", async () => {
    project = temporaryProject({ "errcat.config.json": "{}" });
    const first = await errcat("init");
    expect(first.exitCode).toBe(2);
    expect(first.stderr).toContain("error usage/config-exists  errcat.config.json:1:1");
    project.remove();
    project = temporaryProject({ "readme.md": "Nothing." });
    const second = await errcat("init");
    expect(second.exitCode).toBe(2);
    expect(second.stderr).toContain("error usage/no-tables");
    expect(project.list()).toEqual(["readme.md"]);
  });

  it("writes a configuration to be corrected, and exits with 1, for a document of which no table is read", async () => {
    project = temporaryProject({ "errors.md": "Nothing." });
    const { exitCode, stderr } = await errcat("init", "errors.md");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("`errcat inspect errors.md` prints the lines that have its tables read.");
    expect(project.read("errcat.config.ts")).toContain('sources: ["errors.md"]');
  });

  it("writes nothing for a document that cannot be read", async () => {
    project = temporaryProject({ "errors.md": "" });
    expect((await errcat("init", "errors.md", "none.md")).exitCode).toBe(2);
    expect(project.exists("errcat.config.ts")).toBe(false);
  });
});
