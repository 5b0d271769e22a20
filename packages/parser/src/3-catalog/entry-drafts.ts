import { wholeClip } from "../2-rows/cells/clip.ts";
import type { PlainRow } from "../2-rows/plain-row.ts";
import { CodeIndex } from "./code-index.ts";
import { type Circumstances, PlainVariants, PlainVariantView } from "./plain-variants.ts";
import { copyOfVariant, type VariantDraft } from "./variant-draft.ts";

const none: readonly never[] = [];

/** A variant to look at: of a plain row it is good until the next one is shown. */
export type ShownVariant = Readonly<VariantDraft>;

/** The variants of the codes that sources document, in order of appearance. */
export class EntryDrafts {
  readonly #index = new CodeIndex();
  /** By the place of their code. Of most codes there is one variant, which needs no list around it. */
  readonly #variants: (VariantDraft | VariantDraft[] | PlainNumber)[] = [];
  readonly #plain = new PlainVariants();

  has(code: string): boolean {
    return this.#index.find(code) >= 0;
  }

  /** How many codes there are. */
  get count(): number {
    return this.#index.count;
  }

  /** The code at a place, from 0. */
  codeAt(place: number): string {
    return this.#index.codeAt(place);
  }

  *codes(): Generator<string, void> {
    for (let place = 0; place < this.count; place++) yield this.codeAt(place);
  }

  /** The place of a code; one that is not known yet gets the next, and is to get a variant. */
  placeOf(code: string): number {
    return this.#index.placeOf(wholeClip(code));
  }

  /** The variants of the code at a place, `[]` where it has none yet. */
  at(place: number): readonly VariantDraft[] {
    const known = this.#variants[place];
    if (known === undefined) return none;
    if (typeof known !== "number") return listOf(known);
    const draft = copyOfVariant(new PlainVariantView(this.#plain).show(known));
    this.#variants[place] = draft;
    return [draft];
  }

  /** The variants of a code, `[]` where it is not known. */
  variantsOf(code: string): readonly VariantDraft[] {
    return this.at(this.#index.find(code));
  }

  /** Adds a variant of the code at a place. */
  addAt(place: number, variant: VariantDraft): void {
    const known = this.#variants[place];
    if (known === undefined) this.#variants[place] = variant;
    else if (Array.isArray(known)) known.push(variant);
    else this.#variants[place] = [...this.at(place), variant];
  }

  /** Adds a variant of a code, known or not. */
  add(code: string, variant: VariantDraft): void {
    this.addAt(this.placeOf(code), variant);
  }

  /**
   * Adds the variant of a plain row; `false` where its code is known, and the row says something of it or nothing new.
   */
  addPlain(row: PlainRow, circumstances: Circumstances): boolean {
    const place = this.#index.placeOf(row.code);
    if (place < this.#variants.length) return false;
    this.#variants.push(this.#plain.add(row, circumstances));
    return true;
  }

  /** What is made of each code and its variants, one after the other. */
  *map<Made>(make: (code: string, variants: readonly ShownVariant[]) => Made): Generator<Made, void> {
    const view = new PlainVariantView(this.#plain);
    const shown = [view];
    for (let place = 0; place < this.count; place++) {
      const known = this.#variants[place]!;
      if (typeof known === "number") view.show(known);
      yield make(this.codeAt(place), typeof known === "number" ? shown : listOf(known));
    }
  }

  /** Shows every variant and the place of its code. */
  forEach(visit: (variant: ShownVariant, place: number) => void): void {
    const view = new PlainVariantView(this.#plain);
    for (let place = 0; place < this.count; place++) {
      const known = this.#variants[place]!;
      if (typeof known === "number") visit(view.show(known), place);
      else for (const variant of listOf(known)) visit(variant, place);
    }
  }
}

/** The number of a plain variant. */
type PlainNumber = number;

function listOf(known: VariantDraft | VariantDraft[]): readonly VariantDraft[] {
  return Array.isArray(known) ? known : [known];
}
