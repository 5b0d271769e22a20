import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { helpTexts } from "./command-line/help-texts.ts";
import { type TemporaryProject, temporaryProject } from "./disk/temporary-project.ts";

const cli = fileURLToPath(new URL("..", import.meta.url));
const page = `| HTTP status | Error code | Message |
|---|---|---|
| 404 | PARCEL.001 | Parcel not found. |
`;
const config = `import { defineConfig } from "errcat";
export default defineConfig({ id: "parcel", sources: ["docs/*.md"], generators: ["enums"] });
`;

/** What npm would install: the files of the package and its only dependency. */
let installation: TemporaryProject;
let project: TemporaryProject;

beforeAll(() => {
  installation = temporaryProject();
  const folder = join(installation.directory, "node_modules/errcat");
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  execFileSync(process.execPath, [join(cli, "build.js"), join(folder, "dist")]);
  for (const each of ["bin", "package.json", "config.schema.json"]) {
    cpSync(join(cli, each), join(folder, each), { recursive: true });
  }
  symlinkSync(realpathSync(join(cli, "node_modules/jiti")), join(folder, "node_modules/jiti"));
}, 60_000);
afterAll(() => installation.remove());

beforeEach(() => {
  project = temporaryProject({ "docs/errors.md": page, "errcat.config.ts": config });
  return () => project.remove();
});

const bin = () => join(installation.directory, "node_modules/errcat/bin/errcat.cjs");

function errcat(...argv: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const env = { ...process.env, NO_COLOR: "1", TMPDIR: installation.directory };
  return spawnSync(process.execPath, [bin(), ...argv], { cwd: project.directory, encoding: "utf8", env });
}

describe("the installed command", () => {
  it("prints help and version from prerendered texts", () => {
    const { version } = JSON.parse(installation.read("node_modules/errcat/package.json"));
    expect(errcat("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
    for (const [path, text] of Object.entries(helpTexts(version))) {
      expect(errcat(...path.split(" ").filter(Boolean), "--help")).toMatchObject({
        status: 0,
        stdout: text,
        stderr: "",
      });
    }
  });

  it("exits as the command line says", () => {
    expect(errcat("parse", "docs/errors.md").status).toBe(0);
    expect(errcat("parse", "docs/none.md").status).toBe(2);
    expect(errcat("nonsense").status).toBe(2);
    expect(errcat().status).toBe(2);
  });

  it("generates with a configuration in TypeScript, without being installed beside it", () => {
    const run = errcat("generate");
    expect(run.status, run.stderr).toBe(0);
    expect(project.read("src/error-code.ts")).toContain("export enum ParcelErrorCode");
  });

  it("gives the same bytes under another locale and time zone", () => {
    errcat("generate");
    const files = ["catalog.json", ...project.list("src")];
    const before = files.map((path) => project.read(path));
    for (const path of files) rmSync(join(project.directory, path));
    const env = { ...process.env, LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Asia/Tokyo" };
    spawnSync(process.execPath, [bin(), "generate"], { cwd: project.directory, env });
    expect(files.map((path) => project.read(path))).toEqual(before);
  });

  it("exits with 3 where the output cannot be written", () => {
    project.write(".errcat", "a file where a folder should be");
    const { status, stderr } = errcat("generate");
    expect(status).toBe(3);
    expect(stderr).toContain("error write/failed");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("ends quietly when its reader goes away", async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `| 404 | PARCEL.${row} | Parcel ${row} not found. |`,
    );
    project.write("docs/errors.md", `${page}${rows.join("\n")}\n`);
    const child = spawn(process.execPath, [bin(), "parse", "docs/errors.md"], { cwd: project.directory });
    let stderr = "";
    child.stderr.on("data", (part) => {
      stderr += part;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("has types that need no other package", () => {
    const folder = join(installation.directory, "consumer");
    mkdirSync(folder);
    writeFileSync(
      join(folder, "errcat.config.ts"),
      `${config}// @ts-expect-error a key that does not exist
defineConfig({ id: "a", sources: ["b.md"], ouput: "src" });
`,
    );
    const options = {
      module: "nodenext",
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      lib: ["es2023"],
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, include: ["."] }),
    );
    const tsc = join(dirname(fileURLToPath(import.meta.resolve("typescript/package.json"))), "bin/tsc");
    const run = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    expect(run.stdout).toBe("");
    expect(run.status).toBe(0);
  });
});

describe("a second run of the installed command", () => {
  const nothing = { status: 0, stdout: "", stderr: "parcel: nothing changed\n" };
  /** Runs until the state of the folder is remembered: what was written just now may still be changing. */
  const settle = (): void => {
    const past = new Date(Date.now() - 60_000);
    for (const path of ["docs/errors.md", "docs", "errcat.config.ts"])
      utimesSync(join(project.directory, path), past, past);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
    errcat("generate");
    expect(errcat("generate")).toMatchObject(nothing);
  };

  it("does nothing where nothing has changed, and --check agrees", () => {
    settle();
    expect(errcat("generate", "--check")).toMatchObject(nothing);
  });

  it.each<[string, () => void]>([
    ["a source", () => project.write("docs/errors.md", page.replace("001", "002"))],
    ["a new source", () => project.write("docs/more.md", page.replace("001", "002"))],
    ["the configuration", () => project.write("errcat.config.ts", config.replace('"parcel"', '"parcels"'))],
    ["a configuration that wins", () => project.write("errcat.config.mts", config)],
    [
      "an overlay that was not there",
      () => project.write("overlay.yaml", "names: { PARCEL.001: ParcelNotFound }\n"),
    ],
    ["translations", () => project.write("translations/zh-CN.po", 'msgid ""\nmsgstr ""\n')],
    ["a generated file", () => project.write("src/index.ts", "// edited\n")],
    ["a missing generated file", () => spawnSync("rm", [join(project.directory, "src/index.ts")])],
  ])("does its work again after a change of %s", (what, change) => {
    settle();
    change();
    const { stderr } = errcat("generate");
    expect(stderr).not.toBe(nothing.stderr);
    if (what === "a source") expect(project.read("src/error-code.ts")).toContain("PARCEL.002");
  });

  it("does not repeat what was true of an earlier run alone", () => {
    settle();
    project.write("src/index.ts", "// edited\n");
    expect(errcat("generate").stderr).toContain("warning write/edited");
    expect(errcat("generate")).toMatchObject(nothing);
  });

  it("notices an edit that keeps the size and the time of a file", () => {
    settle();
    const path = join(project.directory, "docs/errors.md");
    const past = new Date(Date.now() - 60_000);
    project.write("docs/errors.md", page.replace("001", "002"));
    utimesSync(path, past, past);
    errcat("generate");
    expect(project.read("src/error-code.ts")).toContain("PARCEL.002");
  });

  it("does not trust a configuration that depends on more than its text", () => {
    project.write("errcat.config.ts", `${config}// process.env.HOME\n`);
    errcat("generate");
    expect(errcat("generate").stderr).toMatch(/^parcel: 1 code, 3 files, nothing changed\n$/);
  });
});
