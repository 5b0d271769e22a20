import type { LocalizedText, Origin } from "@errcat/schema";

/**
 * A variant while sources are read: it still gains origins, modules and languages. It holds the first row that says it
 * flat and shares what most rows have alike, because most variants are one row, and a page may have very many.
 */
export interface VariantDraft {
  readonly httpStatus: readonly number[];
  /** Module ids, each once, in order of appearance. */
  modules: readonly string[];
  /** The text on the wire, `null` where the table documents none. */
  message: string | null;
  description: LocalizedText;
  solution: LocalizedText;
  /** Identifiers that its rows give the code, in order of appearance; two at most, which is one too many. */
  names: readonly string[];
  /** What its rows say about trying again; both where they contradict themselves. */
  retryable: readonly boolean[];
  /** The first row that says so: an {@link Origin}. */
  readonly source: string;
  readonly table: number;
  readonly row: number;
  readonly line: number;
  readonly column: number;
  /** The other rows, in their order; `undefined` where there is none. */
  later: Origin[] | undefined;
}

const none: readonly never[] = [];

/** The variants of the codes that sources document, in order of appearance. */
export class EntryDrafts {
  /** Of most codes there is one variant, which needs no list around it. */
  readonly #variants = new Map<string, VariantDraft | VariantDraft[]>();

  /** How many codes there are. */
  get size(): number {
    return this.#variants.size;
  }

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

  /** Shows every variant and its code. */
  forEach(visit: (variant: VariantDraft, code: string) => void): void {
    this.#variants.forEach((known, code) => {
      if (!Array.isArray(known)) visit(known, code);
      else for (const variant of known) visit(variant, code);
    });
  }
}

/** Every row that says a variant, in their order; each its own object. */
export function originsOf({ source, table, row, line, column, later }: VariantDraft): Origin[] {
  const first = { source, table, row, line, column };
  return later === undefined ? [first] : [first, ...later];
}

/** A list with an identifier that it may have already. More than two tell no more than two. */
export function withName(names: readonly string[], name: string): readonly string[] {
  return names.length > 1 ? names : withOnce(names, name);
}

/** A list with something added that it may have already; most lists stay empty and are shared. */
export function withOnce<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list : [...list, value];
}
