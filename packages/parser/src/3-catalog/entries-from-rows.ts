import type { LocalizedText } from "@errcat/schema";
import type { Meaning, Row } from "../2-rows/row.ts";
import { type EntryDraft, type EntryDrafts, type VariantDraft, withOnce } from "./entry-draft.ts";

const none: readonly never[] = [];

/** What entries are made with: the id of the source, and the id of a module by its title. */
export interface EntryContext {
  readonly source: string;
  readonly moduleId: (title: string) => string;
}

/**
 * The entries of one source. Rows that say the same of a code (status, message, description, solution) are one
 * variant with several origins and the modules of all of them.
 */
export function entriesFromRows(rows: readonly Row[], context: EntryContext): EntryDrafts {
  const entries: EntryDrafts = new Map();
  for (const row of rows)
    for (const code of row.codes) {
      const entry = entryOf(entries, code);
      if (row.name !== "") entry.names = withOnce(entry.names, row.name);
      if (row.retryable !== null) entry.retryable = withOnce(entry.retryable, row.retryable);
      for (const meaning of row.meanings) addMeaning(entry, meaning, row, context);
    }
  return entries;
}

function entryOf(entries: EntryDrafts, code: string): EntryDraft {
  const known = entries.get(code);
  if (known !== undefined) return known;
  const entry: EntryDraft = { code, names: none, retryable: none, variants: [] };
  entries.set(code, entry);
  return entry;
}

function addMeaning(entry: EntryDraft, meaning: Meaning, row: Row, { source, moduleId }: EntryContext): void {
  const { message, description, solution } = meaning;
  let variant = entry.variants.find((each) => saysTheSame(each, meaning, row.httpStatus));
  const isNew = variant === undefined;
  if (variant === undefined) {
    variant = { httpStatus: row.httpStatus, modules: none, message, description, solution, origins: [] };
    entry.variants.push(variant);
  }
  if (row.module !== "") variant.modules = withOnce(variant.modules, moduleId(row.module));
  const { table, row: number, line, column } = row;
  if (isNew || !variant.origins.some((origin) => origin.table === table && origin.row === number))
    variant.origins.push({ source, table, row: number, line, column });
}

function saysTheSame(variant: VariantDraft, meaning: Meaning, httpStatus: readonly number[]): boolean {
  return (
    variant.message === meaning.message &&
    sameStatus(variant.httpStatus, httpStatus) &&
    sameText(variant.description, meaning.description) &&
    sameText(variant.solution, meaning.solution)
  );
}

/** Whether two lists of statuses are equal. */
export function sameStatus(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((status, index) => status === other[index]);
}

/** Whether two texts are equal in every language. */
export function sameText(one: LocalizedText, other: LocalizedText): boolean {
  const languages = Object.keys(one);
  return (
    languages.length === Object.keys(other).length &&
    languages.every((language) => one[language] === other[language])
  );
}
