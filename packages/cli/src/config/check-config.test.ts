import type { Diagnostic } from "@errcat/diagnostics";
import { describe, expect, it } from "vitest";
import { checkConfig } from "./check-config.ts";

function check(
  value: unknown,
  text = "",
): { readonly sound: boolean; readonly found: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  const config = checkConfig({ file: "errcat.config.ts", text, value }, (each) => found.push(each));
  return { sound: config !== undefined, found };
}

const sound = { id: "vpc", sources: ["errors.md"] };

describe("checkConfig", () => {
  it.each([
    [sound],
    [{ ...sound, title: { en: "VPC", "zh-CN": "虚拟私有云" }, languages: ["en", "zh-CN"], prefix: "Vpc" }],
    [
      {
        ...sound,
        sources: [{ path: "a.md", encoding: "gbk", columns: { Status: "code" }, tables: [1, "Errors"] }],
      },
    ],
    [
      {
        ...sound,
        sources: [
          {
            path: "a.md",
            tables: [{ table: 1, columns: { "#2": "message" }, header: false }, { table: "Limits" }],
            skipTables: [3, "Terms"],
            rowPattern: /(?<code>\d+)/,
            codePattern: "E\\d+",
            splitCodes: false,
            splitMeanings: false,
            fillSpans: false,
            skipRows: ["E17"],
            modules: "none",
            language: "de",
          },
        ],
      },
    ],
    [{ ...sound, generators: ["enums", ["enums", { style: "union" }], { name: "own", plan: () => {} }] }],
    [{ ...sound, format: (text: string) => text, lint: { rules: { glossary: "off" } } }],
    [{ projects: ["catalog/*"] }],
  ])("takes %j", (value) => {
    expect(check(value)).toEqual({ sound: true, found: [] });
  });

  it.each([
    [undefined, "config/invalid", "(default export)"],
    [[], "config/invalid", "(default export)"],
    [{ sources: ["a.md"] }, "config/missing-key", "id"],
    [{ id: "vpc" }, "config/missing-key", "sources"],
    [{ ...sound, ouput: "src" }, "config/unknown-key", "ouput"],
    [{ ...sound, id: "My Service" }, "config/invalid", "id: expected a kebab-case id"],
    [{ ...sound, sources: [] }, "config/invalid", "sources: expected a list, not empty"],
    [{ ...sound, sources: ["a.md", 7] }, "config/invalid", "sources[1]: expected a text, or an object"],
    [
      { ...sound, sources: [{ path: "a.md", columns: { Text: "msg" } }] },
      "config/invalid",
      "sources[0].columns.Text: expected one of",
    ],
    [
      { ...sound, sources: [{ path: "a.md", tabels: [1] }] },
      "config/invalid",
      "sources[0].tabels: expected one of the keys path, ",
    ],
    [
      { ...sound, sources: [{ path: "a.md", tables: [1, { table: 2, colums: {} }] }] },
      "config/invalid",
      "sources[0].tables[1].colums: expected one of the keys table, columns, header",
    ],
    [
      { ...sound, sources: [{ path: "a.md", rowPattern: "(?<code>" }] },
      "config/invalid",
      'sources[0].rowPattern: expected a regular expression (Unterminated group); found "(?<code>"',
    ],
    [
      { ...sound, languages: ["zh_CN"] },
      "config/invalid",
      'languages[0]: expected a BCP 47 language tag such as zh-CN; found "zh_CN"',
    ],
    [{ ...sound, lint: { rules: { glossary: "loud" } } }, "config/invalid", "lint.rules.glossary: "],
    [{ ...sound, generators: [["enums"]] }, "config/invalid", "generators[0]: "],
    [{ projects: [] }, "config/invalid", "projects: "],
    [{ projects: ["a"], output: "src" }, "config/unknown-key", "output"],
  ])("refuses %j with %s", (value, code, message) => {
    const { sound: isSound, found } = check(value);
    expect(isSound).toBe(false);
    expect(found.map((each) => each.code)).toContain(code);
    expect(found.map((each) => each.message).join("\n")).toContain(message);
  });

  it("points at the key, whatever else the file says, and at the file where it has none", () => {
    const text = 'export default {\n  id: "vpc",\n  ouput: "src",\n};\n';
    expect(check({ ...sound, ouput: "src" }, text).found[0]?.place).toMatchObject({
      line: 3,
      column: 3,
      endColumn: 8,
    });
    const twice = `${text}// ouput: is wrong\n`;
    expect(check({ ...sound, ouput: "src" }, twice).found[0]?.place).toMatchObject({ line: 3, column: 3 });
    expect(check({ ...sound, ouput: "src" }, "export default made();").found[0]?.place).toMatchObject({
      line: 1,
      column: 1,
    });
  });
});
