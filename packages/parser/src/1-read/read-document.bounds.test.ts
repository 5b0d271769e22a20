import type { Diagnostic } from "@errcat/diagnostics";
import { expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

const wideGrid = (columns: number, rows: number): string => {
  const border = `${"+--".repeat(columns)}+\n`;
  const row = `${"|a ".repeat(columns)}|\n`;
  const spanned = `|b ${" ".repeat(3)}${"|a ".repeat(columns - 2)}|\n`;
  return border + spanned + border + times(rows, () => row + border);
};

/** A page beyond each bound, and what is said of it. */
const BEYOND: readonly (readonly [bound: string, path: string, page: string, said: string])[] = [
  [
    "cells of a table in HTML",
    "a.html",
    `<table>${times(40, () => "<tr><td colspan=1000 rowspan=2000>a")}${"<tr><td>b".repeat(2500)}</table>`,
    "read/too-large: There are more cells than 2000000 here; the rest of them was left out.",
  ],
  [
    "columns that a cell of HTML spans",
    "a.html",
    "<table><tr><td colspan=5000>a<tr><td>b</table>",
    "read/span-too-large: A cell spans too many columns: 5000; 1000 were taken.",
  ],
  [
    "tables in one another",
    "a.html",
    `${"<table><tr><td>a".repeat(40)}`,
    "read/too-large: There are more tables in one another than 32 here; the rest of them was left out.",
  ],
  [
    "cells of a table in AsciiDoc",
    "a.adoc",
    `[cols="2*"]\n|===\n${"1000*|a\n".repeat(2100)}|===\n`,
    "read/too-large: There are more cells than 2000000 here; the rest of them was left out.",
  ],
  [
    "cells of a table in MediaWiki's markup",
    "a.txt",
    `{|\n! Code !! Text\n${times(40, () => '|-\n| colspan="1000" rowspan="2000" | a\n')}${"|-\n| a\n".repeat(2500)}|}\n`,
    "read/too-large: There are more cells than 2000000 here; the rest of them was left out.",
  ],
  [
    "cells of a table in DocBook",
    "a.xml",
    `<table><tgroup cols="900">${times(900, (index) => `<colspec colname="c${index}"/>`)}<tbody>${times(
      40,
      () => '<row><entry namest="c0" nameend="c899" morerows="60000">a</entry></row>',
    )}${"<row><entry>a</entry></row>".repeat(2500)}</tbody></tgroup></table>`,
    "read/too-large: There are more cells than 2000000 here; the rest of them was left out.",
  ],
  [
    "columns of records",
    "a.json",
    `[${times(3000, (index) => `{"code":${index},"k${index}":1},`)}{"code":-1}]`,
    "read/too-large: There are more columns than 666 here; the rest of them was left out.",
  ],
  [
    "columns of a table in ReadMe's blocks",
    "a.md",
    `[block:parameters]\n{"data":{${times(1200, (index) => `"h-${index}":"a","0-${index}":"b",`)}"0-0":"1"}}\n[/block]\n`,
    "read/too-large: There are more columns than 1000 here; the rest of them was left out.",
  ],
  ["levels of JSON", "a.json", `${"[".repeat(100)}${"]".repeat(100)}`, "nested deeper than 64 levels"],
  [
    "levels of YAML",
    "a.yaml",
    times(100, (index) => `${" ".repeat(index)}a:\n`),
    "nested deeper than 64 levels",
  ],
  [
    "levels of YAML in a line",
    "a.yaml",
    `a: ${"[".repeat(100)}${"]".repeat(100)}`,
    "nested deeper than 64 levels",
  ],
  [
    "levels of XML",
    "a.xml",
    `${"<a>".repeat(300)}x${"</a>".repeat(300)}`,
    "read/too-large: There are more elements in one another than 200",
  ],
  ["boxes of a grid", "a.rst", wideGrid(500, 500), "read/malformed-table"],
];

it.each(BEYOND)(
  "a page beyond the bound of %s says so, and takes no memory for more",
  (_, path, text, said) => {
    const diagnostics: Diagnostic[] = [];
    const before = process.memoryUsage().rss;
    readDocument({ path, text, encoding: "utf-8", sha256: "" }, (each) => diagnostics.push(each));
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n")).toContain(said);
    expect(process.memoryUsage().rss - before).toBeLessThan(1_000_000_000);
  },
);
