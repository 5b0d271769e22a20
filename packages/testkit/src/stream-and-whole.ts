import type { Diagnostic } from "@errcat/diagnostics";
import { createRowStream, type ParseResult, parseSources, type RowFact } from "@errcat/parser";

/** What came out of a page that came in piece by piece. */
export interface Streamed {
  readonly facts: readonly RowFact[];
  readonly accounting: ParseResult["accounting"];
  readonly diagnostics: readonly Diagnostic[];
  /** Most facts that came out at once. */
  readonly most: number;
}

/** A page that comes in piece by piece; so many characters of it tell what its columns are. */
export function streamPieces(pieces: readonly string[], headLength = 4000, path = "page.md"): Streamed {
  const diagnostics: Diagnostic[] = [];
  const rows = createRowStream({ path, headLength }, (diagnostic) => diagnostics.push(diagnostic));
  const parts = pieces.map((piece) => rows.write(piece));
  const { facts: last, accounting } = rows.end();
  const most = Math.max(last.length, ...parts.map((part) => part.length));
  return { facts: [...parts.flat(), ...last], accounting, diagnostics, most };
}

/** What a page says, in one order, whichever way it was read. */
export interface Comparable {
  readonly accounting: ParseResult["accounting"];
  readonly facts: readonly string[];
  readonly said: readonly string[];
}

/** What a page says, read as a whole: the accounting, the rows by place, and the diagnostics about rows and tables. */
export function wholePage(text: string, path = "page.md"): Comparable {
  const diagnostics: Diagnostic[] = [];
  const source = { path, text, encoding: "utf-8", sha256: "" };
  const { accounting, catalog } = parseSources([source], {}, (diagnostic) => diagnostics.push(diagnostic));
  const facts = catalog.entries.flatMap(({ code, variants }) =>
    variants.flatMap(({ httpStatus, message, description, solution, origins }) =>
      origins.map(({ table, row, line, column }) => ({
        code,
        httpStatus,
        message: message?.raw ?? null,
        description,
        solution,
        place: [table, row, line, column],
      })),
    ),
  );
  return { accounting, facts: sorted(facts), said: said(diagnostics) };
}

/** The same of a page that came in piece by piece: equal to what the whole page says. */
export function comparable({ facts, accounting, diagnostics }: Streamed): Comparable {
  const same = facts.map(
    ({ code, httpStatus, message, description, solution, table, row, line, column }) => ({
      code,
      httpStatus,
      message,
      description,
      solution,
      place: [table, row, line, column],
    }),
  );
  return { accounting, facts: sorted(same), said: said(diagnostics) };
}

/** Facts in an order of their own; of equal facts of one row a catalog keeps one. */
const sorted = (facts: readonly object[]): readonly string[] =>
  [...new Set(facts.map((fact) => JSON.stringify(fact)))].sort();

const said = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .filter(({ code }) => !code.startsWith("catalog/"))
    .map(({ code, message, place }) => `${code} ${place?.line}:${place?.column} ${message}`)
    .sort();

/** A text in pieces of these sizes, again and again. */
export function inPieces(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, index = 0; at < text.length; index++) {
    const size = sizes[index % sizes.length]!;
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}
