import type { VariantDraft } from "./variant-draft.ts";

const none: readonly never[] = [];

/** The variants of the codes that sources document, in order of appearance. */
export class EntryDrafts {
  /** Of most codes there is one variant, which needs no list around it. */
  readonly #variants = new Map<string, VariantDraft | VariantDraft[]>();

  has(code: string): boolean {
    return this.#variants.has(code);
  }

  codes(): IterableIterator<string> {
    return this.#variants.keys();
  }

  /** The variants of a code, `[]` where it is not known. */
  variantsOf(code: string): readonly VariantDraft[] {
    const known = this.#variants.get(code);
    return known === undefined ? none : Array.isArray(known) ? known : [known];
  }

  /** Adds a code that is not known yet. */
  begin(code: string, first: VariantDraft): void {
    this.#variants.set(code, first);
  }

  /** Adds a variant of a code, known or not. */
  add(code: string, variant: VariantDraft): void {
    const known = this.#variants.get(code);
    if (known === undefined) this.begin(code, variant);
    else if (Array.isArray(known)) known.push(variant);
    else this.#variants.set(code, [known, variant]);
  }

  /** What is made of each code and its variants, one after the other. */
  *map<Made>(make: (code: string, variants: readonly VariantDraft[]) => Made): Generator<Made, void> {
    for (const [code, known] of this.#variants) yield make(code, Array.isArray(known) ? known : [known]);
  }

  /** Shows every variant and its code. */
  forEach(visit: (variant: VariantDraft, code: string) => void): void {
    this.#variants.forEach((known, code) => {
      if (!Array.isArray(known)) visit(known, code);
      else for (const variant of known) visit(variant, code);
    });
  }
}
