import { diagnose } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { expandSpans, type Span, type SpannedRow } from "../html/expand-spans.ts";
import type { Places } from "../places.ts";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../table-limits.ts";
import { textOffset, xmlText } from "./xml-text.ts";
import { attributeOf, elementsOf, type XmlElement } from "./xml-tree.ts";

/**
 * Elements that are groups of rows, rows, and cells: of CALS tables (DocBook, DITA), and of the simple ones of DITA.
 */
const GROUPS: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);
const ROWS: ReadonlySet<string> = new Set(["row", "strow", "sthead"]);
const CELLS: ReadonlySet<string> = new Set(["entry", "stentry"]);
const HEADS: ReadonlySet<string> = new Set(["thead", "sthead"]);

/** What a table is read with. */
export interface CalsContext {
  readonly draft: Draft;
  readonly places: Places;
  readonly caption: string;
}

/**
 * Adds the table that an element is: a `<tgroup>` (OASIS, "CALS Table Model Document Type Definition"), or a
 * `<simpletable>` of DITA. Cells that span rows (`morerows`) or columns (`namest` to `nameend`) stand in each.
 *
 *     <row><entry morerows="1">400</entry><entry>A.1</entry></row>      400 | A.1
 *     <row><entry>A.2</entry></row>                                 →   400 | A.2
 */
export function addCalsTable(element: XmlElement, { draft, places, caption }: CalsContext): void {
  const found = rowsIn(element);
  const columns = columnNumbers(element);
  const spanned = found.map(({ row, group }): SpannedRow => spannedRow(row, { group, columns, places }));
  const { rows, cut } = expandSpans(spanned, MOST_CELLS);
  if (cut) {
    const place = { file: draft.path, ...places.placeOf(element.offset) };
    draft.report(diagnose("read/too-large", { limit: MOST_CELLS, things: "cells" }, { place }));
  }
  const heads = found.filter(({ isHead }) => isHead).length;
  if (rows.length === 0) return;
  draft.tables.push({
    format: "xml",
    line: places.placeOf(element.offset).line,
    headings: draft.open,
    caption,
    header: rows[heads - 1]?.cells ?? [],
    rows: rows.slice(heads),
  });
}

interface FoundRow {
  readonly row: XmlElement;
  readonly group: number;
  readonly isHead: boolean;
}

/** The rows of a table, those of its head first; a row of a simple table may be a head itself. */
function rowsIn(table: XmlElement): FoundRow[] {
  const rows: FoundRow[] = [];
  const groups = [table, ...elementsOf(table).filter(({ name }) => GROUPS.has(name))];
  for (const [group, element] of groups.entries()) {
    for (const row of elementsOf(element)) {
      if (!ROWS.has(row.name)) continue;
      rows.push({ row, group, isHead: HEADS.has(row.name) || HEADS.has(element.name) });
    }
  }
  return [...rows.filter(({ isHead }) => isHead), ...rows.filter(({ isHead }) => !isHead)];
}

/** The number (from 0) of each column by its name, and of the first and last column of each span by its name. */
function columnNumbers(group: XmlElement): ReadonlyMap<string, readonly [number, number]> {
  const numbers = new Map<string, readonly [number, number]>();
  let number = 0;
  for (const element of elementsOf(group)) {
    if (element.name === "colspec") {
      number = Number.parseInt(attributeOf(element, "colnum") ?? "", 10) || number + 1;
      numbers.set(attributeOf(element, "colname") ?? "", [number - 1, number - 1]);
    } else if (element.name === "spanspec") {
      const first = numbers.get(attributeOf(element, "namest") ?? "")?.[0] ?? 0;
      const last = numbers.get(attributeOf(element, "nameend") ?? "")?.[1] ?? first;
      numbers.set(attributeOf(element, "spanname") ?? "", [first, last]);
    }
  }
  return numbers;
}

function spannedRow(
  element: XmlElement,
  {
    group,
    columns,
    places,
  }: { group: number; columns: ReadonlyMap<string, readonly [number, number]>; places: Places },
): SpannedRow {
  const entries = elementsOf(element).filter(({ name }) => CELLS.has(name));
  const cells = entries.map((entry) => places.cellAt(textOffset(entry), xmlText(entry)));
  const spans = new Map<number, Span>();
  for (const [index, entry] of entries.entries()) {
    const span = spanOf(entry, columns);
    if (span.rows > 1 || span.columns > 1) spans.set(index, span);
  }
  const row = { cells, ...places.placeOf(element.offset) };
  return { row, width: cells.length, spans: spans.size > 0 ? spans : undefined, group };
}

function spanOf(entry: XmlElement, columns: ReadonlyMap<string, readonly [number, number]>): Span {
  const named = columns.get(attributeOf(entry, "spanname") ?? "");
  const first = columns.get(attributeOf(entry, "namest") ?? "")?.[0] ?? named?.[0] ?? 0;
  const last = columns.get(attributeOf(entry, "nameend") ?? "")?.[1] ?? named?.[1] ?? first;
  const more = Number.parseInt(attributeOf(entry, "morerows") ?? "0", 10) || 0;
  return {
    rows: Math.min(MOST_ROWS, Math.max(0, more) + 1),
    columns: Math.min(MOST_COLUMNS, Math.max(1, last - first + 1)),
  };
}
