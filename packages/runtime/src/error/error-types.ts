import type { ErrorFacts, ParameterValues } from "./error-facts.ts";

/**
 * Parameters by variant of the codes that have any, as generated: `{ "VPC.0101": { default: { readonly id?: string } }
 * }`. For thousands of codes the same is one text, of which only what a program asks for is read:
 *
 *     "|VPC.0101>default id count# names*>2 id|VPC.0102>|"
 */
export type VariantTable = object | string;

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
export type VariantsOf<Table extends VariantTable, Code> = Table extends string
  ? PackedVariants<Table, Code>
  : Code extends keyof Table
    ? Table[Code]
    : PlainVariant;

type PackedVariants<Table extends string, Code> = Code extends string | number
  ? Table extends `${string}|${Code}>${infer Variants}|${string}`
    ? Variants extends ""
      ? PlainVariant
      : {
          readonly [Variant in Split<Variants, ">"> as FirstWord<Variant>]: PackedParameters<
            OtherWords<Variant>
          >;
        }
    : PlainVariant
  : never;

type PackedParameters<Words extends string> = [Words] extends [""]
  ? NoParameters
  : { readonly [Word in Split<Words, " "> as NameIn<Word>]?: TypeIn<Word> };

type Split<
  Text extends string,
  Separator extends string,
> = Text extends `${infer Head}${Separator}${infer Tail}` ? Head | Split<Tail, Separator> : Text;

type FirstWord<Text extends string> = Text extends `${infer Word} ${string}` ? Word : Text;

type OtherWords<Text extends string> = Text extends `${string} ${infer Words}` ? Words : "";

type NameIn<Word extends string> = Word extends `${infer Name}#` | `${infer Name}*` ? Name : Word;

type TypeIn<Word extends string> = Word extends `${string}#`
  ? number
  : Word extends `${string}*`
    ? readonly string[]
    : string;

/**
 * Anything where a table that lists all codes has this one, else nothing: `Code & KnownCode<…>` is what a given code
 * must be.
 */
export type KnownCode<Table extends string, Code> = Code extends string | number
  ? Table extends `${string}|${Code}>${string}`
    ? unknown
    : never
  : never;

/** Ids of the variants of a code. */
export type VariantOf<Table extends VariantTable, Code> = keyof VariantsOf<Table, Code> & string;

/** Parameters of one variant of a code; of whichever it is, without one. */
export type ParametersOf<
  Table extends VariantTable,
  Code,
  Variant = keyof VariantsOf<Table, Code>,
> = VariantsOf<Table, Code>[Variant & keyof VariantsOf<Table, Code>];

/** Facts of errors of some codes: a union that `code` and `variant` narrow. */
export type FactsOf<Table extends VariantTable, Code> = Code extends string | number
  ? {
      [Variant in VariantOf<Table, WireCode<Code>>]: ErrorFacts<
        WireCode<Code>,
        Variant,
        ParametersOf<Table, WireCode<Code>, Variant>
      >;
    }[VariantOf<Table, WireCode<Code>>]
  : never;

/** Facts that the errors of a class have: what `instanceof` says of a value. */
export type FactsIn<Instance> =
  Instance extends ErrorFacts<infer Code, infer Variant, infer Parameters>
    ? ErrorFacts<Code, Variant, Parameters>
    : ErrorFacts<string | number, string, ParameterValues>;
