import type { Entry, Parameter, Variant } from "@errcat/schema";

/** A code that has one variant, called `default`, without parameters: no table of variants needs it. */
export function isPlain({ variants }: Entry): boolean {
  const [variant] = variants;
  return variants.length === 1 && variant?.id === "default" && parametersOf(variant).length === 0;
}

/** The parameters of a variant; none where there is no message. */
export function parametersOf({ message }: Variant): readonly Parameter[] {
  return message?.parameters ?? [];
}

type Codes = readonly { readonly value: string | number; readonly entry: Entry }[];

/** Whether no code has a character that {@link packVariants} parts codes with. */
export function canPackVariants(codes: Codes): boolean {
  return codes.every(({ entry }) => !/[|>]/.test(entry.code));
}

/**
 * All codes as one text, for the types of `@errcat/runtime`: after each its variants with their parameters, `#` after
 * the name of an integer, `*` after that of a list; nothing after a plain code.
 *
 *     VPC.0101 with default (id) and 2 (count: integer), VPC.0102  →  "|VPC.0101>default id>2 count#|VPC.0102>|"
 */
export function packVariants(codes: Codes): string {
  const parts = codes.map(({ value, entry }) => {
    const variants = isPlain(entry) ? [] : entry.variants;
    return `${value}>${variants.map(packVariant).join(">")}`;
  });
  return `|${parts.map((part) => `${part}|`).join("")}`;
}

const marks = { string: "", integer: "#", list: "*" } as const;

function packVariant(variant: Variant): string {
  return [variant.id, ...parametersOf(variant).map(({ name, type }) => name + marks[type])].join(" ");
}
