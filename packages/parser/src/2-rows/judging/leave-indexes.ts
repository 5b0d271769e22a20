import { codesOf, type JudgedTable } from "./judge-table.ts";

/** What a table says of its codes, where it says anything. */
const telling: ReadonlySet<string> = new Set([
  "httpStatus",
  "name",
  "message",
  "description",
  "solution",
  "retry",
]);

/**
 * Tables of a page, without those error tables that only list where the codes of others are: which request gives which
 * code, which codes a file has, what codes were called before. They say nothing of their codes, and all of these have
 * their texts in another table.
 *
 *     Code | Text           Code | lamps | oil         File  | Codes
 *     L01  | No lamp   →    L01  | x     |        and  lamps | L01 - L02   are left alone
 *     L02  | No oil         L02  |       | x
 */
export function leaveIndexes(tables: readonly JudgedTable[]): readonly JudgedTable[] {
  const errors = tables.filter(({ verdict }) => verdict.kind === "errors");
  if (errors.every(tells)) return tables;
  const known = new Map<string, number>();
  for (const table of errors.filter(tells))
    for (const code of codesOf(table)) if (!known.has(code)) known.set(code, table.prepared.table.line);
  return tables.map((table) => {
    if (table.verdict.kind !== "errors" || table.verdict.byHand || tells(table)) return table;
    const line = [codesOf(table), ...secondCodesOf(table)].map((codes) => lineOf(codes, known)).find(Boolean);
    if (line === undefined) return table;
    const reason = `it says nothing of its codes, which have their texts in the table in line ${line}`;
    return { ...table, verdict: { kind: "left-alone", reason, httpOnly: false } };
  });
}

/** Where the table is that has the first of some codes, if all of them are known. */
function lineOf(codes: readonly string[], known: ReadonlyMap<string, number>): number | undefined {
  return codes.every((code) => known.has(firstOf(code))) ? known.get(firstOf(codes[0] ?? "")) : undefined;
}

/** What stands in the columns beside the codes that say them in another way: `Old name | New name`. */
function secondCodesOf({ prepared, recognized: { columns } }: JudgedTable): readonly (readonly string[])[] {
  const second = prepared.columnTexts.filter((_, index) => columns[index]!.role === "code2");
  return second.map((texts) => texts.filter((text) => text !== ""));
}

function tells({ recognized: { columns } }: JudgedTable): boolean {
  return columns.some(({ role }) => telling.has(role));
}

/** The first code of a range or a list: `L01` of `L01 ~ L07`. */
function firstOf(text: string): string {
  return text.split(/\s*[~～〜…,，、\n]\s*|\s+(?:-|–|—|to|bis|a|至)\s+|\.{2,3}/u, 1)[0]!;
}
