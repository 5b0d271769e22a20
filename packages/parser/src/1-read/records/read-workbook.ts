import { diagnose, type Report } from "@errcat/diagnostics";
import { foldSpace } from "../fold-space.ts";
import { looksLikeHeader } from "../header-row.ts";
import type { Cell, ReadDocument, Table, TableRow } from "../table.ts";

/** A sheet as the optional package read-excel-file gives it. */
interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

type ReadSheets = (input: ArrayBuffer) => Promise<readonly Sheet[]>;

/**
 * The sheets of an XLSX workbook as a document, a table each; rows and columns of the sheet are the lines and columns
 * of the places. Empty where the workbook cannot be read: reports `read/invalid-workbook`, or `read/no-workbook-reader`
 * where the optional package read-excel-file is not installed.
 */
export async function readWorkbook(bytes: Uint8Array, path: string, report: Report): Promise<ReadDocument> {
  const place = { file: path, line: 1, column: 1 };
  const sheets = await sheetsOf(bytes);
  if (sheets === undefined) report(diagnose("read/no-workbook-reader", {}, { place }));
  else if (sheets instanceof Error)
    report(diagnose("read/invalid-workbook", { problem: sheets.message }, { place }));
  const tables =
    sheets === undefined || sheets instanceof Error ? [] : sheets.flatMap((sheet) => tableOf(sheet) ?? []);
  if (Array.isArray(sheets) && tables.length === 0) report(diagnose("read/no-table", {}, { place }));
  return { format: "xlsx", title: tables[0]?.caption ?? "", tables, samples: [], prose: [] };
}

/** The sheets, why they cannot be read, or `undefined` where nothing is there to read them with. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | Error | undefined> {
  let read: ReadSheets;
  try {
    ({ default: read } = (await import("read-excel-file/universal")) as unknown as { default: ReadSheets });
  } catch {
    return undefined;
  }
  try {
    return await read(new Uint8Array(bytes).buffer);
  } catch (problem) {
    return problem instanceof Error ? problem : new Error(String(problem));
  }
}

function tableOf({ sheet, data }: Sheet): Table | undefined {
  const rows = data
    .map(
      (values, i): TableRow => ({
        cells: values.map((value, j) => cellOf(value, i, j)),
        line: i + 1,
        column: 1,
      }),
    )
    .filter(({ cells }) => cells.some(({ text }) => text !== ""));
  const start = rows.findIndex(({ cells }) => cells.filter(({ text }) => text !== "").length > 1);
  const head = rows[start];
  if (!head) return undefined;
  const headed = looksLikeHeader(head.cells, rows.slice(start + 1));
  return {
    format: "xlsx",
    line: head.line,
    headings: [],
    caption: sheet,
    header: headed ? head.cells : [],
    rows: rows.slice(headed ? start + 1 : start),
  };
}

function cellOf(value: unknown, row: number, column: number): Cell {
  const text =
    value instanceof Date ? value.toISOString() : value === null || value === undefined ? "" : String(value);
  return { text: foldSpace(text), line: row + 1, column: column + 1 };
}
