import type { Place } from "@errcat/diagnostics";

/** The translations of a catalog into one language: the content of a gettext PO file. */
export interface Translations {
  /** BCP 47 tag. */
  readonly language: string;
  /** Header fields in order, `Language` among them. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Translators' comments over the header, without `#`. */
  readonly comments: readonly string[];
  readonly entries: readonly TranslationEntry[];
}

/** One text and its translation. */
export interface TranslationEntry {
  /** Where the translation holds, for a text that needs two; `null` for every place that has the text. */
  readonly context: string | null;
  /** The text of the source; for messages, their ICU template. */
  readonly source: string;
  /** `""` where nobody has translated it yet. */
  readonly translation: string;
  /** Translators' comments, without `#`. */
  readonly comments: readonly string[];
  /** Where the text stands in the catalog: `VPC.0101/default/message`. */
  readonly references: readonly string[];
  /** The translation is of an earlier text and waits for somebody to look at it; it is not used. */
  readonly fuzzy: boolean;
  /** Flags other than `fuzzy`, kept as they are. */
  readonly flags: readonly string[];
  /** The earlier text that a fuzzy translation is of. */
  readonly previousSource: string | null;
  /** No text of the catalog needs it any more; kept in case one comes back. */
  readonly obsolete: boolean;
  /** Where the translation stands in its file; absent where it is new. */
  readonly place?: Place;
}

/** The headers of a new file. Nothing in them changes from one run to the next. */
export function newHeaders(language: string): [string, string][] {
  return [
    ["Language", language],
    ["MIME-Version", "1.0"],
    ["Content-Type", "text/plain; charset=UTF-8"],
    ["Content-Transfer-Encoding", "8bit"],
  ];
}
