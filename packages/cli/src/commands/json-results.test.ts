import { describe, expect, it } from "vitest";
import { commands } from "../command-line/commands.ts";
import { temporaryProject } from "../disk/temporary-project.ts";
import { runInMemory } from "../memory-io.ts";

const withJson = commands.filter(({ options }) => options.some(({ flags }) => flags === "--json"));

/** Arguments that each command takes; the files that they name do not exist. */
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  parse: ["none.md"],
  inspect: ["none.md"],
  explain: ["PARCEL.001"],
  diff: ["old.json", "new.json"],
  validate: ["none.json"],
  eject: ["enums/header"],
};

describe("--json", () => {
  it("is understood by every command", () => {
    expect(withJson.map(({ path }) => path)).toEqual(commands.map(({ path }) => path));
  });

  it.each(withJson.map(({ path }) => path))(
    "gives one JSON value on standard output where %s fails, and nothing else anywhere",
    async (path) => {
      const project = temporaryProject({});
      const argv = [...path.split(" "), ...(argumentsOf[path] ?? []), "--json"];
      const { exitCode, stdout, stderr } = await runInMemory(argv, { cwd: project.directory });
      project.remove();
      expect(exitCode).toBeGreaterThan(0);
      expect(JSON.parse(stdout).diagnostics).toContainEqual(expect.objectContaining({ severity: "error" }));
      expect(stderr).toBe("");
    },
  );

  it("holds for command lines that are not understood, too", async () => {
    const { exitCode, stdout, stderr } = await runInMemory(["genrate", "--json"], { cwd: "/" });
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "" });
    expect(JSON.parse(stdout).diagnostics).toEqual([expect.objectContaining({ code: "usage/wrong" })]);
  });
});
