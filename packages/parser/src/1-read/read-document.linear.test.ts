import { expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

/** What others have been slow on: one construct begun again and again and never ended, or ended at last. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  "a.md": [
    "[",
    "[a](",
    "![",
    "*",
    "*a_ ",
    "**a",
    "`",
    "`a",
    "``` `",
    "<",
    "<a b=",
    "<!--",
    "<table><tr><td>",
    "&",
    "<sup>1",
    "<sup>1</sup>",
    "\\",
    "|",
    "| ",
    "\\|",
    "a   |",
    "|   ",
    "|\n",
    "a |\n",
    "|a|b|\n|-|-|\n|c\n",
    "# a\n",
    "a\n---\n",
    "a | b\n---\n",
    "a | b\n---\na | b | c\n",
    "A_B\n: c\n",
    "• a\n",
    "1001: a\n",
    "```{eval-rst}\n",
    "```{eval-rst}\nE_1\n```\n",
    "1001\nA b\n",
    "# A::B\n- Code: 1\n",
    "1001\n\nA_B\n\n",
    "1001\n",
    "10Ab c\n",
    "10词Ab",
    "10 a\n",
    "a | b\n|\n---|\n",
    "AB-12AbCd",
    "A_B Ab c\n",
    "a b c\n1 A_B d\n",
    "1\n|\na\nb\n|\n",
    "a\n|\nb\n|\n",
    "| 1\n\n | a\n",
    "10 A_B a 400\n",
    "10 A_B a 400 ",
    "A_B词Ab",
    "A_B词Ab\n\n\n",
    "- 1001 a\n",
    "- a1",
    "#|\n",
    "E1\nab cd\n",
    "E1\nab cd\n\n\n",
    "ab cd\nCode : 1\nab cd\n\n\n",
    "100 - a\nb\n",
    "Abc: 10 - d\n",
    "A_B\nC_D\nab\nab cd\n",
    "1\nA_B\nab cd\n2\nA_B\nab cd\n",
    "{\n",
    '{"a":',
    "**E1**\n",
    "- E1: x\n",
    "> ",
    "* ",
    "[^a",
    "a\nb\n\nc\n\n",
    "E1\n\n: c\n",
    "<details><summary>E1\n",
    "<details><summary>E1</summary>a</details>\n",
    '<A title="E1">\n',
    '<A title="\n',
    "<dl>\n",
    "<dl><dt>E1<dd>a</dl>\n",
    "{/*\n",
    "{#\n",
    "{% comment %}\n",
    "{% x %}\n",
    "{% x %}\n|a|b|\n",
    "<!-- a\n",
    "<!-- a -->\n|a|b|\n",
    "<pre>\n\n",
    "<script>\n",
    "# a\n```\nA = 1\n```\n",
    " ",
  ],
  "a.rst": [
    "+--+--+\n",
    "+--+\n|a |\n",
    "*",
    "**a",
    "`",
    "``",
    "|a",
    "a_ ",
    ".. a::\n",
    "   * - a\n",
    "=== ===\na   b\n",
    "a::\n\n  b\n",
    ":a:",
    ":a: b\n",
    ":E1: b\n",
    "E1\n  b\n\n",
    "a\n  b\n",
    ".. c:macro:: E_1\n\n   a\n",
    ".. py:exception:: E\n\n   Error code: 1\n",
    "|a::  |b |\n",
    "|:a: b|- |\n",
    ".. list-table::\n\n   * - a\n       b\n",
    ".. raw:: html\n\n  <table>\n",
  ],
  "a.html": [
    "<table><tr><td><sup>1",
    "<table>",
    "<td>",
    "</td>",
    "<td a=1>",
    "</",
    "<!",
    "<tr><td rowspan=9 colspan=9>",
    '<a b="',
    "<!--",
    "<pre>",
    "<script>",
    "&#",
    "<dt>E1<dd>a",
    "<li><b>E_1</b> a",
    "<ul><li><b>E_1",
    "<details><summary>E1",
  ],
  "a.adoc": [
    "|===\n",
    "|a\n",
    "999*|a ",
    ".65534+|a ",
    "*",
    "_a ",
    "`a",
    "link:",
    "<<a,",
    "[cols=",
    "[a]\n",
    "E1:: a\n",
    "+\na\n",
    "!===\n!a\n",
    "// |a\n",
  ],
  "a.csv": ['"', ",", '"a\n', "a,b\n"],
  "a.json": ["[", '{"a":', "[{}", '"', "\\", "//\n", "/*", "[1],"],
  "a.yaml": [
    "- ",
    "a: ",
    "a:\n",
    "- a\n",
    "a: 'b\n",
    "a: |\n b\n",
    "{a: ",
    "[",
    "'",
    '"\\',
    "&a ",
    "a: b\n c\n",
    "---\n",
    "#\n",
    "a\n",
    "a:a#",
    "|\n---\n",
    ">\n---\n",
  ],
  "a.txt": ["\n", " \n", "\t"],
  "a.xml": [
    "<a>",
    "<a ",
    '<a b="',
    "<a/>",
    "</a>",
    "<![CDATA[",
    "<!--",
    "<!DOCTYPE a [",
    "<?",
    "<row><entry>",
    "<entry morerows='9'>",
    "<table><tgroup>",
    "<title>a</title>",
    "&#",
    "<e c='1'/>",
  ],
  "a.properties": ["a=b\\\n", "\\", "a", "a = ", "#", '"', '"a" = "b";\n'],
  "a.po": ['msgid "a"\n', 'msgstr "\n', '"a"\n', '"'],
};

/** What stands before the shape, so that it is read where it hurts. */
const BEFORE = [
  "",
  "<a b",
  "```\nA = 1 // a",
  "| Code | Text |\n|---|---|\n| ",
  "a | b\n---|---\na | b\n",
  "|===\n",
  "<table><tr><td>",
  "+--+--+\n",
];

const SIZE = 20_000;

function secondsFor(path: string, text: string): number {
  const before = process.cpuUsage();
  readDocument({ path, text, encoding: "utf-8", sha256: "" }, () => {});
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Time for twice as much over time for once; measured again where something else disturbed it. */
function growth(path: string, make: (size: number) => string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && best > 2.3; attempt++) {
    const once = Math.max(0.02, secondsFor(path, make(SIZE)));
    best = Math.min(best, secondsFor(path, make(SIZE * 2)) / once);
  }
  return best;
}

for (const [path, shapes] of Object.entries(SHAPES)) {
  it(`reading ${path} takes twice the time for twice the text, whatever the text`, {
    timeout: 120_000,
  }, () => {
    for (const shape of shapes) {
      for (const before of BEFORE) {
        const make = (size: number) => before + shape.repeat(Math.ceil(size / shape.length));
        const factor = growth(path, make);
        expect(
          factor,
          `${JSON.stringify(before + shape)} … grows ${factor.toFixed(2)} times`,
        ).toBeLessThanOrEqual(2.3);
      }
    }
  });
}
