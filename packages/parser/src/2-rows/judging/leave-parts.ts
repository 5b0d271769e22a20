import { codesOf, type JudgedTable } from "./judge-table.ts";

/** A word without digits of a few letters, as groups are abbreviated in codes. */
const abbreviation = /^[A-Za-z]{1,8}$/;

/**
 * Tables of a page, without those error tables that only explain what the codes of others are made of.
 *
 *     Code     | Text            Code | Group
 *     X-PU-001 | No water   →    PU   | Pump     is left alone
 *     X-LA-001 | No oil          LA   | Lamp
 */
export function leaveParts(tables: readonly JudgedTable[]): readonly JudgedTable[] {
  const errors = tables.filter(({ verdict }) => verdict.kind === "errors");
  const parts = errors.filter((table) => !table.verdict.byHand && areAbbreviations(codesOf(table)));
  const wholes = errors.filter((table) => !parts.includes(table));
  if (parts.length === 0 || wholes.length === 0) return tables;
  const pieces = new Set(wholes.flatMap((table) => codesOf(table).flatMap(piecesOf)));
  return tables.map((table) => {
    if (!parts.includes(table) || !codesOf(table).every((code) => pieces.has(code))) return table;
    const reason = `its codes are parts of those in the table in line ${wholes[0]!.prepared.table.line}`;
    return { ...table, verdict: { kind: "left-alone", reason, httpOnly: false } };
  });
}

function areAbbreviations(codes: readonly string[]): boolean {
  return codes.length > 2 && codes.every((code) => abbreviation.test(code));
}

/** The pieces of a code of several: `X`, `PU` and `001` of `X-PU-001`. */
function piecesOf(code: string): readonly string[] {
  const pieces = code.split(/[-_.]/);
  return pieces.length > 1 ? pieces : [];
}
