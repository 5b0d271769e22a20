import fc from "fast-check";
import { expect, test } from "vitest";
import { type Option, placeOfOption } from "./place-of-option.ts";

const text = `import { defineConfig } from "errcat";

export default defineConfig({
  id: "shop", // sources come next
  sources: [
    "docs/*.md",
    {
      path: "a.md", /* [ "columns": { */
      rowPattern: /^[/"]{2}(?<code>\\d+)\\/, (?<message>.*)/,
      tables: [1, "Errors, of \\"Shop\\"", { table: 3, columns: { 'It\\'s': "code", "Код ошибки": "name" } }],
      columns: {
        Key: "code",
        "#2": "message",
      },
    },
    more(["x"], { columns: {} }),
  ],
});
`;

/** What the place of an option marks, and its line. */
function marked(option: Option, of = text, file = "errcat.config.ts"): string {
  const { line, column, endColumn } = placeOfOption({ file, text: of }, option);
  return `${line} ${of.split("\n")[line - 1]!.slice(column - 1, (endColumn ?? column) - 1)}`;
}

test.each<[Option, string]>([
  [["sources"], "5 sources"],
  [["sources", 0], '6 "docs/*.md"'],
  [["sources", 1], "7 {"],
  [["sources", 1, "rowPattern"], "9 rowPattern"],
  [["sources", 1, "tables", 1], '10 "Errors, of \\"Shop\\""'],
  [["sources", 1, "tables", 2, "columns", "It's"], "10 'It\\'s'"],
  [["sources", 1, "tables", 2, "columns", "Код ошибки"], '10 "Код ошибки"'],
  [["sources", 1, "columns", "Key"], "12 Key"],
  [["sources", 1, "columns", "#2"], '13 "#2"'],
])("%j is marked", (option, expected) => expect(marked(option)).toBe(expected));

test.each<[Option, string]>([
  [["sources", 1, "columns", "Txt"], "11 columns"],
  [["sources", 2, "columns"], '16 more(["x"], { columns: {} })'],
  [["sources", 9], "5 sources"],
  [["generators", 0], "1 "],
])("where %j is not written, what it belongs to is", (option, expected) =>
  expect(marked(option)).toBe(expected),
);

test.each<[string, Option, string]>([
  ["const shop = { path: 1 };\nexport default { sources: [shop] };", ["sources", 0, "path"], "1 path"],
  ["const sources = [{ path: 1 }];\nexport default { sources };", ["sources", 0, "path"], "1 path"],
  ["export default ({\n  id: 1,\n} satisfies Config);", ["id"], "2 id"],
  ["const config: Config = { id: 1 };\nexport default config as Config;", ["id"], "1 id"],
  ["module.exports = {\n  id: 1,\n};", ["id"], "2 id"],
  ['"use strict";\nmodule.exports = {\n  id: 1,\n};', ["id"], "3 id"],
  ["export default { id: 1, id: 2 };", ["id"], "1 id"],
  ["export default {\n  id: 1,\n  sources: [{ id: 2 }],\n};", ["id"], "2 id"],
  ["export default {\n  sources: [...others, { path: 1 }],\n};", ["sources", 1, "path"], "2 sources"],
  ["const a = b;\nconst b = a;\nexport default a;", ["id"], "1 "],
])("%j: %j", (of, option, expected) => expect(marked(option, of)).toBe(expected));

test("a configuration in JSON is read as well", () => {
  const json = JSON.stringify(
    { id: "a", sources: [{ path: "a.md", columns: { 'a"b\\c': "code" } }] },
    null,
    2,
  );
  expect(marked(["sources", 0, "columns", 'a"b\\c'], json, "errcat.config.json")).toBe('7 "a\\"b\\\\c"');
});

test.each([
  "sources: [",
  "sources: [{ path: 'a",
  "sources:",
  "sources: [/",
  "sources: }",
  "sources: [{{{(((",
])("%j gives the place of the key", (broken) =>
  expect(marked(["sources", 0, "columns", "Key"], broken)).toMatch(/^1 /),
);

test("no text of a configuration keeps it from giving a place in it", () => {
  const pieces = fc.constantFrom(..."{}[](),:/\\*\"'`\n", "sources:", "a", "[0]", "//", "/*", "*/", "=>");
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => `sources: [${parts.join("")}`);
  fc.assert(
    fc.property(texts, fc.constantFrom<Option>(["sources", 0, "a"], ["sources", 1]), (broken, option) => {
      const { line, column } = placeOfOption({ file: "c.ts", text: broken }, option);
      expect(broken.split("\n")[line - 1]!.length + 1).toBeGreaterThanOrEqual(column);
    }),
  );
});
