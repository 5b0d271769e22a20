"""Reads pages from standard input, a JSON array of texts; writes for each page what docutils reads there: an array of
tables, each as its last header row and its rows. A cell that spans rows or columns stands in each of them.

    ["+---+\\n| a |\\n+---+"]  ->  [[{"header": [], "rows": [["a"]]}]]
"""

import json
import sys

from docutils import nodes
from docutils.core import publish_doctree

QUIET = {"report_level": 5, "halt_level": 5, "file_insertion_enabled": False, "raw_enabled": False}


def folded(text):
    return " ".join(text.split())


def lines_of(node):
    """The lines of a block as a reader sees them; bullets are not among what is read, numbers are."""
    if isinstance(node, (nodes.system_message, nodes.comment, nodes.target)):
        return []
    if isinstance(node, nodes.literal_block):
        return [folded(line) for line in node.astext().split("\n") if line.strip()]
    if isinstance(node, nodes.TextElement):
        return [folded(node.astext())]
    if isinstance(node, nodes.row):
        return [" ".join(" ".join(lines_of(entry)) for entry in node)]
    if isinstance(node, nodes.enumerated_list):
        return [line for place, item in enumerate(node) for line in numbered(place + node.get("start", 1), item)]
    if isinstance(node, nodes.field):
        return [f"{folded(node[0].astext())}: {' '.join(lines_of(node[1])[:1])}", *lines_of(node[1])[1:]]
    return [line for child in node.children for line in lines_of(child)]


def numbered(number, item):
    first, *others = lines_of(item)
    return [f"{number}. {first}", *others]


def cell_text(entry):
    return "\n".join(line for line in lines_of(entry) if line)


def rows_of(group):
    """Rows in which each cell stands in every place it covers."""
    rows = [{} for _ in group.children]
    for at, row in enumerate(group.children):
        column = 0
        for entry in row:
            while column in rows[at]:
                column += 1
            text = cell_text(entry)
            for down in range(entry.get("morerows", 0) + 1):
                for right in range(entry.get("morecols", 0) + 1):
                    if at + down < len(rows):
                        rows[at + down][column + right] = text
            column += entry.get("morecols", 0) + 1
    return [[row[column] for column in sorted(row)] for row in rows]


def is_outermost(table):
    above = table.parent
    while above is not None and not isinstance(above, nodes.entry):
        above = above.parent
    return above is None


def tables_in(text):
    tables = []
    for table in publish_doctree(text, settings_overrides=QUIET).findall(nodes.table):
        if not is_outermost(table):
            continue
        heads = [row for head in table.findall(nodes.thead) if head.parent.parent is table for row in rows_of(head)]
        body = [row for part in table.findall(nodes.tbody) if part.parent.parent is table for row in rows_of(part)]
        tables.append({"header": heads[-1] if heads else [], "rows": body})
    return tables


json.dump([tables_in(text) for text in json.load(sys.stdin)], sys.stdout, ensure_ascii=False)
