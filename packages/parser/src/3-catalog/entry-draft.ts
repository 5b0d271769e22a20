import type { LocalizedText, Message, Origin, Parameter } from "@errcat/schema";

/** A variant while sources are read: it still gains origins, modules and languages. What comes of it is a `Variant`. */
export interface VariantDraft {
  /** By its position among the variants of its entry. */
  id: string;
  readonly httpStatus: readonly number[];
  /** Module ids, each once, in order of appearance. */
  modules: readonly string[];
  message: Message | null;
  description: LocalizedText;
  solution: LocalizedText;
  readonly origins: Origin[];
}

/** An entry while sources are read. */
export interface EntryDraft {
  readonly code: string;
  /** Identifiers that the tables give the code, in order of appearance; two at most, which is one too many. */
  names: readonly string[];
  /** What the tables say about trying again; both where they contradict themselves. */
  retryable: readonly boolean[];
  readonly variants: VariantDraft[];
}

/** Entries by code, in order of appearance. */
export type EntryDrafts = Map<string, EntryDraft>;

/** A list with an identifier that it may have already. More than two tell no more than two. */
export function withName(names: readonly string[], name: string): readonly string[] {
  return names.length > 1 ? names : withOnce(names, name);
}

/** A list with something added that it may have already; most lists stay empty and are shared. */
export function withOnce<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list : [...list, value];
}

/** The id of the variant at a position (from 0). */
export function variantId(index: number): string {
  return index === 0 ? "default" : String(index + 1);
}

/* What most messages have alike is one object for all of them: a catalog is read, never written to. */
const noText: LocalizedText = {};
const noParameters: readonly Parameter[] = [];

/** A message as documented, of which nothing is known but its words. */
export function plainMessage(raw: string): Message {
  return { raw, template: noText, parameters: noParameters };
}
