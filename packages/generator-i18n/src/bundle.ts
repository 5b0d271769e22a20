import type { Parameter } from "@errcat/schema";
import type { TextField } from "./options.ts";
import type { Pattern } from "./pattern.ts";

/** The texts of one language. */
export interface Bundle<Kind extends Text = Text> {
  /** BCP 47 tag. */
  readonly tag: string;
  /** What the catalog is called in this language, or in the first that it has a title in. */
  readonly title: string;
  /** Variants that have a text in this language, in the order of the catalog. */
  readonly units: readonly Unit<Kind>[];
}

/** The texts of one meaning of one code. */
export interface Unit<Kind extends Text = Text> {
  readonly code: string;
  /** The entry's identifier, for formats whose keys are identifiers. */
  readonly name: string;
  readonly variant: string;
  readonly texts: readonly Kind[];
}

/** One text of a bundle. */
export interface Text {
  readonly field: TextField;
  /** `VPC.0101.default.message` */
  readonly key: string;
  /** As the catalog has it: the message in ICU MessageFormat 1, description and solution as plain text. */
  readonly source: string;
  /** Of the message; none where the field is another. */
  readonly parameters: readonly Parameter[];
}

/** A text that every format can say. */
export interface PatternText extends Text {
  readonly pattern: Pattern;
}

/**
 * The key of a text in every format whose keys are free text. A variant's id and a field have no dots, so keys of
 * different texts are different whatever the code is.
 *
 *     VPC.0101, default, message  →  VPC.0101.default.message
 */
export function textKey(code: string, variant: string, field: TextField): string {
  return `${code}.${variant}.${field}`;
}
