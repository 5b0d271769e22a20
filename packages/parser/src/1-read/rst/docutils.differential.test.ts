import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

interface Golden {
  readonly rst: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What docutils reads in tables drawn at random; `pnpm eval:docutils` draws and reads them anew. */
const goldens = JSON.parse(
  readFileSync(new URL("../../../fixtures/docutils/tables.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly Golden[]>>;

test.each(Object.entries(goldens))(
  "tables of the kind %s have the cells that docutils reads",
  (_, tables) => {
    expect(tables.length).toBeGreaterThan(50);
    for (const { rst, header, rows } of tables) {
      const read = readDocument({ path: "a.rst", text: rst, encoding: "utf-8", sha256: "" }, () => {}).tables;
      expect(
        read.map((table) =>
          [table.header, ...table.rows.map(({ cells }) => cells)].map((row) => row.map((cell) => cell.text)),
        ),
        rst,
      ).toEqual([[header, ...rows]]);
    }
  },
);
