import type { LocalizedText } from "@errcat/schema";
import { detectLanguage } from "../2-rows/detect-language.ts";
import type { Meaning, Row } from "../2-rows/row.ts";
import { type EntryDraft, type EntryDrafts, type VariantDraft, withOnce } from "./entry-draft.ts";
import type { ModuleList } from "./module-list.ts";

const none: readonly never[] = [];

/**
 * Makes the entries of one source of its rows, which need not be held. Rows that say the same of a code (status,
 * message, description, solution) are one variant with several origins and the modules of all of them.
 *
 *     404 A.1 Gone (row 1), 404 A.1 Gone (row 7)   →   A.1: one variant, two origins
 */
export class EntryCollector {
  readonly #source: string;
  readonly #modules: ModuleList;
  readonly #titles = new Set<string>();
  readonly #entries: EntryDrafts = new Map();

  /** `source` is the id of the source; its modules are listed among those of the others. */
  constructor(source: string, modules: ModuleList) {
    this.#source = source;
    this.#modules = modules;
  }

  /** Takes the next row. */
  add(row: Row): void {
    const module = row.module === "" ? undefined : this.#moduleId(row.module);
    for (const code of row.codes) {
      const entry = this.#entryOf(code);
      if (row.name !== "") entry.names = withOnce(entry.names, row.name);
      if (row.retryable !== null) entry.retryable = withOnce(entry.retryable, row.retryable);
      for (const meaning of row.meanings) {
        const variant = this.#say(entry, meaning, row);
        if (module !== undefined) variant.modules = withOnce(variant.modules, module);
      }
    }
  }

  /** The entries; titles of modules are in their own language, or where that does not show in the one of the source. */
  finish(language: string): EntryDrafts {
    const spoken = detectLanguage([...this.#titles]) ?? language;
    for (const title of this.#titles) this.#modules.say(title, spoken);
    return this.#entries;
  }

  #moduleId(title: string): string {
    this.#titles.add(title);
    return this.#modules.idOf(title);
  }

  #entryOf(code: string): EntryDraft {
    const known = this.#entries.get(code);
    if (known !== undefined) return known;
    const entry: EntryDraft = { code, names: none, retryable: none, variants: [] };
    this.#entries.set(code, entry);
    return entry;
  }

  /** The variant that says what a row says, with the row among its origins. */
  #say(
    { variants }: EntryDraft,
    meaning: Meaning,
    { httpStatus, table, row, line, column }: Row,
  ): VariantDraft {
    const origin = { source: this.#source, table, row, line, column };
    for (const variant of variants) {
      if (!saysTheSame(variant, meaning, httpStatus)) continue;
      const isKnown = variant.origins.some((each) => each.table === table && each.row === row);
      if (!isKnown) variant.origins.push(origin);
      return variant;
    }
    const { message, description, solution } = meaning;
    const variant = { httpStatus, modules: none, message, description, solution, origins: [origin] };
    variants.push(variant);
    return variant;
  }
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
  if (one === other) return true;
  return one.length === other.length && one.every((status, index) => status === other[index]);
}

/** Whether two texts are equal in every language. */
export function sameText(one: LocalizedText, other: LocalizedText): boolean {
  if (one === other) return true;
  const languages = Object.keys(one);
  return (
    languages.length === Object.keys(other).length &&
    languages.every((language) => one[language] === other[language])
  );
}
