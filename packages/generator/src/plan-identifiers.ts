import { diagnose, type Report } from "@errcat/diagnostics";
import { nameFromCode } from "@errcat/schema";
import { isIdentifierName } from "./print-literal.ts";
import { type NamePosition, reservedReason } from "./reserved-words.ts";

/** A code and the name that the catalog gives it. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** The scope that names are planned for. */
export interface NameScope {
  /** The generated file, for diagnostics. */
  readonly file: string;
  readonly position: NamePosition;
  /** Names that the module has already given to other things: name → what it is. */
  readonly taken: Readonly<Record<string, string>>;
}

/**
 * The identifier of each code in one scope, in the same order. A name of the catalog is kept wherever it is possible.
 * Where it is not — no identifier, a reserved word, taken — that is reported (`plan/invalid-identifier`,
 * `plan/identifier-collision`) and the code goes on under a name that is possible.
 *
 *     SubnetNotFound → SubnetNotFound     class → class_     taken twice → Name, Name_2
 */
export function planIdentifiers(
  codes: readonly NamedCode[],
  scope: NameScope,
  report: Report,
): readonly string[] {
  const owners = new Map<string, string>(Object.entries(scope.taken));
  return codes.map(({ code, name }) => {
    const reason = isIdentifierName(name) ? reservedReason(name, scope.position) : "it is not an identifier.";
    if (reason) report(diagnose("plan/invalid-identifier", { name, code, file: scope.file, reason }));
    const wanted = reason ? possibleName(name, scope.position) : name;
    const other = owners.get(wanted);
    if (other !== undefined)
      report(diagnose("plan/identifier-collision", { name: wanted, code, other, file: scope.file }));
    const free = freeName(wanted, owners);
    owners.set(free, `code ${code}`);
    return free;
  });
}

function possibleName(name: string, position: NamePosition): string {
  if (isIdentifierName(name)) return `${name}_`;
  const derived = nameFromCode(name).replace(/[^\p{ID_Continue}$]/gu, "_");
  if (!isIdentifierName(derived)) return "Code";
  return reservedReason(derived, position) ? `${derived}_` : derived;
}

/** The name itself where it is free, otherwise the first of `Name_2`, `Name_3`, … that is. */
export function freeName(wanted: string, taken: { readonly has: (name: string) => boolean }): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}_${number}`;
  return name;
}
