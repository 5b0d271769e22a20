/** What the markup of each kind of page is made of. */
export const pageMarkup: Readonly<Record<string, readonly string[]>> = {
  "a.md": [
    ["|", "| ", "\n", "|---|---|\n", "---\n", "# ", "**", "*", "_", "`", "```\n"],
    ["```{eval-rst}\n", ".. list-table::\n\n   * - a\n", "[", "](", ")", "<", ">", "<table>"],
    ["<td>", "</table>", "<!--", "-->", "#|", "||", "|#", "{", "}", '"a": 1', "&lt;", "\\"],
    ["A.1", "400", " ", "词", "- ", "Cause: ", "é", "<details><summary>", "</summary>"],
    ["</details>", '<Accordion title="', '">', "</Accordion>", "<dl><dt>", "<dd>", "</dl>"],
    ["{/*", "*/}", "{% x %}\n", ": ", "E100", "{|\n", "\n|-\n", "\n|}\n", "!!", "+--+--+\n"],
    ["+==+==+\n", "------------\n", "--- ---\n", "\n== ", " ==\n"],
  ].flat(),
  "a.rst": [
    ["+--+--+\n", "+==+==+\n", "|", "| a | b |\n", "|磁|b |\n", "+", "\n", ".. list-table::\n"],
    ["   * - ", "     - ", ".. csv-table::\n", '   "a","b"\n', "=== ===\n", "==\n"],
    ["::\n\n  ", ".. |x| replace:: y\n", "|x|", "``", "**", "`", "_", "a", " ", "磁", ":E100: "],
    ["E100\n  ", "- ", ".. code::\n", ".. c:macro:: E_1 = 2\n", ".. exception:: E\n"],
  ].flat(),
  "a.html": [
    ["<table>", "</table>", "<tr>", "<td rowspan=2>", "<th colspan=3>", "</td>", "<thead>"],
    ["<caption>", "<p>", "<pre>", "<h1>", "</h1>", "<!--", "-->", "<script>", "</script>"],
    ["&amp;", "<dl>", "<dt>", "<dd>", "<ul>", "</ul>", "<li>", "<b>", "</b>", "<summary>"],
    ["</details>", "E100", "a", " ", "\n", "<", '="'],
  ].flat(),
  "a.adoc": [
    ["|===\n", "|", "2+|", ".3+|", "3*|", "a|", "\n", "= T\n", "[cols=2*]\n", ".T\n", "----\n"],
    [":a: b\n", "{a}", "`", "*", "link:x[y]", " +\n", "!===\n", "!", "// |\n", "E100:: "],
    ["\n+\n", "a", " "],
  ].flat(),
  "a.csv": [['"', ",", ";", "\n", "a", "\\", "#", " ", "400"]].flat(),
  "a.yaml": [
    ["- ", "a: ", "b:", "\n", "  ", "    ", "'", '"', "|\n", ">-\n", "{", "}", "[", "]", ","],
    ["#", "&x ", "*x", "!t ", "---\n", "\\", "A.1", ":", "词"],
  ].flat(),
  "a.xml": [
    ["<errors>", "</errors>", '<error code="1">', "<error/>", "</error>", "<table>"],
    ["<tgroup>", "</tgroup>", "<colspec colname='c'/>", "<thead>", "<row>"],
    ["<entry morerows='1' namest='c'>", "</entry>", "</row>", "<title>", "</title>"],
    ["<![CDATA[", "]]>", "<!--", "-->", "<?x", "?>", "<!DOCTYPE a [", "<dt>", "<simpletable>"],
    ["<strow>", "<stentry>", "&lt;", "E100", "\n", " ", "<", '"'],
  ].flat(),
  "a.properties": [["a", "E1", "=", ":", " ", "\\", "\n", "#", '"', ";", "\\u0041", "词"]].flat(),
  "a.po": [['msgid "', 'msgstr "', 'msgctxt "', '"\n', '"', "a", "\n", "\\", "#"]].flat(),
  "a.json": [["{", "}", "[", "]", '"a"', ":", ",", "1", "null", "\\", '"', " ", "\n"]].flat(),
};
