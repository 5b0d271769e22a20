import type { Diagnostic } from "@errcat/diagnostics";
import { describe, expect, it } from "vitest";
import type { SourceCorrections } from "./2-rows/corrections/source-corrections.ts";
import { parseSources } from "./parse-sources.ts";

const page = `# Errors of the week

## Parcels

| Module | Status | Code | Message | Description | Solution | Name | Retry |
|---|---|---|---|---|---|---|---|
| Post | 404 | P-1/P-2 | 1. Lost. 2. Late. | 1. Is lost. 2. Is late. | Wait. | Lost | yes |
|  | 500 | P-3 | Burnt. | It burnt. | Pay. | Burnt | no |

## Limits

| Code | Text |
|---|---|
| L-1 | Too heavy. |
| L-2 | Too many. |

<entry id="X-1">Hidden &amp; lost.</entry>
<entry id="X-2">Hidden *again*.</entry>
`;

/**
 * What a page gives with some corrections: its rows as `codes status module: message | description | solution`, and
 * what was reported.
 */
function parsed(corrections: SourceCorrections, text = page, path = "page.md") {
  const diagnostics: Diagnostic[] = [];
  const source = { path, text, encoding: "utf-8", sha256: "0".repeat(64) };
  const { catalog, documents } = parseSources([source], { sources: { [path]: corrections } }, (each) =>
    diagnostics.push(each),
  );
  return {
    codes: catalog.entries.map(({ code }) => code).join(" "),
    variants: catalog.entries.flatMap(({ variants }) => variants),
    entries: catalog.entries,
    languages: catalog.languages,
    modules: catalog.modules.map(({ id }) => id).join(" "),
    tables: documents.flatMap(({ tables }) => tables),
    reported: diagnostics.filter(({ severity }) => severity !== "note").map(({ code }) => code),
  };
}

const lost = (corrections: SourceCorrections) =>
  parsed(corrections).variants.find(({ origins }) => origins[0]?.row === 1);

describe("a page without corrections", () => {
  it("gives both tables", () => {
    const { codes, modules, reported } = parsed({});
    expect(codes).toBe("P-1 P-2 P-3 L-1 L-2");
    expect(modules).toBe("post limits");
    expect(reported).toEqual([]);
  });
});

describe("corrections of tables", () => {
  it.each<[SourceCorrections, string]>([
    [{ tables: [2] }, "L-1 L-2"],
    [{ tables: ["Parcels"] }, "P-1 P-2 P-3"],
    [{ tables: [{ table: 2 }] }, "L-1 L-2"],
    [{ tables: [] }, ""],
    [{ skipTables: [2] }, "P-1 P-2 P-3"],
    [{ skipTables: ["Parcels"] }, "L-1 L-2"],
    [{ tables: [1, 2], skipTables: [1] }, "L-1 L-2"],
  ])("%j", (corrections, codes) => {
    expect(parsed(corrections).codes).toBe(codes);
  });

  it("say whether the first row is the header", () => {
    const text = "# Errors\n\n| E-1 | Gone. |\n|---|---|\n| E-2 | Lost. |\n";
    const columns = { "#1": "code", "#2": "message" } as const;
    expect(parsed({ tables: [{ table: 1, columns, header: true }] }, text).codes).toBe("");
    expect(parsed({ tables: [{ table: 1, columns, header: false }] }, text).codes).toBe("E-1 E-2");
    const header = "# Errors\n\n| Code | Text |\n|---|---|\n| E-1 | Gone. |\n";
    expect(parsed({ tables: [{ table: 1, columns, header: false }] }, header).codes).toBe("Code E-1");
  });
});

