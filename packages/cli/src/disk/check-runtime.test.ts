import { afterEach, describe, expect, it } from "vitest";
import { runInMemory } from "../memory-io.ts";
import { type TemporaryProject, temporaryProject } from "./temporary-project.ts";

const page = `| HTTP status | Error code | Message |
|---|---|---|
| 404 | PARCEL.001 | Parcel not found. |
`;

let project: TemporaryProject;
afterEach(() => project.remove());

async function generate(manifest: object, generators: readonly unknown[]): Promise<string> {
  project = temporaryProject({
    "package.json": JSON.stringify(manifest),
    "codes/errcat.config.json": JSON.stringify({ id: "parcel", sources: ["errors.md"], generators }),
    "codes/errors.md": page,
  });
  const config = "codes/errcat.config.json";
  return (await runInMemory(["generate", "--config", config], { cwd: project.directory })).stderr;
}

describe("the package that generated classes import", () => {
  it("is asked for where the package does not list it", async () => {
    const said = await generate({ dependencies: { tea: "1" } }, ["enums", "errors"]);
    expect(said).toContain("warning write/no-runtime  package.json:1:1");
    expect(project.exists("codes/src/errors.ts")).toBe(true);
  });

  it.each([
    ["dependencies", { dependencies: { "@errcat/runtime": "1" } }, ["errors"]],
    ["peer dependencies", { peerDependencies: { "@errcat/runtime": "1" } }, [["errors", {}]]],
    ["nothing, where there are no classes", {}, ["enums"]],
  ])("is not asked for where the package lists it among its %s", async (_, manifest, generators) => {
    expect(await generate(manifest, generators)).not.toContain("no-runtime");
  });
});
