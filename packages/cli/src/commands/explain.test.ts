import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { type FinishedRun, runInMemory } from "../memory-io.ts";

const page = `# Errors

\`\`\`json
{ "code": "PARCEL.001", "message": "Parcel 7 not found." }
\`\`\`

| HTTP status | Error code | Message | Description | Solution |
| --- | --- | --- | --- | --- |
| 404 | PARCEL.001 | Parcel %s not found. | The parcel does not exist. | Check the number of the parcel. |
| 429 | PARCEL.002 | Too many requests. | You send too fast. | Try again after 60 seconds. |
| 400 | PARCEL.003 | The weight is missing. | The weight is missing. | Give a weight. |
| 403 | PARCEL.003 | The weight may not be changed. | The weight is fixed. | Do not change it. |
`;

let project: TemporaryProject;
beforeAll(() => {
  project = temporaryProject({
    "errcat.config.json": JSON.stringify({ projects: ["*"] }),
    "parcel/errcat.config.json": JSON.stringify({
      id: "parcel",
      title: "Parcel service",
      sources: ["errors.md"],
    }),
    "parcel/errors.md": page,
    "letter/errcat.config.json": JSON.stringify({ id: "letter", sources: ["errors.md"] }),
    "letter/errors.md": page.replaceAll("PARCEL", "LETTER").replaceAll("arcel", "etter"),
  });
});
afterAll(() => project.remove());

function explain(words: readonly string[], stdin = ""): Promise<FinishedRun> {
  return runInMemory(["explain", ...words], { cwd: project.directory, stdin });
}

async function explained(words: readonly string[], stdin = ""): Promise<readonly Record<string, unknown>[]> {
  return JSON.parse((await explain([...words, "--json"], stdin)).stdout).findings;
}

describe("errcat explain", () => {
  it("tells what a code means, what to do, and where that is documented", async () => {
    const { exitCode, stdout, stderr } = await explain(["PARCEL.001"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("PARCEL.001  PARCEL_001  (Parcel service)\n\n  The parcel does not exist.\n");
    expect(stdout).toContain("  What to do   Check the number of the parcel.\n");
    expect(stdout).toContain("  On the wire  HTTP 404, “Parcel %s not found.”\n");
    expect(stdout).toContain("  Documented   parcel/errors.md:9\n");
  });

  it("speaks Chinese where it is asked to", async () => {
    const { stdout } = await explain(["PARCEL.001", "--lang", "zh-CN"]);
    expect(stdout).toContain("处理建议");
  });

  it.each([
    ["a code in another case", ["parcel.002"], "PARCEL.002"],
    ["a name", ["PARCEL_002"], "PARCEL.002"],
    ["a message of several words", ["Too", "many", "requests."], "PARCEL.002"],
    ["a body", ['{"code":"PARCEL.001","message":"Parcel 12 not found."}'], "PARCEL.001"],
    ["a line of a log", ["12:01 WARN upload failed: PARCEL.001 (try 2)"], "PARCEL.001"],
  ])("understands %s", async (_, words, code) => {
    const found = await explained(words);
    expect(found.map((each) => each["code"])).toContain(code);
  });

  it("gives the parameters that stand in a message back", async () => {
    const { stdout } = await explain(["-"], '{"code":"PARCEL.001","message":"Parcel 12 not found."}');
    expect(stdout).toContain("“Parcel 12 not found.”");
    expect(stdout).toMatch(/Parameters +\w+ = "12"/);
  });

  it("reads every line of a log on standard input, and tells each error once", async () => {
    const log = "start\n1 PARCEL.001 failed\n2 LETTER.002 failed\n3 PARCEL.001 failed\nend\n";
    const found = await explained(["-"], log);
    expect(found.map((each) => each["code"])).toEqual(["PARCEL.001", "LETTER.002"]);
  });

  it("tells all meanings of a code, or those of a status", async () => {
    expect((await explain(["PARCEL.003"])).stdout).toContain(
      "This code has 2 meanings:\n\n  1. The weight is missing.",
    );
    const { stdout } = await explain(["PARCEL.003", "--status", "403"]);
    expect(stdout).toContain("  The weight is fixed.");
    expect(stdout).not.toContain("The weight is missing.");
  });

  it("exits with 1 for an error that no catalog knows", async () => {
    const { exitCode, stdout, stderr } = await explain(["NOPE.999"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain("error usage/not-found\n  Nothing is known about NOPE.999.");
  });

  it("exits with 2 for a status that is none", async () => {
    expect((await explain(["PARCEL.003", "--status", "abc"])).exitCode).toBe(2);
  });

  it("shows no escape sequence that a log smuggles in", async () => {
    const { stderr } = await explain(["\u001b[31mnope\u001b[0m"]);
    expect(stderr).not.toContain("\u001b");
  });

  it.each([
    ["PARCEL.01", "PARCEL.001 (PARCEL_001), "],
    ["requests", "LETTER.002 (LETTER_002), PARCEL.002 (PARCEL_002)."],
  ])("says what comes near to %s", async (text, codes) => {
    const { exitCode, stdout, stderr } = await explain([text]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(`error usage/near-miss\n  Nothing is known about ${text}; close to it: `);
    expect(stderr).toContain(codes);
  });

  it("asks the catalog of an installed package where there is no configuration", async () => {
    const installed = temporaryProject({});
    await runInMemory(["generate"], { cwd: join(project.directory, "parcel") });
    installed.write("node_modules/parcel/catalog.json", project.read("parcel/catalog.json"));
    const argv = ["explain", "PARCEL.002", "--catalog", "node_modules/parcel/catalog.json"];
    const { exitCode, stdout } = await runInMemory(argv, { cwd: installed.directory });
    installed.remove();
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Too many requests.");
  });

  it("takes a language as locales write it, and refuses what is none", async () => {
    expect((await explain(["PARCEL.001", "--lang", "zh_CN.UTF-8"])).stdout).toContain("处理建议");
    const { exitCode, stderr } = await explain(["PARCEL.001", "--lang", "中文"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("--lang is 中文; a language tag such as en or zh-CN is expected.");
  });

  it("gives the path of each origin in JSON", async () => {
    const [found] = await explained(["PARCEL.001"]);
    expect(found).toMatchObject({ meanings: [{ origins: [{ path: "parcel/errors.md", line: 9 }] }] });
  });
});
