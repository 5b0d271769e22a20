import { diagnose } from "@errcat/diagnostics";
import { type GeneratorContext, type NameScope, planIdentifiers, wireCode } from "@errcat/generator";
import type { Catalog, Entry, RetiredCode } from "@errcat/schema";
import type { ResolvedEnumsOptions } from "./options.ts";

/** A code with everything that a declaration of it needs. */
export interface PlannedMember {
  readonly code: string;
  readonly name: string;
  /** The code as it is written on the wire. */
  readonly value: string | number;
  /** Undefined for a retired code. */
  readonly entry: Entry | undefined;
}

/**
 * The members in the order of the catalog, retired codes last: published code that uses their names must still compile.
 * Reports names that cannot be used (`plan/invalid-identifier`, `plan/identifier-collision`) and integer codes that are
 * not exactly representable (`plan/inexact-integer`), which become strings.
 */
export function planMembers(
  catalog: Catalog,
  options: Pick<ResolvedEnumsOptions, "values"> & { readonly scope: NameScope },
  { report }: GeneratorContext,
): readonly PlannedMember[] {
  const codes: readonly (Entry | RetiredCode)[] = [...catalog.entries, ...catalog.retired];
  const names = planIdentifiers(codes, options.scope, report);
  const numeric = catalog.codeType === "integer" && options.values === "wire";
  return codes.map((described, index) => {
    const { code } = described;
    const value = numeric ? wireCode(code, catalog.codeType) : code;
    if (numeric && typeof value === "string") report(diagnose("plan/inexact-integer", { code }));
    const entry = "variants" in described ? described : undefined;
    return { code, name: names[index] as string, value, entry };
  });
}
