import { readFileSync } from "node:fs";
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

const run = (argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) => {
  project = temporaryProject(files);
  return runInMemory(["parse", ...argv], { cwd: project.directory });
};

describe("errcat parse --lines", () => {
  it("prints one JSON object a row, and where the rows went on standard error", async () => {
    const { exitCode, stdout, stderr } = await run(["errors.md", "--lines"], { "errors.md": page });
    expect(exitCode).toBe(0);
    expect(stderr).toBe("2 rows: 2 printed, 0 skipped; 1 tables, 1 of them of error codes.\n");
    const [first, second, end] = stdout.split("\n");
    expect(JSON.parse(first!)).toEqual({
      code: "PARCEL.001",
      name: "",
      httpStatus: [404],
      module: "",
      message: "Parcel %s not found.",
      description: { en: "The parcel does not exist." },
      solution: { en: "Check the number." },
      retryable: null,
      table: 1,
      row: 1,
      line: 5,
      column: 1,
    });
    expect(JSON.parse(second!)).toMatchObject({ code: "PARCEL.002", line: 6 });
    expect(end).toBe("");
  });

  it("prints the rows of a workbook, which is read as a whole", async () => {
    const workbook = new URL("../../../parser/fixtures/workbook/errors.xlsx", import.meta.url);
    const { exitCode, stdout } = await run(["errors.xlsx", "--lines"], {
      "errors.xlsx": readFileSync(workbook),
    });
    expect(exitCode).toBe(0);
    const [, second] = stdout.split("\n");
    expect(JSON.parse(second!)).toMatchObject({
      code: "A.2",
      httpStatus: [404],
      message: "No user",
      line: 3,
    });
    const broken = await run(["a.xlsx", "--lines"], { "a.xlsx": "no workbook" });
    expect([broken.exitCode, broken.stderr]).toEqual([1, expect.stringContaining("read/invalid-workbook")]);
  });

  it("reads standard input", async () => {
    project = temporaryProject({});
    const { exitCode, stdout } = await runInMemory(["parse", "-", "--lines"], { cwd: "/", stdin: page });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").map((line) => line.slice(0, 20))).toEqual([
      '{"code":"PARCEL.001"',
      '{"code":"PARCEL.002"',
      "",
    ]);
  });

  it("prints the rows of a page of many pieces in their order", async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `| 400 | P.${row} | 错误${row} | D | S |\n`);
    const { exitCode, stdout, stderr } = await run(["errors.md", "--lines"], {
      "errors.md": page + rows.join(""),
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("40002 rows: 40002 printed, 0 skipped;");
    const codes = stdout.split("\n").map((line) => line && JSON.parse(line).code);
    expect(codes.slice(2, -1)).toEqual(rows.map((_, row) => `P.${row}`));
  });

  it("names the first rows that were skipped and counts the others", async () => {
    const rows = "| 400 | 其他错误，请联系客服。 | M | D | S |\n".repeat(150);
    const { exitCode, stdout, stderr } = await run(["errors.md", "--lines"], { "errors.md": page + rows });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").length).toBe(3);
    expect(stderr).toContain("rows/not-a-code  errors.md:7:9");
    expect(stderr).toContain("… and rows/not-a-code 50 more times.");
    expect(stderr).toContain("152 rows: 2 printed, 150 skipped;");
  });

  it("reads another encoding where it is named", async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`${page}| 400 | P.3 | `),
      ...[0xb4, 0xed, 0xce, 0xf3],
      ...new TextEncoder().encode(" | D | S |\n"),
    ]);
    const files = { "errors.md": bytes };
    const { stdout } = await run(["errors.md", "--lines", "--encoding", "gbk"], files);
    expect(stdout).toContain('"message":"错误"');
    const refused = await run(["errors.md", "--lines"], files);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain("read/invalid-bytes  errors.md:7:15");
    expect(refused.stderr).not.toContain("rows:");
  });

  it.each([
    [["a.md", "b.md", "--lines"], 2, "--lines reads one document at a time."],
    [["a.md", "--lines", "--json"], 2, "--lines and --json cannot be given together."],
    [["a.md", "--lines", "--id", "x"], 2, "--lines and --id cannot be given together"],
    [["missing.md", "--lines"], 2, "read/missing  missing.md:1:1"],
    [["empty.md", "--lines"], 1, "read/empty  empty.md:1:1"],
  ] as const)("says what is wrong with %j", async (argv, code, problem) => {
    const { exitCode, stdout, stderr } = await run(argv, { "a.md": page, "b.md": page, "empty.md": " \n" });
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: "" });
    expect(stderr).toContain(problem);
  });
});
