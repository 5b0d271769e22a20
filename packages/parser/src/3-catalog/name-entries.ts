import { diagnose, type Report } from "@errcat/diagnostics";
import { nameFromCode } from "@errcat/schema";
import type { EntryDraft } from "./entry-draft.ts";

/**
 * A name for every code, unique in the catalog: the identifier that the table itself gives (`UNKNOWN_SERVER_ERROR`
 * beside `-1`) where it gives exactly one and no other code has it, else the code's own. Codes that give the same name
 * are told apart by a number in the order of the codes, so that the order of rows does not matter.
 */
export function nameEntries(entries: readonly EntryDraft[], report: Report): ReadonlyMap<string, string> {
  const given = givenNames(entries);
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  const taken: EntryDraft[] = [];
  for (const entry of entries) {
    const name = given.get(entry.code) ?? nameFromCode(entry.code);
    if (owners.has(name)) taken.push(entry);
    else {
      owners.set(name, entry.code);
      names.set(entry.code, name);
    }
  }
  if (taken.length > 0) resolveTaken(taken, { given, names, owners }, report);
  return names;
}

interface Naming {
  readonly given: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  readonly owners: Map<string, string>;
}

/** Names that the tables give, where one belongs to one code. */
function givenNames(entries: readonly EntryDraft[]): ReadonlyMap<string, string> {
  const codesByName = new Map<string, string[]>();
  for (const { code, names } of entries) {
    const [only] = names;
    if (only === undefined || names.length > 1 || !/^[A-Za-z][\w .'-]{2,60}$/.test(only)) continue;
    const name = nameFromCode(only);
    codesByName.set(name, [...(codesByName.get(name) ?? []), code]);
  }
  const given = new Map<string, string>();
  for (const [name, codes] of codesByName) if (codes.length === 1) given.set(codes[0]!, name);
  return given;
}

/** Gives numbers to codes whose name is taken; of the codes of one name the first in code-point order keeps it. */
function resolveTaken(taken: readonly EntryDraft[], { given, names, owners }: Naming, report: Report): void {
  const bases = new Set(taken.map(({ code }) => given.get(code) ?? nameFromCode(code)));
  for (const base of bases) {
    const late = taken
      .filter(({ code }) => (given.get(code) ?? nameFromCode(code)) === base)
      .map(({ code }) => code);
    const codes = [owners.get(base)!, ...late].sort();
    for (const [index, code] of codes.entries()) {
      const unique = index === 0 ? base : freeName(base, owners);
      owners.set(unique, code);
      names.set(code, unique);
      if (index > 0) report(diagnose("catalog/name-taken", { code, name: base, other: codes[0]!, unique }));
    }
  }
}

function freeName(base: string, owners: ReadonlyMap<string, string>): string {
  for (let number = 2; ; number++) {
    const name = `${base}_${number}`;
    if (!owners.has(name)) return name;
  }
}
