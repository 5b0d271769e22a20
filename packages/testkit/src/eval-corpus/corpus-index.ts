import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of a corpus: a row of its INDEX.tsv. */
export interface CorpusPage {
  /** Path below the folder of the corpus. */
  readonly file: string;
  /** Data rows of its error tables, as another tool or a person counted them. */
  readonly expected: number;
  readonly note: string;
}

/** A table as another tool read it, a role for each column. */
export interface OracleTable {
  readonly class: string;
  readonly roles: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads INDEX.tsv of a corpus: a header with at least `file` and `expected_rows`, then a row a page. */
export function readCorpusIndex(folder: string): CorpusPage[] {
  const [header = "", ...lines] = readFileSync(join(folder, "INDEX.tsv"), "utf8").split(/\r?\n/);
  const columns = header.split("\t");
  return lines.flatMap((line) => {
    if (line.trim() === "") return [];
    const cells = line.split("\t");
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
    return [{ file: cell("file"), expected: Number(cell("expected_rows")), note: cell("note") }];
  });
}

/** Reads oracle.json of a corpus, tables by page; `{}` where there is none. */
export function readOracle(folder: string): Readonly<Record<string, readonly OracleTable[]>> {
  let text: string;
  try {
    text = readFileSync(join(folder, "oracle.json"), "utf8");
  } catch {
    return {};
  }
  return JSON.parse(text) as Record<string, OracleTable[]>;
}
