import type { Diagnostic } from "@errcat/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { pageMarkup } from "../../../testkit/src/page-markup.ts";
import { decodeSource } from "../decode-source.ts";
import { readDocument } from "./read-document.ts";
import type { ReadDocument } from "./table.ts";

const pageIn = (path: string) =>
  fc.array(fc.constantFrom(...pageMarkup[path]!), { maxLength: 60 }).map((parts) => parts.join(""));

function read(path: string, text: string, diagnostics: Diagnostic[] = []): ReadDocument {
  return readDocument({ path, text, encoding: "utf-8", sha256: "" }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
}

describe.each(Object.keys(pageMarkup))("whatever stands in %s", (path) => {
  it("is read without failing, and every place is inside of it", () => {
    fc.assert(
      fc.property(pageIn(path), (text) => {
        const diagnostics: Diagnostic[] = [];
        const lines = text.split("\n");
        const document = read(path, text, diagnostics);
        for (const { rows, header } of document.tables) {
          for (const { line, column } of [...header, ...rows, ...rows.flatMap(({ cells }) => cells)]) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
          }
        }
        for (const { place } of diagnostics) expect(place!.line).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: fuzzRuns(400) },
    );
  });

  it("says the same the second time", () => {
    fc.assert(
      fc.property(pageIn(path), (text) => {
        expect(JSON.stringify(read(path, text))).toBe(JSON.stringify(read(path, text)));
      }),
      { numRuns: fuzzRuns(50) },
    );
  });
});

it("plain cells are found at their places", () => {
  const cell = fc.stringMatching(/^[A-Za-z0-9.%\u4e00-\u4e10]{1,8}$/);
  const row = fc.tuple(cell, cell, cell);
  const pad = fc.constantFrom("", " ", "   ");
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), pad, fc.boolean(), (rows, space, outer) => {
      const line = (cells: readonly string[]) => {
        const inner = cells.map((text) => space + text + space).join("|");
        return outer ? `|${inner}|` : inner;
      };
      const text = ["# Title", "", line(["One", "Two", "Three"]), "|---|---|---|", ...rows.map(line)].join(
        "\n",
      );
      const lines = text.split("\n");
      const [table] = read("a.md", text).tables;
      expect(table!.rows.map(({ cells }) => cells.map((each) => each.text))).toEqual(rows);
      for (const each of table!.rows.flatMap(({ cells }) => cells)) {
        expect(lines[each.line - 1]!.slice(each.column - 1)).toMatch(
          new RegExp(`^${each.text.replaceAll(".", "\\.")}`),
        );
      }
    }),
  );
});

it("any bytes are decoded or refused with a diagnostic, and never get a replacement character", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const diagnostics: Diagnostic[] = [];
      const decoded = decodeSource(bytes, { path: "a.txt" }, (diagnostic) => diagnostics.push(diagnostic));
      expect(decoded === undefined).toBe(diagnostics.length > 0);
      const replaced = new TextDecoder(decoded?.encoding ?? "utf-8").decode(bytes).includes("\ufffd");
      expect(decoded?.text.includes("\ufffd") ?? false).toBe(decoded !== undefined && replaced);
    }),
    { numRuns: fuzzRuns(2000) },
  );
});
