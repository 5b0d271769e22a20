import type { Place } from "@errcat/diagnostics";

/** The words that translators have agreed on: the content of `glossary.yaml`. */
export type Glossary = readonly GlossaryTerm[];

/** One thing and what it is called: by BCP 47 tag, the preferred word first, other accepted ones after it. */
export interface GlossaryTerm {
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly note: string;
  readonly place: Place;
}
