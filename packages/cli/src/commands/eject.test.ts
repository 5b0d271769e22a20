import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { type FinishedRun, runInMemory } from "../memory-io.ts";

const start = {
  "errors.md":
    "| HTTP status | Error code | Message |\n|---|---|---|\n| 404 | PARCEL.001 | Parcel not found. |\n",
  "errcat.config.json": JSON.stringify({ id: "parcel", sources: ["errors.md"], generators: ["enums"] }),
};

let project: TemporaryProject;
afterEach(() => project.remove());

function errcat(...argv: readonly string[]): Promise<FinishedRun> {
  return runInMemory(argv, { cwd: project.directory });
}

describe("errcat eject and templates status", () => {
  it("lists the templates of all generators", async () => {
    project = temporaryProject(start);
    const { stdout } = await errcat("eject");
    expect(stdout.split("\n")).toContain("enums/enum");
    expect(stdout.split("\n")).toContain("enums/header");
  });

  it("ejects a template that generates the same, until it is changed", async () => {
    project = temporaryProject(start);
    await errcat("generate");
    const before = project.read("src/error-code.ts");
    expect((await errcat("eject", "enums/header")).stdout).toBe("templates/enums/header.hbs\n");
    const again = await errcat("generate");
    expect(again.exitCode, again.stderr).toBe(0);
    expect(project.read("src/error-code.ts")).toBe(before);
    project.write("templates/enums/header.hbs", `${project.read("templates/enums/header.hbs")}// Ours.\n`);
    await errcat("generate");
    expect(project.read("src/error-code.ts")).toContain("// Ours.\n");
  });

  it("tells a copy, a change and a drift apart", async () => {
    project = temporaryProject(start);
    const status = async () => {
      const { exitCode, stdout } = await errcat("templates", "status", "--json");
      return [exitCode, JSON.parse(stdout).templates.map((each: { status: string }) => each.status)];
    };
    await errcat("eject", "enums/header");
    expect(await status()).toEqual([0, ["same"]]);
    const ejected = project.read("templates/enums/header.hbs");
    project.write("templates/enums/header.hbs", `${ejected}// Ours.\n`);
    expect(await status()).toEqual([0, ["changed"]]);
    project.write(
      "templates/enums/header.hbs",
      `${ejected.replace(/[0-9a-f]{64}/, "0".repeat(64))}// Ours.\n`,
    );
    expect(await status()).toEqual([1, ["drifted"]]);
    project.write("templates/enums/header.hbs", "// Ours.\n");
    expect(await status()).toEqual([1, ["unknown-origin"]]);
    project.write("templates/enums/nonsense.hbs", "");
    expect(await status()).toEqual([1, ["unknown-origin", "unknown-template"]]);
  });

  it("does not overwrite what was ejected, and knows what there is", async () => {
    project = temporaryProject(start);
    await errcat("eject", "enums/header");
    const again = await errcat("eject", "enums/header");
    expect(again.exitCode).toBe(2);
    expect(again.stderr).toContain("error usage/template-exists  templates/enums/header.hbs:1:1");
    const unknown = await errcat("eject", "enums/nonsense");
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain("error usage/unknown-template");
  });
});
