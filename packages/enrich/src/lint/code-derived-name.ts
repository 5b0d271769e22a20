import { diagnose } from "@errcat/diagnostics";
import { nameFromCode } from "@errcat/schema";
import { placeOfEntry } from "../place-of.ts";
import type { LintRule } from "./lint-rule.ts";

/** Names that say no more than the code: `VPC_0101`, `Code17007`. Codes that are words themselves make good names. */
export const codeDerivedName: LintRule = (catalog, _, report) => {
  for (const entry of catalog.entries) {
    const { code, name } = entry;
    const derived = nameFromCode(code);
    const fromCode = name === derived || (name.startsWith(`${derived}_`) && /_\d+$/.test(name));
    if (!fromCode || isMadeOfWords(code)) continue;
    report(diagnose("lint/code-derived-name", { code, name }, { place: placeOfEntry(catalog, entry) }));
  }
};

/** `InvalidAlbum`, `no_such_user`; not `VPC.0101`, `iMetal.0001`, `4007`. */
function isMadeOfWords(code: string): boolean {
  return /\p{L}{3}/u.test(code) && !/\d{3}/.test(code);
}
