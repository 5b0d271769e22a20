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
| 404 | PARCEL.001 | Parcel %s not found. | 包裹不存在 | 请检查包裹编号 |
| 429 | PARCEL.002 | Too many requests. | 请求过于频繁 | 请稍后重试 |
`;

let project: TemporaryProject;
afterEach(() => project.remove());

describe("errcat inspect", () => {
  it("shows every table, the role of every column with its reason, the accounting, and lines to paste", async () => {
    project = temporaryProject({ "errors.md": page });
    const { exitCode, stdout } = await runInMemory(["inspect", "errors.md"], { cwd: project.directory });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("errors.md: markdown, texts in zh-CN");
    expect(stdout).toMatch(
      /Table 1 at line 5 \(markdown\): left alone\n {4}under 包裹服务 › 参数\n {4}because \S/,
    );
    expect(stdout).toContain("Table 2 at line 11 (markdown): error codes, 2 rows");
    expect(stdout).toMatch(/1 {2}状态码 {4}httpStatus {3}\d+ % {2}\S/);
    expect(stdout).toContain("Rows       2: 2 in the catalog, 0 skipped");
    expect(stdout).toContain('{ path: "errors.md", tables: [2], columns: { "状态码": "httpStatus",');
  });

  it("prints lines that give the same catalog when they are pasted", async () => {
    project = temporaryProject({ "errors.md": page });
    const { stdout } = await runInMemory(["inspect", "errors.md", "--json"], { cwd: project.directory });
    const { config, accounting } = JSON.parse(stdout);
    project.write("errcat.config.js", `export default { id: "parcel", ${config.trimEnd()} };\n`);
    const { exitCode, stderr } = await runInMemory(["generate"], { cwd: project.directory });
    expect(exitCode, stderr).toBe(0);
    expect(accounting).toEqual({ tables: 2, errorTables: 1, rows: 2, inOrigins: 2, skipped: 0 });
    expect(JSON.parse(project.read("catalog.json")).entries).toHaveLength(2);
  });

  it("shows what a table was mistaken for that was left alone, and how to have it read", async () => {
    project = temporaryProject({ "people.md": "| Name | Age |\n|---|---|\n| Bob | 33 |\n" });
    const argv = ["inspect", "people.md"];
    const { exitCode, stdout } = await runInMemory(argv, { cwd: project.directory });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/left alone\n {4}because .+\n {4}columns: Name \(name\), Age \(\w+\)\n/);
    expect(stdout).toContain("Where one of the tables does list errors");
    expect(stdout).toContain('{ path: "people.md", tables: [1], columns: { "Name": "name",');
  });

  it("reads standard input", async () => {
    const { exitCode, stdout } = await runInMemory(["inspect", "-"], { cwd: "/", stdin: page });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("stdin: markdown");
  });

  it("exits with 1 for a file that cannot be understood, and says why", async () => {
    project = temporaryProject({ "errors.md": "No table here.\n" });
    const { exitCode, stdout, stderr } = await runInMemory(["inspect", "errors.md"], {
      cwd: project.directory,
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("No table was found.");
    expect(stdout).not.toContain("errcat.config.ts");
    expect(stderr).toContain("error read/no-table  errors.md:1:1");
  });
});
