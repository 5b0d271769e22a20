import type { Origin } from "@errcat/schema";
import { detectLanguage, detectSurely } from "../2-rows/languages/detect-language.ts";
import { isLatin } from "../2-rows/languages/text-language.ts";
import type { PlainRow } from "../2-rows/plain-row.ts";
import type { Meaning, Row } from "../2-rows/row.ts";
import { EntryDrafts } from "./entry-drafts.ts";
import type { ModuleList } from "./module-list.ts";
import type { Circumstances } from "./plain-variants.ts";
import { type VariantDraft, variantDraft, withName, withOnce } from "./variant-draft.ts";
import { VariantIndex } from "./variant-index.ts";

const none: readonly never[] = [];

/** Plain rows have so many circumstances by turns: a few statuses. */
const mostRemembered = 8;

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
  readonly #entries = new EntryDrafts();
  readonly #index = new VariantIndex();
  /** Those of the last plain rows, the latest first. */
  readonly #circumstances: Circumstances[] = [];
  #lastTitle = "";
  #lastModules: readonly string[] = none;

  /** `source` is the id of the source; its modules are listed among those of the others. */
  constructor(source: string, modules: ModuleList) {
    this.#source = source;
    this.#modules = modules;
  }

  /** Takes the next row. */
  add(row: Row): void {
    for (const code of row.codes) for (const meaning of row.meanings) this.#addMeaning(code, meaning, row);
  }

  /** Takes a plain row; `false` where it is to be taken as any other row, since its code is known. */
  addPlain(row: PlainRow): boolean {
    return this.#entries.addPlain(row, this.#circumstancesOf(row));
  }

  /**
   * The entries; titles of modules are in their own language, or where that does not show in the one of the source:
   * plain words are English on a page in another script, and Spanish on one in Spanish.
   */
  finish(language: string): EntryDrafts {
    const titles = [...this.#titles];
    const own = isLatin(language) ? detectSurely(titles) : detectLanguage(titles);
    const spoken = own ?? language;
    for (const title of this.#titles) this.#modules.say(title, spoken);
    return this.#entries;
  }

  #addMeaning(code: string, meaning: Meaning, row: Row): void {
    const place = this.#entries.placeOf(code);
    const variants = this.#entries.at(place);
    const known =
      variants.length === 0
        ? undefined
        : this.#index.find(code, variants, { ...meaning, httpStatus: row.httpStatus });
    if (known === undefined) this.#entries.addAt(place, this.#variantOf(meaning, row));
    else this.#addRow(known, row);
  }

  /** A variant that a row is the first to say. */
  #variantOf({ message, description, solution }: Meaning, row: Row): VariantDraft {
    const { table, line, column, httpStatus } = row;
    // Written out: what is spread into a literal of so many members costs many times its size.
    return variantDraft({
      source: this.#source,
      table,
      row: row.row,
      line,
      column,
      httpStatus,
      message,
      description,
      solution,
      modules: row.module === "" ? none : [this.#moduleId(row.module)],
      names: row.name === "" ? none : [row.name],
      retryable: row.retryable === null ? none : [row.retryable],
    });
  }

  /** Adds a row to a variant that says the same. */
  #addRow(known: VariantDraft, row: Row): void {
    if (row.module !== "") known.modules = withOnce(known.modules, this.#moduleId(row.module));
    if (row.name !== "") known.names = withName(known.names, row.name);
    if (row.retryable !== null) known.retryable = withOnce(known.retryable, row.retryable);
    // Rows come in their order, so one that is known already is the last one.
    const last = known.later?.at(-1) ?? known;
    if (last.table === row.table && last.row === row.row) return;
    known.later ??= [];
    known.later.push(this.#originOf(row));
  }

  /** What a row has alike with many others; the same object where a row shortly before had it. */
  #circumstancesOf(row: PlainRow): Circumstances {
    const { table, httpStatus, solution, language } = row;
    const modules = row.module === "" ? none : this.#modulesOf(row.module);
    for (const known of this.#circumstances)
      if (
        known.httpStatus === httpStatus &&
        known.solution === solution &&
        known.modules === modules &&
        known.language === language &&
        known.table === table
      )
        return known;
    const circumstances = { source: this.#source, table, httpStatus, modules, solution, language };
    if (this.#circumstances.unshift(circumstances) > mostRemembered) this.#circumstances.pop();
    return circumstances;
  }

  /** The list with the id of a module alone; the same one as long as it is the same module. */
  #modulesOf(title: string): readonly string[] {
    if (title !== this.#lastTitle) [this.#lastTitle, this.#lastModules] = [title, [this.#moduleId(title)]];
    return this.#lastModules;
  }

  #originOf({ table, row, line, column }: Row): Origin {
    return { source: this.#source, table, row, line, column };
  }

  #moduleId(title: string): string {
    this.#titles.add(title);
    return this.#modules.idOf(title);
  }
}
