import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Diagnostic } from "@errcat/diagnostics";
import { checkCatalog, printCatalog } from "@errcat/schema";
import { describe, expect, it } from "vitest";
import { correctionsFromTables } from "./2-rows/corrections/corrections-from-tables.ts";
import { decodeSource } from "./decode-source.ts";
import { type ParseOptions, type ParseResult, parseSources } from "./parse-sources.ts";

interface Parsed extends ParseResult {
  readonly diagnostics: readonly Diagnostic[];
}

const fixtures = new URL("../fixtures/", import.meta.url);

/** Parses the `input.*` files of a fixture with its `options.json`. */
function parseFixture(folder: URL): Parsed {
  const names = readdirSync(folder).sort();
  expect(names.every((name) => /^(input\..+|options\.json|expected\.json)$/.test(name))).toBe(true);
  const options = names.includes("options.json")
    ? (JSON.parse(readFileSync(new URL("options.json", folder), "utf8")) as ParseOptions)
    : {};
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
  const sources = names
    .filter((name) => name.startsWith("input."))
    .map((path) => {
      const decoded = decodeSource(readFileSync(new URL(path, folder)), { path }, report);
      return { ...decoded!, path, sha256: "0".repeat(64) };
    });
  return { ...parseSources(sources, options, report), diagnostics };
}

/** How the tables were understood and what their rows say, a line each. */
function rowsOf({ documents, catalog, accounting, diagnostics }: Parsed): unknown {
  return {
    tables: documents.flatMap(({ tables }) =>
      tables.map(({ number, kind, reason, module, httpStatus, rows, columns }) => ({
        table: [number, kind, reason].join(": "),
        rows,
        ...(module !== "" && { module }),
        ...(httpStatus.length > 0 && { httpStatus: httpStatus.join(", ") }),
        columns: columns.map(
          ({ header, role, confidence, reason: why }) => `${header} → ${role} (${confidence}): ${why}`,
        ),
      })),
    ),
    accounting: Object.entries(accounting)
      .map(([what, count]) => `${count} ${what}`)
      .join(", "),
    entries: catalog.entries.map(({ code, name, retry, variants }) => ({
      code: code === name ? code : `${code} (${name})${retry.retryable ? " retryable" : ""}`,
      variants: variants.map(({ httpStatus, modules, message, description, solution, origins }) =>
        [
          httpStatus.join("/"),
          modules.join(", "),
          message?.raw ?? "",
          ...[description, solution].map((text) =>
            Object.entries(text)
              .map(([language, each]) => `${language}: ${each}`)
              .join(" "),
          ),
          origins.map(({ table, row, line, column }) => `${table}.${row} at ${line}:${column}`).join(", "),
        ].join(" | "),
      ),
    })),
    diagnostics: diagnostics.map(asLine),
  };
}

function asLine({ severity, code, place, message, related }: Diagnostic): string {
  const at = place === undefined ? "" : ` ${place.file}:${place.line}:${place.column}`;
  const other = related.map((each) => ` (${each.message}: ${each.place.file}:${each.place.line})`).join("");
  return `${severity} ${code}${at} ${message}${other}`;
}

function compare(folder: URL, actual: string): void {
  const file = new URL("expected.json", folder);
  if (process.env["ACCEPT"] === "1") writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}

const casesOf = (room: string): readonly string[] => readdirSync(new URL(`${room}/`, fixtures));

describe("fixtures of rows", () => {
  it.each(casesOf("rows"))("%s", (name) => {
    const folder = new URL(`rows/${name}/`, fixtures);
    compare(folder, `${JSON.stringify(rowsOf(parseFixture(folder)), undefined, 2)}\n`);
  });
});

describe("what was inferred, told as corrections", () => {
  const inputs = ["read", "rows", "catalog"].flatMap((room) =>
    casesOf(room).flatMap((name) =>
      readdirSync(new URL(`${room}/${name}/`, fixtures))
        .filter((file) => file.startsWith("input."))
        .map((file) => `${room}/${name}/${file}`),
    ),
  );

  it.each(inputs)("gives the same catalog: %s", (path) => {
    const decoded = decodeSource(readFileSync(new URL(path, fixtures)), { path }, () => {});
    if (decoded === undefined) return expect(path).toMatch(/encoding-/);
    const source = { ...decoded, path, sha256: "0".repeat(64) };
    const plain = parseSources([source], {}, () => {});
    const corrections = correctionsFromTables(plain.documents[0]!.tables);
    const told = parseSources([source], { sources: { [path]: corrections } }, ({ code }) =>
      expect(code).not.toMatch(/^rows\/(?:unknown|table-without)/),
    );
    expect(told.catalog).toEqual(plain.catalog);
    expect(told.documents[0]!.tables.filter(({ kind }) => kind === "errors")).toHaveLength(
      plain.accounting.errorTables,
    );
  });
});

describe("fixtures of catalogs", () => {
  it.each(casesOf("catalog"))("%s", (name) => {
    const folder = new URL(`catalog/${name}/`, fixtures);
    const { catalog, diagnostics } = parseFixture(folder);
    const problems: Diagnostic[] = [];
    expect(checkCatalog(printCatalog(catalog), "catalog.json", (each) => problems.push(each))).toEqual(
      catalog,
    );
    expect(problems).toEqual([]);
    compare(folder, `${JSON.stringify({ catalog, diagnostics: diagnostics.map(asLine) }, undefined, 2)}\n`);
  });
});
