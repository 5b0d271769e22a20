import { diagnose, type Report } from "@errcat/diagnostics";
import { nameFromCode } from "@errcat/schema";
import type { EntryDrafts } from "./entry-drafts.ts";
import { withName } from "./variant-draft.ts";

/**
 * The name of every entry by its code, unique in the catalog: the identifier that the table itself gives
 * (`UNKNOWN_SERVER_ERROR` beside `-1`) where it gives exactly one and no other code has it, else the code's own. Codes
 * that give the same name are told apart by a number in the order of the codes, so that the order of rows does not
 * matter.
 */
export function nameEntries(entries: EntryDrafts, report: Report): (code: string) => string {
  const given = givenNames(entries);
  if (given.size === 0 && areNamesTheirOwn(entries.codes())) return nameFromCode;
  const codes = [...entries.codes()];
  const names = codes.map((code) => given.get(code) ?? nameFromCode(code));
  if (new Set(names).size === names.length) return (code) => given.get(code) ?? nameFromCode(code);
  resolveTaken(namingOf(codes, names), report);
  const byCode = new Map(codes.map((code, index) => [code, names[index]!]));
  return (code) => byCode.get(code)!;
}

/**
 * Whether codes have a name each without comparing them: all are digits, or all are a word and digits with one mark
 * between them, always the same one.
 *
 *     VPC.0101   VPC.0102   EIP.0101
 */
function areNamesTheirOwn(codes: Iterable<string>): boolean {
  let mark: string | undefined;
  // Most codes begin as the one before.
  let beginning = "";
  for (const code of codes) {
    const digits = lastDigits(code);
    if (digits === code.length) return false;
    if (digits !== beginning.length || !code.startsWith(beginning)) {
      beginning = code.slice(0, digits);
      if (!/^(?:[A-Z][A-Za-z\d]*[.-])?$/.test(beginning)) return false;
    }
    const own = beginning.slice(-1);
    mark ??= own;
    if (mark !== own) return false;
  }
  return true;
}

/** Where the digits begin that a code ends in; its length where it ends in something else. */
function lastDigits(code: string): number {
  let from = code.length;
  while (from > 0 && isDigit(code.charCodeAt(from - 1))) from--;
  return from;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Names by the index of their code. */
interface Naming {
  readonly codes: readonly string[];
  readonly names: string[];
  readonly owners: Map<string, number>;
  /** Indexes whose name an earlier code owns. */
  readonly taken: readonly number[];
}

function namingOf(codes: readonly string[], names: string[]): Naming {
  const owners = new Map<string, number>();
  const taken: number[] = [];
  for (const [index, name] of names.entries()) {
    if (owners.has(name)) taken.push(index);
    else owners.set(name, index);
  }
  return { codes, names, owners, taken };
}

/** Names that the tables give, where one belongs to one code. */
function givenNames(entries: EntryDrafts): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const [code, [only, ...others]] of namesByCode(entries)) {
    if (only === undefined || others.length > 0 || !/^[A-Za-z][\w .'-]{2,60}$/.test(only)) continue;
    const name = nameFromCode(only);
    owners.set(name, owners.has(name) ? undefined : code);
  }
  const given = new Map<string, string>();
  for (const [name, code] of owners) if (code !== undefined) given.set(code, name);
  return given;
}

function namesByCode(entries: EntryDrafts): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<string, readonly string[]>();
  entries.forEach(({ names }, place) => {
    if (names.length === 0) return;
    const code = entries.codeAt(place);
    for (const name of names) byCode.set(code, withName(byCode.get(code) ?? [], name));
  });
  return byCode;
}

/** Gives numbers to codes whose name is taken; of the codes of one name the first in code-point order keeps it. */
function resolveTaken({ codes, names, owners, taken }: Naming, report: Report): void {
  const sharing = new Map<string, number[]>();
  for (const index of taken) {
    const name = names[index]!;
    const others = sharing.get(name);
    if (others) others.push(index);
    else sharing.set(name, [owners.get(name)!, index]);
  }
  for (const [name, indexes] of sharing) {
    indexes.sort((one, other) => compare(codes[one]!, codes[other]!));
    const [first, ...later] = indexes.map((index) => ({ index, code: codes[index]! }));
    names[first!.index] = name;
    let number = 2;
    for (const { index, code } of later) {
      while (owners.has(`${name}_${number}`)) number++;
      const unique = `${name}_${number}`;
      owners.set(unique, index);
      names[index] = unique;
      report(diagnose("catalog/name-taken", { code, name, other: first!.code, unique }));
    }
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
