import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { columnRoles } from "./2-rows/columns/column-role.ts";
import { correctionsFromTables } from "./2-rows/corrections/corrections-from-tables.ts";
import type { SourceCorrections } from "./2-rows/corrections/source-corrections.ts";
import { type ParseResult, parseSources } from "./parse-sources.ts";
import type { SourceText } from "./source-text.ts";

const sourcesOf = (texts: readonly string[]): readonly SourceText[] =>
  texts.map((text, index) => ({ path: `${index}.md`, text, encoding: "utf-8", sha256: "0".repeat(64) }));

const parse = (...texts: readonly string[]): ParseResult =>
  parseSources(sourcesOf(texts), { id: "any" }, () => {});

/** A page, read as somebody says. */
const parseTold = (text: string, corrections: SourceCorrections): ParseResult =>
  parseSources(sourcesOf([text]), { id: "any", sources: { "0.md": corrections } }, () => {});

const code = fc.oneof(
  fc.integer({ min: -99, max: 99_999 }).map(String),
  fc.integer({ min: 0, max: 30 }).map((number) => `A.${String(number).padStart(4, "0")}`),
  fc.constantFrom(
    "NOT_FOUND",
    "A.0001/A.0002",
    "17007；",
    "1001-1003",
    "400 Bad Request",
    "-",
    "",
    "08*",
    "其他",
    "a b c d e f.",
  ),
);
const status = fc.constantFrom("400", "404/500", "4xx", "", "-", "503 Service Unavailable", "nonsense 12");
const text = fc.oneof(
  fc.constantFrom("Bad name.", "名称不合法", "1.One 2.Two", "", "xx %s", "Status", "Error code"),
  fc.string({ maxLength: 12 }).map((each) => each.replace(/[|\r\n\\`]/g, " ")),
);
const row = fc.tuple(status, code, text, text).map((cells) => cells.join(" | "));

function page(rows: readonly string[], header = "Status | Error code | Message | Description"): string {
  return `# Errors\n\n| ${header} |\n|---|---|---|---|\n${rows.map((each) => `| ${each} |\n`).join("")}`;
}

test("every data row is an origin or skipped, whatever stands in the table", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), fc.array(row, { maxLength: 20 }), (one, other) => {
      const { accounting, catalog } = parse(page(one), page(other));
      expect(accounting.rows).toBe(accounting.inOrigins + accounting.skipped);
      expect(accounting.rows).toBe(catalog.sources.reduce((sum, { rows }) => sum + rows, 0));
      expect(new Set(catalog.entries.map(({ name }) => name)).size).toBe(catalog.entries.length);
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test("no page makes parsing throw", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "| a | b |\n",
      "|---|---|\n",
      "Error code | Message |\n",
      "400 | E1 | x |\n",
      '{"code": 1,',
      "# x\n",
      "\n",
    ),
    fc.string({ maxLength: 20, unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void parse(pieces.join(""))),
    { numRuns: fuzzRuns(300) },
  );
});

/** What a catalog says, without where it is said and in which order. */
function said({ catalog }: ParseResult): unknown {
  return Object.fromEntries(
    catalog.entries.map(({ code: each, name, variants }) => [
      each,
      {
        name,
        variants: variants
          .map(({ httpStatus, message, description, solution, origins }) =>
            JSON.stringify([httpStatus, message, description, solution, origins.length]),
          )
          .sort(),
      },
    ]),
  );
}

test("shuffling rows gives the same entries with the same names", () => {
  const full = fc
    .tuple(
      fc.constantFrom("400", "404", "404/500"),
      fc.oneof(
        fc.integer({ min: 1, max: 40 }).map((number) => `A.${number}`),
        fc.constantFrom("A-1", "A_2", "B.7"),
      ),
      fc.constantFrom("Bad name.", "Gone.", "Try again."),
      fc.constantFrom("The name is not valid.", "The album is gone."),
    )
    .map((cells) => cells.join(" | "));
  const shuffled = fc
    .array(full, { minLength: 3, maxLength: 30 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      expect(said(parse(page(other)))).toEqual(said(parse(page(rows))));
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test("the same page gives the same catalog", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      expect(JSON.stringify(parse(page(rows)))).toBe(JSON.stringify(parse(page(rows))));
    }),
  );
});

const headers = fc.constantFrom(
  "Status | Error code | Message | Description",
  "Code | Code | Text | Text",
  " | Code |  | ",
  "状态码 | 错误码 | 描述 | 处理",
  "#1 | #2 | #3 | #4",
);
const pages = fc
  .array(fc.tuple(fc.array(row, { maxLength: 8 }), headers), { maxLength: 4 })
  .map((tables) => tables.map(([rows, header]) => page(rows, header)).join("\n"));

test("what was inferred about a page, told as corrections, gives the same catalog", () => {
  fc.assert(
    fc.property(pages, (text) => {
      const plain = parse(text);
      const told = parseTold(text, correctionsFromTables(plain.documents[0]!.tables));
      expect(JSON.stringify(told.catalog)).toBe(JSON.stringify(plain.catalog));
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test("whatever is said about a page, nothing is thrown and every row is accounted for", () => {
  const name = fc.constantFrom(1, 2, 9, "Errors", "");
  const columns = fc.dictionary(
    fc.constantFrom("Status", "Code", "#1", "#2", "#3", "#9", "__proto__", ""),
    fc.constantFrom(...columnRoles),
  );
  const pattern = fc.constantFrom(
    "\\w+",
    "(?<code>\\w+)",
    "(?<code>A.*)|",
    "(?<code>",
    "^",
    "(A)|(B)",
    /\d/y,
    /(?<code>.)(?<x>.)/,
  );
  const corrections = fc.record(
    {
      tables: fc.array(
        fc.oneof(
          name,
          fc.record({ table: name, columns, header: fc.boolean() }, { requiredKeys: ["table"] }),
        ),
      ),
      skipTables: fc.array(name),
      columns,
      rowPattern: pattern,
      codePattern: pattern,
      splitCodes: fc.boolean(),
      splitMeanings: fc.boolean(),
      fillSpans: fc.boolean(),
      skipRows: fc.array(fc.constantFrom("A.1", "-", "")),
      modules: fc.constantFrom("column" as const, "headings" as const, "none" as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(pages, corrections, (text, said) => {
      const { rows, inOrigins, skipped } = parseTold(text, said).accounting;
      expect(rows).toBe(inOrigins + skipped);
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test("tables of more columns than any table has are read as far as one reaches", () => {
  const wide = 130_000;
  const cells = (cell: string): string => cell.repeat(wide);
  const markdown = `| Error code |${cells(" x |")}\n|---|${cells("---|")}\n| A1 |${cells(" y |")}\n`;
  const sources = [
    ["a.md", markdown],
    ["a.adoc", `[cols="${cells("1,")}1"]\n|===\n|Error code ${cells("|x ")}\n\n|A1 ${cells("|y ")}\n|===\n`],
    ["a.html", `<table><tr><th>Error code${cells("<th>x")}<tr><td>A1${cells("<td>y")}</table>`],
    ["a.csv", `Error code${cells(",x")}\nA1${cells(",y")}\n`],
  ] as const;
  for (const [path, text] of sources) {
    const codes: string[] = [];
    const source = { path, text, encoding: "utf-8", sha256: "0".repeat(64) };
    const { catalog } = parseSources([source], {}, (each) => codes.push(each.code));
    expect(
      catalog.entries.map((entry) => entry.code),
      path,
    ).toEqual(["A1"]);
    expect(codes, path).toContain("rows/surplus-cells");
  }
});
