import { afterEach, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { runInMemory } from "../memory-io.ts";

const page = `| HTTP status | Error code | Message |
|---|---|---|
| 404 | PARCEL.001 | Parcel not found. |
`;

let project: TemporaryProject;
afterEach(() => project.remove());

it("generates again after each change, goes on after an error, and ends when it is interrupted", async () => {
  project = temporaryProject({
    "docs/errors.md": page,
    "errcat.config.json": JSON.stringify({ id: "parcel", sources: ["docs/*.md"], generators: ["enums"] }),
  });
  let interrupt = (): void => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  let said = "";
  const watching = runInMemory(["generate", "--watch"], {
    cwd: project.directory,
    untilInterrupted: () => interrupted,
    onOutput: (text) => {
      said += text;
    },
  });
  await until(() => has("PARCEL.001"));
  project.write("docs/more.md", page.replace("001", "002"));
  await until(() => has("PARCEL.002"));
  project.write("docs/more.md", "");
  await until(() => said.includes("error read/empty  docs/more.md:1:1"));
  project.write("docs/more.md", page.replace("001", "003"));
  await until(() => has("PARCEL.003"));
  interrupt();
  expect((await watching).exitCode).toBe(0);
});

it("ends at once where the configuration is wrong", async () => {
  project = temporaryProject({ "errcat.config.json": "{}" });
  expect((await runInMemory(["generate", "--watch"], { cwd: project.directory })).exitCode).toBe(2);
});

function has(code: string): boolean {
  return project.exists("src/error-code.ts") && project.read("src/error-code.ts").includes(code);
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
