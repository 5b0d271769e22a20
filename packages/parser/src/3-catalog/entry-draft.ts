import type { LocalizedText, Origin } from "@errcat/schema";

/** A variant while sources are read: it still gains origins, modules and languages. */
export interface VariantDraft {
  readonly httpStatus: readonly number[];
  /** Module ids, each once, in order of appearance. */
  modules: string[];
  message: string | null;
  description: LocalizedText;
  solution: LocalizedText;
  readonly origins: Origin[];
}

/** An entry while sources are read. */
export interface EntryDraft {
  readonly code: string;
  /** Identifiers that the tables give the code, in order of appearance. */
  readonly names: Set<string>;
  /** What the tables say about trying again; both where they contradict themselves. */
  readonly retryable: Set<boolean>;
  readonly variants: VariantDraft[];
}

/** Entries by code, in order of appearance. */
export type EntryDrafts = Map<string, EntryDraft>;
