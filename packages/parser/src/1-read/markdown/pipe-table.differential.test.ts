import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { gfmTables } from "../../../testing/gfm-oracle.ts";
import { decodeSource } from "../../decode-source.ts";
import { readDocument } from "../read-document.ts";
import type { Table } from "../table.ts";

type Rows = readonly (readonly string[])[];

function tablesOf(text: string, path = "a.md"): readonly Table[] {
  return readDocument({ path, text, encoding: "utf-8", sha256: "" }, () => {}).tables;
}

function textsOf({ header, rows }: Table): Rows {
  return [header, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(({ text }) => text));
}

/** The examples of the specification (GFM 0.29, § 4.10, by their numbers) that both read alike. */
test.each([
  [198, "| foo | bar |\n| --- | --- |\n| baz | bim |"],
  [199, "| abc | defghi |\n:-: | -----------:\nbar | baz"],
  [200, "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |"],
  [201, "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar"],
  [204, "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |"],
  [205, "| abc | def |\n| --- | --- |"],
])("example %i of the specification reads as micromark reads it", (_, text) => {
  expect(tablesOf(text).map(textsOf)).toEqual(gfmTables(text));
});

/** Those where we keep what the specification gives up, or what it makes up. */
test.each([
  [
    202,
    "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar",
    "a line without a pipe is no row",
    [
      ["abc", "def"],
      ["bar", "baz"],
    ],
  ],
  [203, "| abc | def |\n| --- |\n| bar |", "a delimiter row may be too short", [["abc", "def"], ["bar"]]],
])("example %i of the specification is read otherwise: %s", (_, text, _why, rows) => {
  expect(tablesOf(text).map(textsOf)).toEqual([rows]);
  expect(gfmTables(text)).not.toEqual([rows]);
});

/** Our own pages but those of odd tables, the seeds, and a folder of pages more: `CORPUS=DIR vitest run pipe-table`. */
const folders = ["../../../fixtures/rows", "../../../fixtures/catalog", "../../../../../catalog"].map(
  (folder) => fileURLToPath(new URL(folder, import.meta.url)),
);
const corpus = process.env["CORPUS"];
const pages = [...folders, ...(corpus === undefined ? [] : [corpus])].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:mdx?|txt)$/.test(name) && !name.includes("node_modules"))
    .map((name) => join(folder, name)),
);

interface ComparedRow {
  readonly place: string;
  readonly ours: string;
  readonly gfm: string;
}

/**
 * The rows of the pipe tables of a page, up to the first that is not one line of its own, beside what micromark reads.
 */
function rowsOf(path: string): ComparedRow[] {
  const decoded = decodeSource(readFileSync(path), { path }, () => {});
  const lines = decoded?.text.split(/\r\n?|[\n\u0085]/) ?? [];
  return tablesOf(decoded?.text ?? "", path).flatMap((table) => {
    if (table.format !== "markdown" || table.header.length === 0) return [];
    const end = table.rows.findIndex(({ line }, index) => line !== table.line + 2 + index);
    const rows = end < 0 ? table.rows : table.rows.slice(0, Math.max(0, end - 1));
    const own = lines.slice(table.line - 1, table.line + 1 + rows.length);
    const [gfm = []] = gfmTables(own.map((line) => line.replace(/^[ \t>]+/, "")).join("\n"));
    const width = gfm[0]?.length ?? 0;
    const ours = textsOf({ ...table, rows });
    return gfm.map((cells, index) => ({
      place: `${path}:${table.line + index + (index > 0 ? 1 : 0)}`,
      ours: squared(ours[index] ?? [], width),
      gfm: squared(cells, width),
    }));
  });
}

/** Cells as many as the header has: GFM adds and cuts. Strikethrough is another extension than tables. */
function squared(cells: readonly string[], width: number): string {
  return Array.from({ length: width }, (_, index) => (cells[index] ?? "").replaceAll("~~", "")).join(" | ");
}

test("pipe tables of whole pages have the cells that micromark finds in them", { timeout: 300_000 }, () => {
  const rows = pages.flatMap(rowsOf);
  expect(rows.length).toBeGreaterThan(400);
  expect(rows.filter(({ ours, gfm }) => ours !== gfm)).toEqual([]);
});
