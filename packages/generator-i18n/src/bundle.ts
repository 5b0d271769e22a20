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
  /** The ICU MessageFormat 1 message. */
  readonly icu: string;
  /** Undefined where only ICU MessageFormat can say it: plurals, selections, number styles. */
  readonly pattern: Pattern | undefined;
  /** The same text in the language of reference, for translators; absent in that language itself. */
  readonly reference?: Pattern;
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
