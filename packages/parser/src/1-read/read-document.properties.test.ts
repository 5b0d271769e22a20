import type { Diagnostic } from "@errcat/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSource } from "../decode-source.ts";
import { readDocument } from "./read-document.ts";
import type { ReadDocument } from "./table.ts";

/** What the markup of each kind of page is made of. */
const MARKUP: Readonly<Record<string, readonly string[]>> = {
  "a.md": [
    "|",
    "| ",
    "\n",
    "|---|---|\n",
    "---\n",
    "# ",
    "**",
    "*",
    "_",
    "`",
    "```\n",
    "```{eval-rst}\n",
    ".. list-table::\n\n   * - a\n",
    "[",
    "](",
    ")",
    "<",
    ">",
    "<table>",
    "<td>",
    "</table>",
    "<!--",
    "-->",
    "#|",
    "||",
    "|#",
    "{",
    "}",
    '"a": 1',
    "&lt;",
    "\\",
    "A.1",
    "400",
    " ",
    "词",
    "- ",
    "Cause: ",
    "e\u0301",
    "<details><summary>",
    "</summary>",
    "</details>",
    '<Accordion title="',
    '">',
    "</Accordion>",
    "<dl><dt>",
    "<dd>",
    "</dl>",
    "{/*",
    "*/}",
    "{% x %}\n",
    ": ",
    "E100",
    "{|\n",
    "\n|-\n",
    "\n|}\n",
    "!!",
    "+--+--+\n",
    "+==+==+\n",
    "------------\n",
    "--- ---\n",
    "\n== ",
    " ==\n",
  ],
  "a.rst": [
    "+--+--+\n",
    "+==+==+\n",
    "|",
    "| a | b |\n",
    "|磁|b |\n",
    "+",
    "\n",
    ".. list-table::\n",
    "   * - ",
    "     - ",
    ".. csv-table::\n",
    '   "a","b"\n',
    "=== ===\n",
    "==\n",
    "::\n\n  ",
    ".. |x| replace:: y\n",
    "|x|",
    "``",
    "**",
    "`",
    "_",
    "a",
    " ",
    "磁",
    ":E100: ",
    "E100\n  ",
    "- ",
    ".. code::\n",
    ".. c:macro:: E_1 = 2\n",
    ".. exception:: E\n",
  ],
  "a.html": [
    "<table>",
    "</table>",
    "<tr>",
    "<td rowspan=2>",
    "<th colspan=3>",
    "</td>",
    "<thead>",
    "<caption>",
    "<p>",
    "<pre>",
    "<h1>",
    "</h1>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "&amp;",
    "<dl>",
    "<dt>",
    "<dd>",
    "<ul>",
    "</ul>",
    "<li>",
    "<b>",
    "</b>",
    "<summary>",
    "</details>",
    "E100",
    "a",
    " ",
    "\n",
    "<",
    '="',
  ],
  "a.adoc": [
    "|===\n",
    "|",
    "2+|",
    ".3+|",
    "3*|",
    "a|",
    "\n",
    "= T\n",
    "[cols=2*]\n",
    ".T\n",
    "----\n",
    ":a: b\n",
    "{a}",
    "`",
    "*",
    "link:x[y]",
    " +\n",
    "!===\n",
    "!",
    "// |\n",
    "E100:: ",
    "\n+\n",
    "a",
    " ",
  ],
  "a.csv": ['"', ",", ";", "\n", "a", "\\", "#", " ", "400"],
  "a.yaml": [
    "- ",
    "a: ",
    "b:",
    "\n",
    "  ",
    "    ",
    "'",
    '"',
    "|\n",
    ">-\n",
    "{",
    "}",
    "[",
    "]",
    ",",
    "#",
    "&x ",
    "*x",
    "!t ",
    "---\n",
    "\\",
    "A.1",
    ":",
    "词",
  ],
  "a.xml": [
    "<errors>",
    "</errors>",
    '<error code="1">',
    "<error/>",
    "</error>",
    "<table>",
    "<tgroup>",
    "</tgroup>",
    "<colspec colname='c'/>",
    "<thead>",
    "<row>",
    "<entry morerows='1' namest='c'>",
    "</entry>",
    "</row>",
    "<title>",
    "</title>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?x",
    "?>",
    "<!DOCTYPE a [",
    "<dt>",
    "<simpletable>",
    "<strow>",
    "<stentry>",
    "&lt;",
    "E100",
    "\n",
    " ",
    "<",
    '"',
  ],
  "a.properties": ["a", "E1", "=", ":", " ", "\\", "\n", "#", '"', ";", "\\u0041", "词"],
  "a.po": ['msgid "', 'msgstr "', 'msgctxt "', '"\n', '"', "a", "\n", "\\", "#"],
  "a.json": ["{", "}", "[", "]", '"a"', ":", ",", "1", "null", "\\", '"', " ", "\n"],
};

