import type { Draft } from "../draft.ts";
import type { Cell, CodeSample, Heading, TableRow } from "../table.ts";

/** Lines of code that give a name a number. */
const CONSTANT =
  /^\s*(?:case\s+\.?|#define\s+|(?:(?:public|export|static|final|const|let|int|val|var)\s+)*)([A-Za-z_]\w*)(?:\s*:?\s*return\s+|\s*[=:]\s*|\s+(?=\S+\s*$))(-?\d+|0x[\da-fA-F]+)\s*[,;]?\s*(?:(?:\/\/|#|--)\s*(.*))?$/d;

const LEAST_CONSTANTS = 3;

/** At least this share of a sample's lines must be constants. */
const LEAST_SHARE = 0.75;

/**
 * Reads error codes that a page publishes as source code and in no other way: each sample that is a list of constants
 * is a table of names and codes.
 *
 *     case .invalidMethod: return 1001        Name          | Code
 *     NOT_FOUND = 1002, // No such user   →   invalidMethod | 1001 …
 */
export function readConstants(draft: Draft): void {
  const tables = draft.samples.flatMap((sample) => tableOf(sample, draft) ?? []);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows >= LEAST_CONSTANTS) draft.tables.push(...tables);
}

function tableOf(sample: CodeSample, draft: Draft): Draft["tables"][number] | undefined {
  const lines = sample.text.split("\n");
  const rows = lines.flatMap((line, i) => constantIn(line, sample.line + i) ?? []);
  const written = lines.filter((line) => /\w/.test(line)).length;
  if (rows.length === 0 || rows.length < written * LEAST_SHARE) return undefined;
  const commented = rows.some(({ cells }) => cells[2]!.text !== "");
  const names = commented ? ["Name", "Code", "Description"] : ["Name", "Code"];
  return {
    format: "headings",
    line: sample.line,
    headings: headingsOver(draft, sample.line),
    caption: "",
    header: names.map((text) => ({ text, line: sample.line, column: 1 })),
    rows: commented ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) })),
  };
}

function constantIn(text: string, line: number): TableRow | undefined {
  const match = CONSTANT.exec(text);
  if (!match) return undefined;
  const cells = match.slice(1).map((part, i): Cell => {
    const column = (match.indices?.[i + 1]?.[0] ?? match[0].length) + 1;
    return { text: (part ?? "").trim(), line, column };
  });
  return { cells, line, column: cells[0]!.column };
}

function headingsOver(draft: Draft, line: number): Heading[] {
  let open: Heading[] = [];
  for (const { text, level, line: at } of draft.loose) {
    if (at + 1 >= line) break;
    if (level > 0) open = [...open.filter((heading) => heading.level < level), { text, level, line: at + 1 }];
  }
  return open;
}
