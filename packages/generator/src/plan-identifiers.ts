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
  const owners = new Map<string, Owner>(Object.entries(scope.taken));
  const numbers = new Map<string, number>();
  return codes.map((named) => {
    const { code, name } = named;
    const reason = isIdentifierName(name) ? reservedReason(name, scope.position) : "it is not an identifier.";
    if (reason) report(diagnose("plan/invalid-identifier", { name, code, file: scope.file, reason }));
    const wanted = reason ? possibleName(name, scope.position) : name;
    const other = owners.get(wanted);
    const free = other === undefined ? wanted : freeName(wanted, owners, numbers);
    if (other !== undefined)
      report(
        diagnose("plan/identifier-collision", { name: wanted, code, other: nameOf(other), file: scope.file }),
      );
    owners.set(free, named);
    return free;
  });
}

/** Who has a name: a code, or what the module gave it to. */
type Owner = NamedCode | string;

function nameOf(owner: Owner): string {
  return typeof owner === "string" ? owner : `code ${owner.code}`;
}

function possibleName(name: string, position: NamePosition): string {
  if (isIdentifierName(name)) return `${name}_`;
  const derived = nameFromCode(name).replace(/[^\p{ID_Continue}$]/gu, "_");
  if (!isIdentifierName(derived)) return "Code";
  return reservedReason(derived, position) ? `${derived}_` : derived;
}

/**
 * The name itself where it is free, otherwise the first of `Name_2`, `Name_3`, … that is. Who asks for names that stay
 * taken keeps in `numbers` how far each was counted: ten thousand of one name are no fifty million questions then.
 */
export function freeName(
  wanted: string,
  taken: { readonly has: (name: string) => boolean },
  numbers?: Map<string, number>,
): string {
  if (!taken.has(wanted)) return wanted;
  let number = numbers?.get(wanted) ?? 2;
  while (taken.has(`${wanted}_${number}`)) number++;
  numbers?.set(wanted, number + 1);
  return `${wanted}_${number}`;
}
