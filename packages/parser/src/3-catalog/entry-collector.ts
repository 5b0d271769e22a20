import type { Origin } from "@errcat/schema";
import { detectLanguage } from "../2-rows/detect-language.ts";
import type { Meaning, Row } from "../2-rows/row.ts";
import {
  type EntryDraft,
  type EntryDrafts,
  plainMessage,
  type VariantDraft,
  variantId,
  withName,
  withOnce,
} from "./entry-draft.ts";
import type { ModuleList } from "./module-list.ts";
import { VariantIndex } from "./variant-index.ts";

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
  readonly #index = new VariantIndex();

  /** `source` is the id of the source; its modules are listed among those of the others. */
  constructor(source: string, modules: ModuleList) {
    this.#source = source;
    this.#modules = modules;
  }

  /** Takes the next row. */
  add(row: Row): void {
    const modules = row.module === "" ? none : [this.#moduleId(row.module)];
    for (const code of row.codes) {
      const entry = this.#entries.get(code) ?? this.#newEntry(code, row);
      if (row.name !== "") entry.names = withName(entry.names, row.name);
      if (row.retryable !== null) entry.retryable = withOnce(entry.retryable, row.retryable);
      for (const meaning of row.meanings) {
        const variant = this.#variantOf(entry, meaning, row);
        for (const module of modules) variant.modules = withOnce(variant.modules, module);
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

  /** An entry with the first meaning of its first row. */
  #newEntry(code: string, row: Row): EntryDraft {
    const variants = [this.#newVariant(row.meanings[0]!, row, variantId(0))];
    const entry: EntryDraft = { code, names: none, retryable: none, variants };
    this.#entries.set(code, entry);
    return entry;
  }

  /** The variant that says what a row says, with the row among its origins. */
  #variantOf(entry: EntryDraft, meaning: Meaning, row: Row): VariantDraft {
    const known = this.#index.find(entry, meaning, row.httpStatus);
    if (known === undefined) {
      const variant = this.#newVariant(meaning, row, variantId(entry.variants.length));
      entry.variants.push(variant);
      return variant;
    }
    // Rows come in their order, so one that is known already is the last one.
    const last = known.origins.at(-1);
    if (last?.table !== row.table || last.row !== row.row) known.origins.push(this.#originOf(row));
    return known;
  }

  #newVariant({ message, description, solution }: Meaning, row: Row, id: string): VariantDraft {
    return {
      id,
      httpStatus: row.httpStatus,
      modules: none,
      message: message === null ? null : plainMessage(message),
      description,
      solution,
      origins: [this.#originOf(row)],
    };
  }

  #originOf({ table, row, line, column }: Row): Origin {
    return { source: this.#source, table, row, line, column };
  }
}
