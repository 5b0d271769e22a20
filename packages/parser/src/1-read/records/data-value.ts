/** A value of a file of data (JSON, YAML, XML …) and the offset in the text where it begins. */
export type DataValue =
  | { readonly kind: "scalar"; readonly text: string; readonly offset: number }
  | { readonly kind: "array"; readonly items: readonly DataValue[]; readonly offset: number }
  | { readonly kind: "object"; readonly fields: readonly DataField[]; readonly offset: number };

/** Values with names. */
export type DataRecord = DataValue & { readonly kind: "object" };

/** A member of an object. */
export interface DataField {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: DataValue;
}

/** Why a text is not in its format, and where. */
export class DataProblem {
  readonly problem: string;
  readonly offset: number;

  constructor(problem: string, offset: number) {
    this.problem = problem;
    this.offset = offset;
  }
}

/** Values may be nested so deep; deeper ones are a problem, not a crash. */
export const MOST_DEPTH = 64;
