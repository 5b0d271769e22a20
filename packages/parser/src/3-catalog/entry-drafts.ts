import { CodeIndex } from "./code-index.ts";
import type { VariantDraft } from "./variant-draft.ts";

const none: readonly never[] = [];

/** The variants of the codes that sources document, in order of appearance. */
export class EntryDrafts {
  readonly #index = new CodeIndex();
  /** By the place of their code. Of most codes there is one variant, which needs no list around it. */
  readonly #variants: (VariantDraft | VariantDraft[])[] = [];

  has(code: string): boolean {
    return this.#index.find(code) >= 0;
  }

  codes(): readonly string[] {
    return this.#index.codes;
  }

  /** The place of a code; one that is not known yet gets the next, and is to get a variant. */
  placeOf(code: string): number {
    return this.#index.placeOf(code);
  }

  /** The variants of the code at a place, `[]` where it has none yet. */
  at(place: number): readonly VariantDraft[] {
    const known = this.#variants[place];
    return known === undefined ? none : listOf(known);
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
    else this.#variants[place] = [known, variant];
  }

  /** Adds a variant of a code, known or not. */
  add(code: string, variant: VariantDraft): void {
    this.addAt(this.placeOf(code), variant);
  }

  /** What is made of each code and its variants, one after the other. */
  *map<Made>(make: (code: string, variants: readonly VariantDraft[]) => Made): Generator<Made, void> {
    const { codes } = this.#index;
    for (let place = 0; place < codes.length; place++) yield make(codes[place]!, this.at(place));
  }

  /** Shows every variant and its code. */
  forEach(visit: (variant: VariantDraft, code: string) => void): void {
    const { codes } = this.#index;
    for (let place = 0; place < codes.length; place++) {
      const known = this.#variants[place]!;
      if (!Array.isArray(known)) visit(known, codes[place]!);
      else for (const variant of known) visit(variant, codes[place]!);
    }
  }
}

function listOf(known: VariantDraft | VariantDraft[]): readonly VariantDraft[] {
  return Array.isArray(known) ? known : [known];
}
