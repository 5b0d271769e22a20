import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { type FinishedRun, runInMemory } from "../memory-io.ts";

const page = `| 状态码 | 错误码 | 错误信息 | 描述 |
|---|---|---|---|
| 404 | PARCEL.001 | Parcel not found. | 包裹不存在 |
| 429 | PARCEL.002 | Too many requests. | 请求过于频繁 |
`;
const start = {
  "errors.md": page,
  "errcat.config.json": JSON.stringify({
    id: "parcel",
    title: { en: "Parcel service", "zh-CN": "包裹服务" },
    sources: ["errors.md"],
    languages: ["en", "zh-CN"],
    generators: [],
  }),
};

let project: TemporaryProject;
afterEach(() => project.remove());

function errcat(line: string): Promise<FinishedRun> {
  return runInMemory(line.split(" "), { cwd: project.directory });
}

/** Translates an entry of a PO file. */
function translate(path: string, source: string, translation: string): void {
  const text = project
    .read(path)
    .replace(`msgid "${source}"\nmsgstr ""`, `msgid "${source}"\nmsgstr "${translation}"`);
  project.write(path, text);
}

describe("errcat translations", () => {
  it("says so where there is nothing to translate", async () => {
    project = temporaryProject({
      "errors.md": "| Code | Message |\n|---|---|\n| PARCEL.001 | Parcel not found. |\n",
      "errcat.config.json": JSON.stringify({ id: "parcel", sources: ["errors.md"], generators: [] }),
    });
    const { exitCode, stdout, stderr } = await errcat("translations extract");
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(stderr).toContain("Nothing is to be translated");
  });

  it("says which language falls short of --min", async () => {
    project = temporaryProject(start);
    const { exitCode, stderr } = await errcat("translations status --min 100");
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^parcel has \d+ % of its texts in en; --min asks for 100 %$/m);
  });

  it("extracts a file for each language with the texts that the source does not have in it", async () => {
    project = temporaryProject(start);
    const { exitCode, stdout } = await errcat("translations extract");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("translations/en.po: 2 texts, 2 to translate, 0 to review (added)\n");
    expect(project.read("translations/en.po")).toContain('msgid "包裹不存在"\nmsgstr ""\n');
    expect((await errcat("translations extract")).stdout).toContain("(unchanged)");
  });

  it("makes exactly the translation of a reworded text fuzzy", async () => {
    project = temporaryProject(start);
    await errcat("translations extract");
    translate("translations/en.po", "包裹不存在", "The parcel does not exist.");
    translate("translations/en.po", "请求过于频繁", "You send too fast.");
    await errcat("generate");
    project.write("errors.md", page.replace("包裹不存在", "该包裹不存在"));
    expect((await errcat("translations extract")).stdout).toContain(
      "en.po: 2 texts, 0 to translate, 1 to review (changed)\n",
    );
    expect(project.read("translations/en.po")).toContain(
      '#, fuzzy\n#| msgid "包裹不存在"\nmsgid "该包裹不存在"',
    );
  });

  it("writes nothing with --dry-run", async () => {
    project = temporaryProject(start);
    await errcat("translations extract --dry-run");
    expect(project.exists("translations")).toBe(false);
  });

  it("prints how much is translated, and exits with 1 below --min", async () => {
    project = temporaryProject(start);
    await errcat("translations extract");
    translate("translations/en.po", "包裹不存在", "The parcel does not exist.");
    const all = await errcat("translations status --json");
    const en = JSON.parse(all.stdout).catalogs.find((each: { language: string }) => each.language === "en");
    expect(en).toMatchObject({ id: "parcel", texts: 5, native: 3, translated: 1, missing: 1, percent: 80 });
    expect((await errcat("translations status --min 80")).exitCode).toBe(1);
    translate("translations/zh-CN.po", "Parcel not found.", "包裹不存在。");
    translate("translations/zh-CN.po", "Too many requests.", "请求过多。");
    expect((await errcat("translations status --min 80")).exitCode).toBe(0);
    expect((await errcat("translations status --min 81")).exitCode).toBe(1);
    expect((await errcat("translations status --min lots")).exitCode).toBe(2);
  });

  it("leaves a file that it cannot read as it is", async () => {
    project = temporaryProject({ ...start, "translations/en.po": 'msgid "包裹不存在\nmsgstr "x"\n' });
    const before = project.read("translations/en.po");
    const { exitCode, stderr } = await errcat("translations extract");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("translations/invalid-po  translations/en.po:1:");
    expect(project.read("translations/en.po")).toBe(before);
  });
});
