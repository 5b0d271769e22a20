import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { type FinishedRun, runInMemory } from "../memory-io.ts";

const page = `| HTTP status | Error code | Message | Description |
|---|---|---|---|
| 404 | PARCEL.001 | Parcel not found. | The parcel does not exist. |
`;
const config = { id: "parcel", title: { en: "Parcels" }, sources: ["errors.md"], generators: [] };

let project: TemporaryProject;
afterEach(() => project.remove());

function errcat(...argv: readonly string[]): Promise<FinishedRun> {
  return runInMemory(argv, { cwd: project.directory });
}

function withConfig(more: object, files: Readonly<Record<string, string>> = {}): void {
  project = temporaryProject({
    "errcat.config.json": JSON.stringify({ ...config, ...more }),
    "errors.md": page,
    ...files,
  });
}

describe("errcat lint", () => {
  it("prints what it finds on standard output, with the place in the source", async () => {
    withConfig({});
    const { exitCode, stdout, stderr } = await errcat("lint");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("lint/code-derived-name  errors.md:3:");
    expect(stdout).toContain("> 3 | | 404 | PARCEL.001");
    expect(stderr).toBe("1 warning found\n");
  });

  it("finds nothing where a name is curated", async () => {
    withConfig({}, { "overlay.yaml": "names:\n  PARCEL.001: ParcelNotFound\n" });
    expect(await errcat("lint")).toEqual({ exitCode: 0, stdout: "", stderr: "nothing found\n" });
  });

  it("takes the levels of the configuration", async () => {
    withConfig({ lint: { rules: { "code-derived-name": "error" } } });
    expect((await errcat("lint")).exitCode).toBe(1);
    withConfig({ lint: { rules: { "code-derived-name": "off" } } });
    expect((await errcat("lint")).stdout).toBe("");
    withConfig({ lint: { rules: { "no-such-rule": "off" } } });
    expect((await errcat("lint")).exitCode).toBe(2);
  });

  it("exits with 1 for more warnings than are allowed", async () => {
    withConfig({});
    expect((await errcat("lint", "--max-warnings", "1")).exitCode).toBe(0);
    expect((await errcat("lint", "--max-warnings", "0")).exitCode).toBe(1);
    expect((await errcat("lint", "--max-warnings", "few")).exitCode).toBe(2);
  });

  it("uses the words of the glossary", async () => {
    const files = {
      "overlay.yaml": "names:\n  PARCEL.001: ParcelNotFound\n",
      "translations/zh-CN.po":
        'msgid ""\nmsgstr "Language: zh-CN\\n"\n\nmsgid "The parcel does not exist."\nmsgstr "快递不存在。"\n\nmsgid "Parcel not found."\nmsgstr "未找到包裹。"\n\nmsgid "Parcels"\nmsgstr "包裹"\n',
      "glossary.yaml": "- { en: [parcel], zh-CN: [包裹] }\n",
    };
    withConfig({ glossary: "glossary.yaml" }, files);
    const { stdout } = await errcat("lint");
    expect(stdout).toContain("lint/glossary");
    expect(stdout.match(/^(error|warning|note) lint\//gm)).toHaveLength(1);
  });

  it("explains why a code is classified as it is, and knows the codes that it has", async () => {
    withConfig({});
    const { exitCode, stdout } = await errcat("lint", "--explain", "PARCEL.001");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("PARCEL.001  PARCEL_001\n\n  grpcCode  NOT_FOUND\n");
    expect(stdout).toContain("Meaning default by itself: NOT_FOUND");
    expect(stdout).toMatch(/fault +follows +from NOT_FOUND/);
    const unknown = await errcat("lint", "--explain", "PARCEL.999");
    expect(unknown.exitCode).toBe(1);
    expect(unknown.stderr).toContain("error usage/unknown-code");
  });
});
