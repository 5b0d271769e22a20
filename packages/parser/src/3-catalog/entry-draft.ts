import type { LocalizedText, Origin } from "@errcat/schema";

/** A variant while sources are read: it still gains origins, modules and languages. */
export interface VariantDraft {
  readonly httpStatus: readonly number[];
  /** Module ids, each once, in order of appearance. */
  modules: readonly string[];
  message: string | null;
  description: LocalizedText;
  solution: LocalizedText;
  readonly origins: Origin[];
}

/** An entry while sources are read. */
export interface EntryDraft {
  readonly code: string;
  /** Identifiers that the tables give the code, each once, in order of appearance. */
  names: readonly string[];
  /** What the tables say about trying again; both where they contradict themselves. */
  retryable: readonly boolean[];
  readonly variants: VariantDraft[];
}

/** A list with something added that it may have already; most lists stay empty and are shared. */
export function withOnce<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list : [...list, value];
}

/** Entries by code, in order of appearance. */
export type EntryDrafts = Map<string, EntryDraft>;
