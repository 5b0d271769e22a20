import type { Table } from "../table.ts";
import { type Entry, entryTables } from "./entry-table.ts";
import type { MarkedLine } from "./marked-line.ts";
import { isCode } from "./title-code.ts";

/** Fewer records than this are a few emphasised words. */
const LEAST_RECORDS = 3;

/**
 * Tables of records whose every field is a bold line with its value below; the label that comes first begins a record.
 * `undefined` where the bold lines of a page are no such labels.
 *
 *     **Numeric Code**          Numeric Code | Description
 *     105                   →   105          | Not signed in.
 *     **Description**
 *     Not signed in.
 */
export function recordsByLabel(lines: readonly MarkedLine[]): Table[] | undefined {
  const labels = lines.filter((line) => line.mark === "bold").map((line) => line.text);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const first = labels.find((label) => counts.get(label)! >= LEAST_RECORDS);
  if (first === undefined || labels.length < counts.size * LEAST_RECORDS || counts.size < 2) return undefined;
  const records = recordsFrom(lines, first);
  const coded = records.filter(
    ({ body: [, value] }) => value?.mark !== "bold" && isCode(value?.text ?? ""),
  ).length;
  return coded >= records.length * 0.6 ? entryTables(records) : undefined;
}

/** Each record goes up to the next one, or to a heading. */
function recordsFrom(lines: readonly MarkedLine[], first: string): Entry[] {
  const records: { title: Entry["title"]; body: MarkedLine[]; line: number; column: number; headings: [] }[] =
    [];
  let open: MarkedLine[] | undefined;
  for (const line of lines) {
    if (line.mark === "bold" && line.text === first) {
      open = [];
      records.push({ title: new Map(), body: open, line: line.line + 1, column: line.column, headings: [] });
    } else if (line.level > 0) {
      open = undefined;
    }
    open?.push(line);
  }
  return records;
}
