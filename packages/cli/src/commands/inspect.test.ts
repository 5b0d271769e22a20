import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { runInMemory } from "../memory-io.ts";

const page = `# 包裹服务

## 参数

| 参数 | 类型 | 必选 |
| --- | --- | --- |
| weight | Integer | 是 |

## 错误码

| 状态码 | 错误码 | 错误信息 | 描述 | 处理措施 |
| --- | --- | --- | --- | --- |
| 404 | PARCEL.001/002 | Parcel %s not found. | 包裹不存在 | 请检查包裹编号 |
| 429 | PARCEL.003 | Too many requests. | 请求过于频繁 | 请稍后重试 |
| 500 |  | Unknown. | 未知错误 | 请稍后重试 |
`;

let project: TemporaryProject;
afterEach(() => project.remove());

describe("errcat inspect", () => {
  it("shows every table, the role of every column with its reason, the accounting, and lines to paste", async () => {
    project = temporaryProject({ "errors.md": page });
    const { exitCode, stdout } = await runInMemory(["inspect", "errors.md"], { cwd: project.directory });
    expect(exitCode).toBe(0);
    expect(stdout.replace(/类型 \(\w+\)/, "类型 (…)")).toBe(`errors.md
  markdown, utf-8, texts in zh-CN, titled “包裹服务”

  Table 1, lines 5–7 (markdown): left alone
    under   包裹服务 › 参数
    because it lists parameters or fields
    columns 参数 (other), 类型 (…), 必选 (other)
    values  weight | Integer | 是

  Table 2, lines 11–15 (markdown): error codes, 3 rows, 1 skipped
    under   包裹服务 › 错误码
    because its header names error codes
    #  header    role         sure   first value
    1  状态码    httpStatus   100 %  404
       “状态码” names statuses, those of HTTP unless the values are others; the
       values are HTTP statuses
    2  错误码    code         100 %  PARCEL.001/002
       “错误码” names error codes; 100 % of the values look like codes
    3  错误信息  message      100 %  Parcel %s not found.
       “错误信息” names the message on the wire; the values are texts
    4  描述      description  100 %  包裹不存在
       “描述” names the description; the values are texts
    5  处理措施  solution     100 %  请检查包裹编号
       “处理措施” says what to do; the values are texts

  Worth knowing
    line 15  The row was skipped: its code cell is empty.
             help: Nothing, if the error really has no code; else add it to the
             source.
    line 13  “PARCEL.001/002” was read as 2 codes.
             help: If it is one code, set splitCodes: false for the source.

Tables     2, 1 of error codes
Rows       3: 2 in the catalog, 1 skipped
Catalog    3 codes with 3 meanings, 0 modules
Bodies     the page shows no JSON in which an error arrives

What the roles mean
  code         the error code on the wire; a table without one is no error table
  httpStatus   the HTTP status that the error arrives with
  message      the text that arrives on the wire
  description  what happened, for a reader
  solution     what to do about it
  (sure)       100 % is what the header says and the values confirm, less than
               50 % is a guess

Where this is right:
  errcat parse errors.md --lines
      prints what each row says, a line a row
  errcat parse errors.md
      prints the catalog
  errcat init errors.md
      begins a project with it

Where it is wrong, correct these lines and put them into errcat.config.ts
(errcat init FILE writes one) in the place of its sources. errcat inspect
without a file then shows what they change; errcat inspect --help explains every
key and role.

sources: [
  {
    path: "errors.md",
    tables: [2],
    columns: {
      "状态码": "httpStatus",
      "错误码": "code",
      "错误信息": "message",
      "描述": "description",
      "处理措施": "solution",
    },
  },
],
`);
  });

  it("shows what a table was mistaken for that was left alone, and how to have it read", async () => {
    project = temporaryProject({ "people.md": "| Name | Age |\n|---|---|\n| Bob | 33 |\n" });
    const argv = ["inspect", "people.md"];
    const { exitCode, stdout, stderr } = await runInMemory(argv, { cwd: project.directory });
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("\nTables     1, none of error codes\n\n");
    expect(stdout).toMatch(
      /left alone\n {4}because (?:.+\n)+ {4}columns Name \(name\), Age \(\w+\)\n {4}values {2}Bob \| 33\n/,
    );
    expect(stdout).toContain(
      "\nWhere a table does list errors, uncomment its lines, call its column of codes\n",
    );
    expect(stdout).toMatch(/\/\/ {3}\{ table: 1, columns: \{ "Name": "name", "Age": "\w+" \} \},\n/);
  });

  it("offers a pattern that finds the rows, where no table is found and lines look like rows", async () => {
    const lines = "Oven\n\nOven says 11=cold;12=empty.\n\nFALLA 11 fría\nFALLA 12 vacía\nFALLA 17 rota\n";
    project = temporaryProject({ "errors.txt": lines });
    const { stdout } = await runInMemory(["inspect", "errors.txt"], { cwd: project.directory });
    const pattern = /\/\/ (rowPattern: .*),\n/.exec(stdout)?.[1];
    expect(pattern).toBeDefined();
    const config = `export default { id: "oven", domain: "oven.example", sources: [{ path: "errors.txt", ${pattern} }] };`;
    project.write("errcat.config.mjs", config);
    const corrected = await runInMemory(["inspect"], { cwd: project.directory });
    expect(corrected.stdout).toContain("Rows       3: 3 in the catalog, 0 skipped");
  });

  it("tells tables that are like one above together, a line each", async () => {
    const table = (title: string, rows: string): string =>
      `## ${title}\n\n| Code | Message |\n|---|---|\n${rows}\n`;
    const rows = "| E-1 | Gone. |\n| E-2 | Late. |\n";
    const titles = ["HTTP status 400", "HTTP status 404", "HTTP status 409", "HTTP status 500"];
    const statuses = titles.map((title, index) => table(title, rows.replaceAll("E-", `E-${index}`)));
    project = temporaryProject({
      "a.md": ["# Errors", ...statuses].join("\n\n"),
      "b.md": ["# Errors", ...["Mail", "Vans", "Post", "Bikes"].map((title) => table(title, rows))].join(
        "\n\n",
      ),
    });
    const { stdout } = await runInMemory(["inspect", "a.md", "b.md"], { cwd: project.directory });
    expect(stdout).toContain(`
  Tables 2–4, lines 14–35: error codes, 6 rows
    columns as in table 1
    2  line 14  2 rows  HTTP status 404 → HTTP 404
    3  line 23  2 rows  HTTP status 409 → HTTP 409
    4  line 32  2 rows  HTTP status 500 → HTTP 500
`);
    expect(stdout).toContain(`
  Tables 2–4, lines 14–35: error codes, 6 rows
    columns as in table 1, and each heading a module
    2  line 14  2 rows  Vans
    3  line 23  2 rows  Post
    4  line 32  2 rows  Bikes
`);
    expect(stdout).toContain("\nCatalog    all together: ");
  });

  it("reads standard input", async () => {
    const { exitCode, stdout } = await runInMemory(["inspect", "-"], { cwd: "/", stdin: page });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("stdin\n  markdown, utf-8");
    expect(stdout).toContain("\n  errcat parse FILE\n");
    expect(stdout).toContain('\n    path: "…", // of the file that this was\n');
  });

  it("exits with 1 for a file that cannot be understood, and says why", async () => {
    project = temporaryProject({ "errors.md": "No table here.\n" });
    const { exitCode, stdout, stderr } = await runInMemory(["inspect", "errors.md"], {
      cwd: project.directory,
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("No table was found.");
    expect(stdout).toContain("or let a\npattern find their rows");
    expect(stdout).toContain("\n    // rowPattern: /^(?<code>");
    expect(stderr).toBe("");
  });

  it("names the columns that are guesses, what is said of the whole catalog, and tables of one kind in short", async () => {
    const errors = "## Errors\n\n| Code | MRX |\n|---|---|\n| A_B | It is gone. |\n| A-B | It is late. |\n";
    const others = Array.from(
      { length: 15 },
      (_, index) => `## Limits ${index}\n\n| Limit | Size |\n|---|---|\n| Rows | Few |\n`,
    );
    project = temporaryProject({ "my errors.md": [errors, ...others].join("\n") });
    const { stdout, stderr } = await runInMemory(["inspect", "my errors.md"], { cwd: project.directory });
    expect(stdout).toContain("\nLeast sure column 2 of table 1 (45 %)\n");
    expect(stdout).toMatch(
      /\n {2}Worth knowing\n {4}The code \S+ gives the name \w+, which code \S+ gives too/,
    );
    expect(stdout).toContain("\n  Tables 2–16, lines 10–96: left alone\n");
    expect(stdout).toMatch(/\n {4}13 {2}line 76 .*\n {4}… and 3 more, to line 96\n/);
    expect(stdout).toContain("\n  errcat parse 'my errors.md'\n");
    expect(stderr).toBe("");
  });
});
