import { type FirstRow, type VariantDraft, variantDraft } from "../src/3-catalog/variant-draft.ts";

/** A variant of which a test says a little. */
export function anyVariant(says: Partial<FirstRow>): VariantDraft {
  return variantDraft({
    ...{ source: "1", table: 1, row: 1, line: 3, column: 1 },
    ...{ httpStatus: [400], message: null, description: {}, solution: {} },
    ...{ modules: [], names: [], retryable: [] },
    ...says,
  });
}
