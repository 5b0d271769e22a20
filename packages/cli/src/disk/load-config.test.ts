import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import { loadConfig } from "./load-config.ts";
import { type TemporaryProject, temporaryProject } from "./temporary-project.ts";

let project: TemporaryProject;
afterEach(() => project.remove());

async function load(
  name: string,
  text: string,
): Promise<{ readonly value: unknown; readonly log: DiagnosticLog }> {
  project = temporaryProject({ [name]: text });
  const log = createLog();
  const loaded = await loadConfig({ path: join(project.directory, name), name }, log);
  return { value: loaded?.value, log };
}

describe("loadConfig", () => {
  it.each([
    [
      "errcat.config.ts",
      'import { defineConfig } from "errcat";\nexport default defineConfig({ id: "a" } as never);\n',
    ],
    ["errcat.config.mjs", 'export default { id: "a" };\n'],
    ["errcat.config.js", 'module.exports = { id: "a" };\n'],
    ["errcat.config.ts", 'module.exports = { id: "a" };\n'],
    ["errcat.config.json", '\uFEFF{ "id": "a" }\n'],
  ])("reads %s", async (name, text) => {
    const { value, log } = await load(name, text);
    expect(log.diagnostics).toEqual([]);
    expect(value).toMatchObject({ id: "a" });
  });

  it.each([
    [
      "a module without a default export",
      "errcat.config.ts",
      'export const id = "a";\n',
      "config/no-default-export",
      1,
      1,
    ],
    ["an empty file", "errcat.config.ts", "", "config/no-default-export", 1, 1],
    ["broken JSON", "errcat.config.json", '{\n  "id": "a",\n}\n', "config/load-failed", 3, 1],
    ["broken TypeScript", "errcat.config.ts", "const a = 1;\nlet b = (;\n", "config/load-failed", 2, 9],
    ["what throws", "errcat.config.ts", '\n  throw new Error("no");\n', "config/load-failed", 2, 7],
    [
      "a missing import",
      "errcat.config.ts",
      'import x from "no-such";\nexport default x;\n',
      "config/load-failed",
      1,
      1,
    ],
  ])("says where the mistake lies in %s", async (_, name, text, code, line, column) => {
    const { value, log } = await load(name, text);
    expect(value).toBeUndefined();
    expect(log.diagnostics).toMatchObject([{ code, place: { file: name, line, column } }]);
    expect(log.sourceText(name)).toBe(text);
  });
});