const pageIn = (path: string) =>
  fc.array(fc.constantFrom(...MARKUP[path]!), { maxLength: 60 }).map((parts) => parts.join(""));

function read(path: string, text: string, diagnostics: Diagnostic[] = []): ReadDocument {
  return readDocument({ path, text, encoding: "utf-8", sha256: "" }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
}

describe.each(Object.keys(MARKUP))("whatever stands in %s", (path) => {
  it("is read without failing, and every place is inside of it", () => {
    fc.assert(
      fc.property(pageIn(path), (text) => {
        const diagnostics: Diagnostic[] = [];
        const lines = text.split("\n");
        const document = read(path, text, diagnostics);
        for (const { rows, header } of document.tables) {
          for (const { line, column } of [...header, ...rows, ...rows.flatMap(({ cells }) => cells)]) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
          }
        }
        for (const { place } of diagnostics) expect(place!.line).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 400 },
    );
  });

  it("says the same the second time", () => {
    fc.assert(
      fc.property(pageIn(path), (text) => {
        expect(JSON.stringify(read(path, text))).toBe(JSON.stringify(read(path, text)));
      }),
      { numRuns: 50 },
    );
  });
});

it("plain cells are found at their places", () => {
  const cell = fc.stringMatching(/^[A-Za-z0-9.%\u4e00-\u4e10]{1,8}$/);
  const row = fc.tuple(cell, cell, cell);
  const pad = fc.constantFrom("", " ", "   ");
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), pad, fc.boolean(), (rows, space, outer) => {
      const line = (cells: readonly string[]) => {
        const inner = cells.map((text) => space + text + space).join("|");
        return outer ? `|${inner}|` : inner;
      };
      const text = ["# Title", "", line(["One", "Two", "Three"]), "|---|---|---|", ...rows.map(line)].join(
        "\n",
      );
      const lines = text.split("\n");
      const [table] = read("a.md", text).tables;
      expect(table!.rows.map(({ cells }) => cells.map((each) => each.text))).toEqual(rows);
      for (const each of table!.rows.flatMap(({ cells }) => cells)) {
        expect(lines[each.line - 1]!.slice(each.column - 1)).toMatch(
          new RegExp(`^${each.text.replaceAll(".", "\\.")}`),
        );
      }
    }),
  );
});

it("any bytes are decoded or refused with a diagnostic, and never get a replacement character", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const diagnostics: Diagnostic[] = [];
      const decoded = decodeSource(bytes, { path: "a.txt" }, (diagnostic) => diagnostics.push(diagnostic));
      expect(decoded === undefined).toBe(diagnostics.length > 0);
      const replaced = new TextDecoder(decoded?.encoding ?? "utf-8").decode(bytes).includes("\ufffd");
      expect(decoded?.text.includes("\ufffd") ?? false).toBe(decoded !== undefined && replaced);
    }),
    { numRuns: 2000 },
  );
});
