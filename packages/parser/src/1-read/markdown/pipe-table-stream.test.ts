import { expect, it } from "vitest";
import { emptyDraft } from "../draft.ts";
import { pageOf } from "../page.ts";
import type { TableRow } from "../table.ts";
import { openPipeTable, readPipeTable } from "./pipe-table.ts";
import { PipeTableStream } from "./pipe-table-stream.ts";

const row = (number: number) => `| A.${1000 + number} | Text ${number}. |\n`;
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => row(from + index)).join("");

const head = "| Code | Text |\n|---|---|\n";
const further = "| Error number | Reason |\n|---|---|\n";
const page =
  `${head}${rows(0, 20)}|---|---|\n${rows(20, 240)}` +
  `| A.1 | over\n\n- lines |\n{% if beta %}\n<!--\n| A.0 | hidden |\n-->\n${rows(240, 250)}${further}${rows(250, 520)}`;

/** Rows as data: some hold their line alone. */
const asData = (read: readonly TableRow[]) =>
  read.map(({ cells, line, column }) => ({ cells, line, column }));

function readWhole() {
  const draft = emptyDraft("", () => {});
  const end = readPipeTable(pageOf({ path: "", text: page }), 0, draft);
  return { rows: asData(draft.tables[0]!.rows), end };
}

/** Reads the body in two parts, the first one of so many lines. */
function readInParts(lines: number) {
  const body = page.split("\n").slice(2);
  const stream = new PipeTableStream(openPipeTable(pageOf({ path: "", text: page }), 0)!.body);
  const read: TableRow[] = [];
  const first = stream.read(`${body.slice(0, lines).join("\n")}\n`, { lines: 2, atEnd: false });
  read.push(...first.rows);
  if (first.ended) return { rows: asData(read), end: first.lines };
  const rest = first.rest + body.slice(lines).join("\n");
  const second = stream.read(rest, { lines: first.lines, atEnd: true });
  read.push(...second.rows);
  return { rows: asData(read), end: second.lines };
}

it("reads in two parts what the whole page reads, wherever the first part ends", () => {
  const whole = readWhole();
  expect(whole.rows.length).toBe(251);
  for (let lines = 1; lines < page.split("\n").length - 2; lines++)
    expect(readInParts(lines), `${lines} lines`).toEqual(whole);
});
