import { afterEach, describe, expect, it } from "vitest";
import { type TemporaryProject, temporaryProject } from "../disk/temporary-project.ts";
import { runInMemory } from "../memory-io.ts";

let project: TemporaryProject;
afterEach(() => project.remove());

const parcels = `# Parcels

## Parameters

| Name | Type |
|---|---|
| weight | Integer |

## Errors

| Key | Text | Hint |
|---|---|---|
| E-1 | Gone. | Look for it. |
| E-2/E-3 | Broken. | Mend it. |
`;

/** What is said of a page with one correction, up to what is to be done, and what the frame marks. */
async function saidOf(correction: string): Promise<readonly [string, string]> {
  project = temporaryProject({
    "a.md": parcels,
    "errcat.config.js": `export default {\n  id: "a",\n  sources: [{ path: "a.md", ${correction} }],\n};\n`,
  });
  const { stdout, stderr } = await runInMemory(["inspect"], { cwd: project.directory });
  const said = stderr === "" ? stdout.slice(stdout.indexOf("Worth knowing")) : stderr;
  const [line, marks] = [/^ *> \d+ \| (.*)$/m, /^ *\| ( *\^+)$/m].map((each) => each.exec(said)?.[1] ?? "");
  const marked = line!.slice(marks!.indexOf("^"), marks!.length);
  const message = said.slice(0, said.search(/\n +help:|\n +[>\d]/)).replace(/\n +/g, " ");
  return [message.replace(/^(?:warning|error) /, "").replace(/(config\.js:\d+):\d+/, "$1"), marked];
}

describe("a correction that is mistaken", () => {
  it.each([
    [
      'columns: { key: "code" }',
      "rows/unknown-column  errcat.config.js:3 The configuration names the column “key”; table 2 of a.md has “Key”, “Text”, “Hint”.",
      "key",
    ],
    [
      'columns: { "#7": "code" }',
      "rows/unknown-column  errcat.config.js:3 The configuration names the column “#7”; table 2 of a.md has “Key”, “Text”, “Hint”.",
      '"#7"',
    ],
    [
      'columns: { Key: "cod" }',
      'config/invalid  errcat.config.js:3 sources[0].columns.Key: expected one of httpStatus, code, code2, name, message, description, solution, module, retry, other; found "cod"',
      "Key",
    ],
    [
      'columns: { Key: "code", Hint: "code" }',
      "rows/role-given-twice  errcat.config.js:3 The configuration says code of several columns of table 2 in a.md; “Key” is taken.",
      "Key",
    ],
    [
      "tables: [2, 5]",
      "rows/unknown-table  errcat.config.js:3 The configuration names the table 5; a.md has 2 tables: 1 “Parameters”, 2 “Errors”.",
      "5",
    ],
    [
      'tables: [2, "errors"]',
      "rows/unknown-table  errcat.config.js:3 The configuration names the table “errors”; a.md has 2 tables: 1 “Parameters”, 2 “Errors”.",
      '"errors"',
    ],
    [
      'tables: [2, { table: 1, columns: { Name: "name" } }]',
      "rows/table-without-code  errcat.config.js:3 The configuration names the table 1 of a.md as one of errors, but none of its columns has codes.",
      '{ table: 1, columns: { Name: "name" } }',
    ],
    [
      'rowPattern: "(?<code>"',
      'config/invalid  errcat.config.js:3 sources[0].rowPattern: expected a regular expression (Unterminated group); found "(?<code>"',
      "rowPattern",
    ],
    [
      "rowPattern: /(?<code>/",
      "config/load-failed  errcat.config.js:3 The configuration cannot be loaded: Invalid regular expression: /(?<code>/: Unterminated group",
      "/",
    ],
    [
      "rowPattern: /E-\\d/",
      "read/invalid-pattern  errcat.config.js:3 The pattern E-\\d cannot be used: it has no group (?<code>…).",
      "rowPattern",
    ],
    [
      "rowPattern: /^F-(?<code>\\d)/",
      "read/pattern-without-match  errcat.config.js:3 The pattern ^F-(?<code>\\d) matches nothing in a.md.",
      "rowPattern",
    ],
    [
      "codePattern: /F-/",
      "read/pattern-without-match  errcat.config.js:3 The pattern F- matches nothing in the code cells of a.md.",
      "codePattern",
    ],
    [
      'skipRows: ["e-1"]',
      "rows/unknown-row  errcat.config.js:3 The configuration leaves out the rows of code e-1; no error table of a.md has it.",
      '"e-1"',
    ],
    [
      'modules: "column"',
      "rows/unknown-modules  errcat.config.js:3 The configuration takes modules from “column”; a.md gives none there.",
      "modules",
    ],
    [
      'encoding: "klingon"',
      "read/unknown-encoding  errcat.config.js:3 There is no encoding called klingon.",
      "encoding",
    ],
    [
      'skipRows: ["E-1", "E-2", "E-3"]',
      "Worth knowing page  All 2 rows of the error tables of a.md were skipped.",
      "",
    ],
  ])("is marked where it stands, with what there is instead: %s", async (correction, expected, mark) => {
    expect(await saidOf(correction)).toEqual([expected, mark]);
  });
});
