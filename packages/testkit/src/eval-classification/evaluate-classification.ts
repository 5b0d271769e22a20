import { type Agreement, compareWithJudgements, totalAgreement } from "./compare-with-judgements.ts";
import { readCatalogStages } from "./read-catalogs.ts";
import { readAllJudgements } from "./read-judgements.ts";

/** Where the catalogs and the judgements are. */
export interface ClassificationFolders {
  readonly catalogs: string;
  readonly judgements: string;
}

/** Part of the entries of which a person agrees with every field: of what the rules say, and of what is published. */
export const wanted = { before: 0.95, after: 0.98 } as const;

/** How far a person agrees, catalog by catalog and in total, before and after the overlays. */
export interface Evaluation {
  readonly before: readonly Agreement[];
  readonly after: readonly Agreement[];
  readonly total: { readonly before: Agreement; readonly after: Agreement };
  /** Whether both totals are as high as they have to be, and every code is judged. */
  readonly isFine: boolean;
}

/** Classifies every judged catalog with and without its overlay, and holds it against the judgements. */
export function evaluateClassification({ catalogs, judgements }: ClassificationFolders): Evaluation {
  const judged = [...readAllJudgements(judgements)].map(([id, said]) => {
    const { before, after } = readCatalogStages(catalogs, id);
    return { before: compareWithJudgements(before, said), after: compareWithJudgements(after, said) };
  });
  const before = judged.map((each) => each.before);
  const after = judged.map((each) => each.after);
  const total = { before: totalAgreement(before), after: totalAgreement(after) };
  const isFine =
    reaches(total.before, wanted.before) &&
    reaches(total.after, wanted.after) &&
    total.after.unpaired.length === 0;
  return { before, after, total, isFine };
}

function reaches({ agreeing, entries }: Agreement, part: number): boolean {
  return entries > 0 && agreeing / entries >= part;
}
