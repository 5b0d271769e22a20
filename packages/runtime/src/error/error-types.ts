import type { ErrorFacts, ParameterValues } from "./error-facts.ts";

/** Parameters by variant of the codes that have any, as generated: `{ "VPC.0101": { default: { readonly id?: string } } }`. */
export type VariantTable = object;

/** No parameter at all: none may be read. */
// biome-ignore lint/complexity/noBannedTypes: this is the type of what has no members.
export type NoParameters = {};

/** What a code has that the table does not list: one variant without parameters. */
export interface PlainVariant {
  readonly default: NoParameters;
}

/** The code as it is on the wire, out of the literal or the enum member that names it. */
export type WireCode<Code> = Code extends string
  ? `${Code}`
  : Code extends number
    ? `${Code}` extends `${infer Wire extends number}`
      ? Wire
      : Code
    : never;

/** Parameters by variant of one code. */
export type VariantsOf<Table extends VariantTable, Code> = Code extends keyof Table
  ? Table[Code]
  : PlainVariant;

/** Ids of the variants of a code. */
export type VariantOf<Table extends VariantTable, Code> = keyof VariantsOf<Table, Code> & string;

/** Parameters of a code, whichever of its variants it is. */
export type ParametersOf<Table extends VariantTable, Code> = VariantsOf<Table, Code>[keyof VariantsOf<
  Table,
  Code
>];

/** Facts of errors of some codes: a union that `code` and `variant` narrow. */
export type FactsOf<Table extends VariantTable, Code> = Code extends string | number
  ? {
      [Variant in VariantOf<Table, WireCode<Code>>]: ErrorFacts<
        WireCode<Code>,
        Variant,
        VariantsOf<Table, WireCode<Code>>[Variant & keyof VariantsOf<Table, WireCode<Code>>]
      >;
    }[VariantOf<Table, WireCode<Code>>]
  : never;

/** Facts that the errors of a class have: what `instanceof` says of a value. */
export type FactsIn<Instance> =
  Instance extends ErrorFacts<infer Code, infer Variant, infer Parameters>
    ? ErrorFacts<Code, Variant, Parameters>
    : ErrorFacts<string | number, string, ParameterValues>;
