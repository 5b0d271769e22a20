import { readdirSync, readFileSync } from "node:fs";
import { textWidth } from "@errcat/diagnostics";
import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { runInMemory } from "../memory-io.ts";

/** Pages made for the parser's own tests, which proves there that corrections say all of them: some of each format. */
const fixtures = new URL("../../../parser/fixtures/", import.meta.url);
const inputs = ["read", "rows"].flatMap((room) =>
  readdirSync(new URL(`${room}/`, fixtures)).flatMap((name) =>
    readdirSync(new URL(`${room}/${name}/`, fixtures))
      .filter((file) => file.startsWith("input."))
      .map((file) => `${room}/${name}/${file}`),
  ),
);
const endingOf = (page: string): string => page.slice(page.lastIndexOf("."));
const pages = inputs.filter(
  (page, index) =>
    inputs.filter((each, at) => at < index && endingOf(each) === endingOf(page)).length % 6 === 0,
);

let project: TemporaryProject;
afterEach(() => project.remove());

/** The catalog that a configuration with some lines makes, or what keeps it from making one. */
async function catalogOf(name: string, lines: string): Promise<string | readonly string[]> {
  const catalog = `${name}.catalog.json`;
  const config = `{ id: "sample", catalog: "${catalog}", generators: [], ${lines} }`;
  // As JSON, because loading code takes longer than all the rest.
  const value: unknown = new Function(`return ${config};`)();
  project.write(`${name}.json`, JSON.stringify(value));
  const argv = ["generate", "--config", `${name}.json`, "--json"];
  const { stdout } = await runInMemory(argv, { cwd: project.directory });
  if (project.exists(catalog)) return project.read(catalog);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string }[] };
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

async function inspected(argv: readonly string[]): Promise<string> {
  return (await runInMemory(["inspect", ...argv], { cwd: project.directory })).stdout;
}

describe("the lines that errcat inspect prints", () => {
  it.each(pages)("change nothing when they are pasted: %s", async (page) => {
    const file = page.slice(page.lastIndexOf("/") + 1);
    project = temporaryProject({ [file]: readFileSync(new URL(page, fixtures)) });
    const plain = await catalogOf("plain", `sources: ["${file}"]`);
    const { config, documents } = JSON.parse(await inspected([file, "--json"]));
    if (documents.length === 0) expect(plain).toEqual([expect.stringMatching(/^read\//)]);
    else expect(await catalogOf("pasted", config)).toEqual(plain);
  });

  it("name the columns of each table where tables do not agree, of equal headers by number, with the encoding", async () => {
    const page = [
      "# 错误码 一览",
      "| 错误码 | 错误码 | 描述 |\n|---|---|---|\n| 404 | A.01 | 包裹不存在 |\n| 500 | A.02 | 包裹已经丢失 |",
      "| 错误码 | 描述 |\n|---|---|\n| B.01 | 请求的参数不正确 |\n| B.02 | 没有权限 |",
    ].join("\n\n");
    project = temporaryProject({ "a.md": Buffer.from(page, "utf16le") });
    const lines = await inspected(["a.md", "--encoding", "utf-16le"]);
    expect(lines.slice(lines.indexOf("sources:"))).toBe(`sources: [
  {
    path: "a.md",
    encoding: "utf-16le",
    tables: [
      {
        table: 1,
        columns: { "#1": "httpStatus", "#2": "code", "描述": "description" },
      },
      { table: 2, columns: { "错误码": "code", "描述": "description" } },
    ],
  },
],
`);
  });

  it("offer tables that were left alone as comments, which make error tables of them", async () => {
    const page =
      "# People\n\n| Name | Word |\n|---|---|\n| A-1 | Bob |\n| A-2 | Eve |\n\n" +
      "# Errors\n\n| Error code | Text |\n|---|---|\n| E-1 | Gone. |\n";
    project = temporaryProject({ "a.md": page });
    const { config } = JSON.parse(await inspected(["a.md", "--json"]));
    expect(config).toMatch(
      /\n {6}2,\n {6}\/\/ left alone, though a column may have codes:\n {6}\/\/ \{ table: 1, columns: \{ "Name": "code", "Word": "\w+" \} \},\n/,
    );
    const catalog = await catalogOf("more", config.replace("// {", "{"));
    expect(JSON.parse(catalog as string).entries.map(({ code }: { code: string }) => code)).toEqual([
      "A-1",
      "A-2",
      "E-1",
    ]);
  });

  it("cannot be changed by a page: what is invisible is escaped, what ends a text stays in it", async () => {
    const header = '"], evil(), ["\u202e\u001b[31m';
    project = temporaryProject({ "a.md": `| Error code | ${header} |\n|---|---|\n| E-1 | Gone. |\n` });
    const lines = await inspected(["a.md"]);
    expect(lines).not.toMatch(/[\u202e\u001b]/);
    const { config } = JSON.parse(await inspected(["a.md", "--json"]));
    const plain = await catalogOf("plain", 'sources: ["a.md"]');
    expect(await catalogOf("pasted", config)).toEqual(plain);
  });

  it("fit the screen, like everything around them", async () => {
    const wide = Array.from(
      { length: 60 },
      (_, index) => `| E.${index} | 原因很长的一段说明文字${"很".repeat(60)} |`,
    );
    const page = `# ${"错误".repeat(50)}\n\n| Error code | 描述 |\n|---|---|\n${wide.join("\n")}\n\n## 参数\n\n${"| 参数 | 类型 |\n|---|---|\n| a | Integer |\n\n".repeat(40)}`;
    project = temporaryProject({ "a.md": page });
    for (const line of (await inspected(["a.md"])).split("\n"))
      expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe("errcat inspect without documents", () => {
  it("shows the sources of the configuration as it corrects them", async () => {
    project = temporaryProject({
      "docs/a.md": "| Key | Text |\n|---|---|\n| E-1 | Gone. |\n",
      "errcat.config.js":
        'export default { id: "a", sources: [{ path: "docs/a.md", columns: { Key: "code" } }] };\n',
    });
    const { stdout, stderr, exitCode } = await runInMemory(["inspect"], { cwd: project.directory });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("docs/a.md\n  markdown");
    expect(stdout).toContain("because the configuration names its code column\n");
    expect(stdout).toContain("\nRead as errcat.config.js says. ");
    expect(stderr).toBe("");
  });

  it.each([[["a.md", "--config", "errcat.config.js"]], [["--encoding", "gbk"]]])(
    "refuses %j",
    async (argv) => {
      project = temporaryProject({ "a.md": "| Error code |\n|---|\n| A1 |\n" });
      const { exitCode, stdout, stderr } = await runInMemory(["inspect", ...argv], {
        cwd: project.directory,
      });
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^error usage\/wrong\n {2}--(?:config|encoding) /);
    },
  );

  it("says where a configuration is missing", async () => {
    project = temporaryProject({});
    const { exitCode, stderr } = await runInMemory(["inspect"], { cwd: project.directory });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("config/not-found");
  });
});