describe("corrections of columns", () => {
  it.each<[SourceCorrections["columns"], (found: ReturnType<typeof parsed>) => unknown, unknown]>([
    [{ Name: "code", Code: "other" }, ({ codes }) => codes, "Lost Burnt"],
    [{ "#7": "code", "#3": "code2" }, ({ codes }) => codes, "Lost Burnt L-1 L-2"],
    [{ Status: "other" }, ({ variants }) => variants.flatMap(({ httpStatus }) => httpStatus), []],
    [{ Message: "solution", Solution: "message" }, ({ variants }) => variants[0]?.message?.raw, "Wait."],
    [
      { Message: "description", Description: "message" },
      ({ variants }) => variants.at(-3)?.description,
      { en: "Burnt." },
    ],
    [{ Message: "other", Solution: "solution" }, ({ variants }) => variants[0]?.message, null],
    [{ Name: "module", Module: "other" }, ({ modules }) => modules, "lost burnt limits"],
    [{ Solution: "name" }, ({ entries }) => entries.map(({ name }) => name).slice(-3), ["Pay", "L_1", "L_2"]],
    [{ Retry: "other" }, ({ entries }) => entries.some(({ retry }) => retry.retryable), false],
    [{ Retry: "retry" }, ({ entries }) => entries[0]?.retry.retryable, true],
    [{ "  Status ": "other" }, ({ variants }) => variants.flatMap(({ httpStatus }) => httpStatus), []],
  ])("%j", (columns, of, expected) => {
    const found = parsed({ columns: columns! });
    expect(of(found)).toEqual(expected);
    expect(found.reported).toEqual([]);
  });

  it("of one table go before those of all, a number before a header", () => {
    const columns = { Code: "other", Text: "code" } as const;
    const found = parsed({
      tables: [1, { table: 2, columns }],
      columns: { Code: "code" },
      codePattern: "\\S+ \\w+",
    });
    expect(found.codes).toBe("Too heavy Too many");
    expect(parsed({ columns: { Code: "code", "#3": "other", Name: "code" } }).codes).toBe(
      "Lost Burnt L-1 L-2",
    );
  });
});

describe("corrections of rows", () => {
  it("leave out rows by what stands in their code cell, codes or not", () => {
    const text =
      "# Errors\n\n| Code | Text |\n|---|---|\n| E-1 | Gone. |\n| Errors that have no code of their own | Lost. |\n| E-2/E-3 | Late. |\n";
    expect(parsed({}, text)).toMatchObject({ codes: "E-1 E-2 E-3", reported: ["rows/not-a-code"] });
    const skipRows = ["Errors that have no code of their own", "E-2/E-3"];
    expect(parsed({ skipRows }, text)).toMatchObject({ codes: "E-1", reported: [] });
  });

  it("leave out codes", () => {
    expect(parsed({ skipRows: ["P-1", "P-2"] })).toMatchObject({ codes: "P-3 L-1 L-2", reported: [] });
    const all = ["P-1", "P-3", "L-1", "L-2"];
    expect(parsed({ skipRows: all })).toMatchObject({ codes: "", reported: ["rows/nothing-left"] });
    expect(parsed({ skipRows: ["P-3", "L-1"] })).toMatchObject({ codes: "P-1 P-2 L-2", reported: [] });
  });

  it("keep a cell of several codes, a row of several meanings, an empty cell", () => {
    expect(parsed({ splitCodes: false }).codes).toBe("P-1/P-2 P-3 L-1 L-2");
    expect(lost({})?.message?.raw).toBe("Lost.");
    expect(lost({ splitMeanings: false })?.message?.raw).toBe("1. Lost. 2. Late.");
    expect(parsed({}).variants.find(({ httpStatus }) => httpStatus[0] === 500)?.modules).toEqual(["post"]);
    expect(
      parsed({ fillSpans: false }).variants.find(({ httpStatus }) => httpStatus[0] === 500)?.modules,
    ).toEqual([]);
  });

  it("say what a code looks like; a row without one is skipped", () => {
    expect(parsed({ codePattern: "\\d" }).codes).toBe("1 2 3");
    expect(parsed({ codePattern: /p-(\d)/i }).codes).toBe("1 2 3");
    expect(parsed({ codePattern: /P-\d/y })).toMatchObject({
      codes: "P-1 P-2 P-3",
      reported: ["rows/not-a-code", "rows/not-a-code"],
    });
  });

  it("find rows by a pattern besides the tables of the page, with markup resolved and places kept", () => {
    const rowPattern = '<entry id="(?<code>.*?)">(?<description>.*?)</entry>';
    const found = parsed({ rowPattern });
    expect(found.codes).toBe("P-1 P-2 P-3 L-1 L-2 X-1 X-2");
    expect(found.variants.at(-1)).toMatchObject({
      description: { en: "Hidden again." },
      origins: [{ table: 3, row: 2, line: 18, column: 1 }],
    });
    expect(parsed({ rowPattern, tables: [] }).codes).toBe("X-1 X-2");
    const ofLines = /^<entry id="(?<code>.*)">(?<description>.*)<.entry>$/;
    expect(parsed({ rowPattern: ofLines, tables: [] }).codes).toBe("X-1 X-2");
    expect(parsed({ rowPattern, tables: [2], skipRows: ["X-1"] }).codes).toBe("L-1 L-2 X-2");
  });

  it("find rows on a page that has no table, in every kind of page", () => {
    const html = "<!doctype html><dl><dt>A1<dd>Gone <b>for</b><br>good\n&amp; ever</dl>";
    const rowPattern = /<dt>(?<code>\w+)<dd>(?<message>.*?)<\/dl>/s;
    expect(parsed({ rowPattern }, html, "a.html").variants[0]?.message?.raw).toBe("Gone for\ngood & ever");
    const text = "say A1 = *Gone*; say A2 = ``Lost``;";
    for (const path of ["a.md", "a.rst", "a.adoc", "a.txt"])
      expect(parsed({ rowPattern: "say (?<code>\\w+) = (?<message>.*?);" }, text, path)).toMatchObject({
        codes: "A1 A2",
        variants: [{ message: { raw: "Gone" } }, {}],
        reported: [],
      });
  });
});

