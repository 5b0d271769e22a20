import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Diagnostic } from "@errcat/diagnostics";
import { describe, expect, it } from "vitest";
import { decodeSource } from "../decode-source.ts";
import { readDocument } from "./read-document.ts";
import type { Cell, ReadDocument } from "./table.ts";

const fixtures = new URL("../../fixtures/read/", import.meta.url);

/** A cell and its place, so that a golden shows both: `A.1 @3:9`. */
function shown({ text, line, column }: Cell): string {
  return `${text} @${line}:${column}`;
}

function documentShown(document: ReadDocument): unknown {
  return {
    format: document.format,
    title: document.title,
    tables: document.tables.map(({ header, rows, headings, ...table }) => ({
      ...table,
      headings: headings.map(({ text, level }) => `${"#".repeat(level)} ${text}`),
      header: header.map(shown),
      rows: rows.map(({ cells }) => cells.map(shown)),
    })),
    samples: document.samples.map(({ text, line }) => `${line}: ${text}`),
    prose: document.prose.map(({ text, line }) => `${line}: ${text}`),
  };
}

/** Decodes and reads the one input of a fixture. */
function readFixture(folder: URL): unknown {
  const names = readdirSync(folder).sort();
  const input = names.find((name) => name.startsWith("input."))!;
  expect(names.filter((name) => name !== "expected.json")).toEqual([input]);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
  const decoded = decodeSource(readFileSync(new URL(input, folder)), { path: input }, report);
  const document = decoded && readDocument({ ...decoded, path: input, sha256: "" }, report);
  return {
    encoding: decoded?.encoding ?? "none",
    ...(document && (documentShown(document) as object)),
    diagnostics: diagnostics.map(
      ({ code, message, place }) => `${code} ${place?.line}:${place?.column} ${message}`,
    ),
  };
}

describe("documents are read as their fixtures say", () => {
  for (const name of readdirSync(fixtures).sort()) {
    it(name.replaceAll("-", " "), () => {
      const folder = new URL(`${name}/`, fixtures);
      const read = readFixture(folder);
      const expected = new URL("expected.json", folder);
      if (process.env["ACCEPT"]) writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
      expect(read).toEqual(JSON.parse(readFileSync(expected, "utf8")));
    });
  }
});
