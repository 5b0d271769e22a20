/**
 * What others have been slow on: one construct begun again and again and never ended, or ended at last. By the page in
 * which it is read.
 */
export const hostileShapes: Readonly<Record<string, readonly string[]>> = {
  "a.md": [
    ["-1\nab cd\n40\n-2\nab cd\n40\n-3\nab cd\nab cd\n40\n", "ab\n7\nab cd\n17\nab cd\n"],
    ["[", "[a](", "![", "*", "*a_ ", "**a", "`", "`a", "``` `", "<", "<a b=", "<!--"],
    ["<table><tr><td>", "<table>\n# a\n", "<PRE>\n", "&", "<sup>1", "<sup>1</sup>", "\\", "|"],
    ["| ", "\\|", "a   |", "|   ", "|\n", "a |\n", "a |\n\n", "| a\n", "a |\nb\n--|--\n"],
    ["|\na |\n|\n--|--\n", "|a|b|\n|-|-|\n|c\n", "# a\n", "#| || a\n", "a\n---\n"],
    [
      "a | b\n---\n",
      "a | b\n---\na | b | c\n",
      "a | b\n---\nc\n\n---\n",
      "a | b\n---|---\nc | d\ne\n",
      "A_B\n: c\n",
    ],
    ["• a\n", "1001: a\n", "```{eval-rst}\n", "```{eval-rst}\nE_1\n```\n", "1001\nA b\n"],
    ["# A::B\n- Code: 1\n", "1001\n\nA_B\n\n", "1001\n", "10Ab c\n", "10词Ab", "10 a\n"],
    ["a | b\n|\n---|\n", "AB-12AbCd", "A_B Ab c\n", "a b c\n1 A_B d\n", "a b\n10 0xa d\n"],
    ["10 0xa d\n", "a b\na_b 1 d\n", "a b\n10 d\nd\n", "a b 10 词 d\n", "1\n|\na\nb\n|\n"],
    ["a\n|\nb\n|\n", "| 1\n\n | a\n", "10 A_B a 400\n", "10 A_B a 400 ", "A_B词Ab"],
    ["A_B词Ab\n\n\n", "- 1001 a\n", "# Error codes\n`ab` - c\n"],
    ["# Error\n- `1001`: a\n- b\n- c\n", "- a1", "#|\n", "词4000词", "词400 Ab", "100Ab\n1021x\n"],
    ["ab\n100ab cd\n\n", "100ab cd\n", "100ab. Ab", "100aBcDe", "- 0x0a b\n", "A_B - 1 - c\n"],
    ["100Ab\nx\nx\nx\n", "E1\nab cd\n", "E1\nab cd\n\n\n", "ab cd\nCode : 1\nab cd\n\n\n"],
    ["100 - a\nb\n", "Abc: 10 - d\n", "A_B\nC_D\nab\nab cd\n", "1\nA_B\nab cd\n2\nA_B\nab cd\n"],
    ["{\n", '{"a":', "**E1**\n", "- E1: x\n", "> ", "* ", "[^a", "a\nb\n\nc\n\n"],
    ["E1\n\n: c\n", "<details><summary>E1\n", "<details><summary>E1</summary>a</details>\n"],
    ['<A title="E1">\n', '<A title="\n', "<dl>\n", "<dl><dt>E1<dd>a</dl>\n", "{/*\n", "{#\n"],
    ["{% comment %}\n", "{% x %}\n", "{% x %}\n|a|b|\n", "<!-- a\n", "<!-- a -->\n|a|b|\n"],
    ["<pre>\n\n", "<script>\n", "<table><tr><td>\n\n*a\n\n", "|a|b|\n|-|-|\n|c|d|\n---\n"],
    ["---\n|c|d|\n", "||a||b||\n|c|\n", "a  b\n", "a  1\n", "a  b\n1  c\n2  c\n3  c\n"],
    ["a  b\n1  c\n   d\n   d\n", "a  b\n--  --\n", "a  ", "||a", "[block:parameters]\n{\n"],
    ['[block:parameters]\n{"data":{"0-0":"a"}}\n[/block]\n', "# a\n```\nA = 1\n```\n"],
    ["+--+--+\n", "+--+\n|a |\n", "+--+\n +--+\n", "+==+\n|a\n", "----------\na  b\n-- --\n"],
    ["----------\na  b\n-- --\n1  c\n\n", "A_B - c\n", "A_B: c\nd\n", "```\n1001 - a\n```\n"],
    ["```\n1001: 'a',\n", "```\n1001: '\\", "{|\n", "{|\n|a||b\n|}\n", "{|\n|rowspan=9|a\n|-\n"],
    ["!a!!", "[[a|", "== a ==\n", "== a ", " ", "{|\n|-\n", "|-\n", "|+ a\n", "! a !! b\n"],
    ["{|\n| b || c\n|}\n", "+---+---+\n", "+---+---+\n| a | b |\n", "+---+\n|a\n"],
    ["----- -----\n", "-------\na b\n\n", "a   b\n----- -----\n", "E_1 a b\n", "1 a b c\n"],
    ["| a | b\nc\n", "a\n|\n", "|\n\n", "1\n|\na\n|\n"],
    ["## A.1\n\n| F | V |\n|---|---|\n| C | 1 |\n\n", "[block:", ":::note\n", "!!! a\n"],
    ["{{< a >}}\n", '=== "a"\n', "- a\n  - b\n    - c\n", "~~~\n", "{{a}}", "a\tb\n", "a\t"],
    ["Code: 1\nText: a\n\n", "| 1 |\n", "Table 1\n", "<b>", "$$\n", "# \t", "# a.", "# a ("],
    ["# a #", "# a {", "> | a | b |\n", "- | a | b |\n", "|a|b|\n", "|| a |\n", "A.1\n"],
    ["**A.1**\n\na\n\n", "`A.1` - a\n", "E1 (a)\n", '{"code":1}\n'],
  ].flat(),
  "a.rst": [
    [".. c:macro:: E_1\n   E_2\n"],
    ["+--+--+\n", "+--+\n|a |\n", "+--+\n|磁|\n", "|磁|a |\n", "|磁", "*", "**a", "`", "``", "|a"],
    ["a_ ", ".. a::\n", "   * - a\n", "=== ===\na   b\n", "a::\n\n  b\n", ":a:", ":a: b\n"],
    [":E1: b\n", "E1\n  b\n\n", "a\n  b\n", ".. c:macro:: E_1\n\n   a\n"],
    [".. py:exception:: E\n\n   Error code: 1\n", "|a::  |b |\n", "|:a: b|- |\n"],
    [".. list-table::\n\n   * - a\n       b\n", ".. raw:: html\n\n  <table>\n"],
    [".. raw:: html\n\n  a\n", ".. |a| replace:: b\n", ".. |a| replace:: |a|\n"],
    [".. csv-table::\n\n   a,b\n", '.. csv-table::\n   :header: "a\n', "| a\n| b\n", "a\n==\n"],
    ["a\n  b\n    c\n", "* a\n", ".. _a:\n", "+--+\n+  +\n", "+--+--+\n|a    |\n+--+--+\n"],
    [".. table::\n\n", ":term:`a`", "`a <b>`_", "|a| ", "+--+--+\n|a |b |\n+--+  +\n"],
  ].flat(),
  "a.html": [
    ["<p>1001: a</p>", "<p><b>E_1</b><br>a</p>"],
    ["<table><tr><td><sup>1", "<table>", "<td>", "</td>", "<td a=1>", "</", "<!"],
    ["<tr><td rowspan=9 colspan=9>", '<a b="', "<!--", "<pre>", "<script>", "&#"],
    ["<dt>E1<dd>a", "<li><b>E_1</b> a", "<ul><li><b>E_1", "<details><summary>E1"],
    ["<pre>a</pre>", "<td>a  b&nbsp;", "<table></table>", "<table><tr><td rowspan=2>"],
    ["<table><tr><td><table>", "<ul><li>", "<dl><dt>", "<h1>a</h1>", "<h1>a", "<p>", "<br>"],
    ["<div>", "<caption>", "<thead>", "<td\n", "&amp;", "<code>a", "<a name=b>", "<style>"],
    ["</table>", "<tr>", "<b>E1</b> a<br>", "<td rowspan=2><td>"],
  ].flat(),
  "a.adoc": [
    ["|===\n", "|a\n", "999*|a ", ".65534+|a ", "*", "_a ", "`a", "link:", "<<a,", "[cols="],
    ["[a]\n", "E1:: a\n", "+\na\n", "!===\n!a\n", "// |a\n", "a|b\n", "2+|a\n", "a|\n!===\n"],
    ["ifdef::a[]\n", ":a: b\n", ":a: {a}{a}\n", "{a}", "image:a[", "----\n", "....\n"],
    ["[a,b]\n|===\n", ",===\na,b\n", "* a\n", ". a\n", "= a\n", ".a\n", "////\n"],
  ].flat(),
  "a.csv": [
    ['"', ",", '"a\n', "a,b\n", "\\", '\\"', '"\\', '""', "a;b\n", "#\n", "sep=;\n", "|"],
    ["\t", "a\\,"],
  ].flat(),
  "a.json": [
    ["[", '{"a":', "[{}", '"', "\\", "//\n", "/*", "[1],", '{"a":[', '"a":', "1,"],
    ['[{"a":1},', '[[{"a":1}],', '{"code":1}\n', "{}", "[\n"],
  ].flat(),
  "a.yaml": [
    ["- ", "a: ", "a:\n", "- a\n", "a: 'b\n", "a: |\n b\n", "{a: ", "[", "'", '"\\', "&a "],
    ["a: b\n c\n", "---\n", "#\n", "a\n", "a:a#", "|\n---\n", ">\n---\n", "- a: b\n", "*a "],
    ["!t ", "? a\n", "a: >\n b\n\n", "- - ", "{a}, ", "- [\n", " a:\n"],
  ].flat(),
  "a.txt": [
    ["\n", " \n", "\t", "a  b  c\n", "a\tb\n", "1\na\nb\n", "400 A.1 Gone\n", "400 A.1 Gone "],
    ["||a||b||\n", "A.1: a\n", "E_1\na b\n\n", "1. a\n", "---\n"],
  ].flat(),
  "a.xml": [
    ["<a>", "<a ", '<a b="', "<a/>", "</a>", "<![CDATA[", "<!--", "<!DOCTYPE a [", "<?"],
    ["<row><entry>", "<entry morerows='9'>", "<table><tgroup>", "<title>a</title>", "&#"],
    ["<e c='1'/>", "<a b='1' ", "<e><f>a</f></e>", "<section><title>a", "&a;"],
    ["<row><entry namest='a' nameend='b'>"],
  ].flat(),
  "a.properties": [
    ["a=b\\\n", "\\", "a", "a = ", "#", '"', '"a" = "b";\n', "a:b\n", "/* a", "// a\n"],
    ["a=\\\n"],
  ].flat(),
  "a.po": [
    ['msgid "a"\n', 'msgstr "\n', '"a"\n', '"', "#: a\n", 'msgctxt "a"\n'],
    ['msgid ""\n"a"\n'],
  ].flat(),
};

/** What ends all that a shape may have begun. */
export const closers: string =
  "\n```\n-->\n</pre></script></style></td></table></dl></details>\n|#\n|}\n[/block]\n#}*/}\n|===\n\"'`)]}>\n";
