import type { VariantDraft } from "./entry-draft.ts";

/** A variant that tests say a little of. */
export function variantDraft(says: Partial<VariantDraft>): VariantDraft {
  return {
    httpStatus: [400],
    modules: [],
    message: null,
    description: {},
    solution: {},
    names: [],
    retryable: [],
    source: "1",
    table: 1,
    row: 1,
    line: 3,
    column: 1,
    later: undefined,
    ...says,
  };
}
