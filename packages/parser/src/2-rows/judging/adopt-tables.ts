import { shapeOf } from "../values/code-shape.ts";
import { sayErrors } from "./codes-at-sight.ts";
import { codeColumn, codesOf, type JudgedTable } from "./judge-table.ts";
import { labelsOptions } from "./words-of-errors.ts";

/** An error table, and what others may share with it. */
interface Parent {
  readonly line: number;
  readonly header: string;
  readonly codes: ReadonlySet<string>;
  /** The header over its codes stands over anything: `Value`, `Name`. */
  readonly isGeneral: boolean;
  /** Its header says something of its codes, or nothing else does. */
  readonly isTold: boolean;
}

/**
 * Tables of a page, with those that belong to its error tables made error tables, too: a table whose header is word for
 * word that of an error table is one too, and so is one that lists the codes of such a table again. Titles have a
 * header by our own reading, and must be codes at sight that look like its codes; small numbers are not: states are
 * counted like errors. A header that names no codes is not shared where codes say themselves that they are errors: `ID
 * | PUMP_ERR_ICE` beside events; nor is one that a program puts over whatever it lists.
 *
 *     Error code | Text: E01 Gone.    and    Code | Seen in: E01 v2   →   two error tables
 */
export function adoptTables(tables: readonly JudgedTable[]): readonly JudgedTable[] {
  const parents = tables
    .filter(({ verdict }) => verdict.kind === "errors")
    .map((table): Parent => {
      const { line } = table.prepared.table;
      const header = headerText(table);
      const isTold = !ofAnything.test(header) && (namesCodes(table) || !sayErrors(codesOf(table)));
      const isGeneral = hasGeneralHeader(table);
      return { line, header, codes: new Set(codesOf(table)), isGeneral, isTold };
    });
  const told = parents.filter(({ isTold }) => isTold);
  const twins = new Map(told.toReversed().map((parent) => [parent.header, parent]));
  return tables.map((table) => {
    if (!mayBeAdopted(table)) return table;
    const alike = twins.get(headerText(table));
    const twin = alike !== undefined && isTwin(table, alike) ? alike : undefined;
    const parent = twin ?? parentByCodes(table, parents);
    if (parent === undefined) return table;
    const shared = twin === undefined ? "codes" : "header";
    const reason = `it has the ${shared} of the error table in line ${parent.line}`;
    return { ...table, verdict: { kind: "errors", reason, httpOnly: false } };
  });
}

function mayBeAdopted({ prepared, recognized, verdict }: JudgedTable): boolean {
  const code = codeColumn(recognized);
  if (verdict.kind === "errors" || verdict.isOther || verdict.byHand || code < 0) return false;
  const profile = recognized.profiles[code]!;
  if (prepared.table.header.length === 0) return false;
  if (profile.codes < 0.3 && !namesCodes({ prepared, recognized })) return false;
  if (prepared.table.format !== "headings") return true;
  return (
    (profile.plainCodes >= 0.5 || profile.codes >= 0.9) && !codesOf({ prepared, recognized }).every(isSmall)
  );
}

/**
 * Whether a table under the same header is one of a kind: where that header is ours or may be of anything, codes must
 * look alike, too, and stand under no options.
 */
function isTwin(table: JudgedTable, { codes, isGeneral }: Parent): boolean {
  const { format, headings, caption } = table.prepared.table;
  if (format !== "headings" && !isGeneral) return true;
  const title = caption || (headings.at(-1)?.text ?? "");
  if (isGeneral && labelsOptions.test(title)) return false;
  const shapes = new Set([...codes].map(shapeOf));
  const own = codesOf(table);
  return own.filter((code) => shapes.has(shapeOf(code))).length * 2 >= own.length;
}

/**
 * The table that has all codes which stand under a header that may name codes. One may be chance, and so may small
 * numbers: states are counted like errors.
 */
function parentByCodes(table: JudgedTable, parents: readonly Parent[]): Parent | undefined {
  if (!namesCodes(table)) return undefined;
  const codes = [...new Set(codesOf(table))];
  if (codes.length < 2 || codes.some(isSmall)) return undefined;
  return parents.find((parent) => codes.every((code) => parent.codes.has(code)));
}

/** Whether the header over the codes is a word that names them only where nothing better does. */
function hasGeneralHeader({ prepared, recognized }: JudgedTable): boolean {
  const { strengths } = prepared.matches[codeColumn(recognized)]!;
  return (strengths.get("code") ?? 1) < 0.5 && !strengths.has("code2");
}

/** Whether the header over the codes may name them. */
function namesCodes({ prepared, recognized }: Pick<JudgedTable, "prepared" | "recognized">): boolean {
  return prepared.matches[codeColumn(recognized)]!.strengths.has("code");
}

/** What generators of pages put over the members of every enumeration, and we over every map of texts. */
const ofAnything = /^Enumerators?(?:\n|$)|^key\nvalue$/;

const headerText = ({ prepared }: JudgedTable): string =>
  prepared.table.header.map(({ text }) => text).join("\n");

const isSmall = (code: string): boolean => /^-?\d{1,3}$/.test(code);