describe("corrections of a source", () => {
  it("say where modules come from", () => {
    expect(parsed({ modules: "column" }).modules).toBe("post");
    expect(parsed({ modules: "headings" }).modules).toBe("parcels limits");
    expect(parsed({ modules: "none" }).modules).toBe("");
  });

  it("name the language", () => {
    expect(parsed({}).languages).toEqual(["en"]);
    expect(parsed({ language: "de" }).languages).toEqual(["de"]);
  });
});

describe("a correction that matches nothing", () => {
  it.each<[SourceCorrections, string]>([
    [{ tables: [1, 3] }, "rows/unknown-table"],
    [{ tables: [{ table: "Elsewhere" }, 1] }, "rows/unknown-table"],
    [{ skipTables: ["Elsewhere"] }, "rows/unknown-table"],
    [{ columns: { Stauts: "httpStatus" } }, "rows/unknown-column"],
    [{ columns: { "#9": "code" } }, "rows/unknown-column"],
    [{ tables: [{ table: 1, columns: { Text: "message" } }, 2] }, "rows/unknown-column"],
    [{ skipTables: [2], columns: { Text: "message" } }, "rows/unknown-column"],
    [{ tables: [1, { table: 2, columns: { Code: "other", Text: "message" } }] }, "rows/table-without-code"],
    [{ columns: { Code: "code", Name: "code" } }, "rows/role-given-twice"],
    [{ skipRows: ["P-9"] }, "rows/unknown-row"],
    [{ modules: "column", columns: { Module: "other" } }, "rows/unknown-modules"],
    [{ modules: "headings", tables: [1] }, "rows/unknown-modules"],
    [{ rowPattern: "(?<code>Z-\\d)" }, "read/pattern-without-match"],
    [{ rowPattern: "(?<codes>L-\\d)" }, "read/invalid-pattern"],
    [{ rowPattern: "(?<message>L-\\d)" }, "read/invalid-pattern"],
    [{ rowPattern: "(?<code>" }, "read/invalid-pattern"],
    [{ codePattern: "P-[" }, "read/invalid-pattern"],
  ])("%j is reported", (corrections, code) => {
    expect(parsed(corrections).reported).toEqual([code]);
  });
});
