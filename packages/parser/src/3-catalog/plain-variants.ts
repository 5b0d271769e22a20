import type { LocalizedText } from "@errcat/schema";
import type { Clip } from "../2-rows/cells/clip.ts";
import type { PlainRow } from "../2-rows/plain-row.ts";
import { grown } from "./code-index.ts";
import type { VariantDraft } from "./variant-draft.ts";

/** What many plain rows have alike: one object for all of them. */
export interface Circumstances
  extends Pick<VariantDraft, "source" | "table" | "httpStatus" | "modules" | "solution" | "language"> {}

/**
 * Variants of which one plain row is known. A page may have very many: of each nothing is held but where its texts
 * stand, which is neither a text nor an object.
 */
export class PlainVariants {
  readonly #circumstances: Circumstances[] = [];
  /** The text of the page that each one stands in. */
  readonly #texts: string[] = [];
  /** What is a number of each, {@link perVariant} of them. */
  #numbers = new Int32Array(perVariant * 64);

  /** Takes the variant of a row; gives its number, from 0. */
  add(row: PlainRow, circumstances: Circumstances): number {
    const number = this.#texts.push(row.code.text) - 1;
    this.#circumstances.push(circumstances);
    const first = perVariant * number;
    if (first === this.#numbers.length) this.#numbers = grown(this.#numbers);
    this.#numbers[first + at.row] = row.row;
    this.#numbers[first + at.line] = row.line;
    this.#numbers[first + at.column] = row.column;
    this.#setClip(first + at.message, row.message);
    this.#setClip(first + at.description, row.description);
    return number;
  }

  circumstancesOf(number: number): Circumstances {
    return this.#circumstances[number]!;
  }

  row(number: number): number {
    return this.#numbers[perVariant * number + at.row]!;
  }

  line(number: number): number {
    return this.#numbers[perVariant * number + at.line]!;
  }

  column(number: number): number {
    return this.#numbers[perVariant * number + at.column]!;
  }

  message(number: number): string | null {
    return this.#cut(number, at.message);
  }

  description(number: number): string | null {
    return this.#cut(number, at.description);
  }

  #setClip(first: number, clip: Clip | undefined): void {
    this.#numbers[first] = clip === undefined ? noClip : clip.begin;
    this.#numbers[first + 1] = clip === undefined ? noClip : clip.end;
  }

  #cut(number: number, which: number): string | null {
    const first = perVariant * number + which;
    const begin = this.#numbers[first]!;
    return begin === noClip ? null : this.#texts[number]!.slice(begin, this.#numbers[first + 1]);
  }
}

/** Where the numbers of a variant stand; a clip is two, where it begins and where it ends. */
const at = { row: 0, line: 1, column: 2, message: 3, description: 5 };
const perVariant = 7;
const noClip = -1;

const none: readonly never[] = [];
const noText: LocalizedText = {};

/** One of the plain variants, and then another: as a draft that nobody may change. */
export class PlainVariantView implements Readonly<VariantDraft> {
  readonly names: readonly string[] = none;
  readonly retryable: readonly boolean[] = none;
  readonly later = undefined;
  readonly #variants: PlainVariants;
  #number = 0;
  #circumstances: Circumstances | undefined;

  constructor(variants: PlainVariants) {
    this.#variants = variants;
  }

  /** Shows the variant of a number. */
  show(number: number): this {
    this.#number = number;
    this.#circumstances = this.#variants.circumstancesOf(number);
    return this;
  }

  get source(): string {
    return this.#circumstances!.source;
  }

  get table(): number {
    return this.#circumstances!.table;
  }

  get httpStatus(): readonly number[] {
    return this.#circumstances!.httpStatus;
  }

  get modules(): readonly string[] {
    return this.#circumstances!.modules;
  }

  get solution(): LocalizedText {
    return this.#circumstances!.solution;
  }

  get language(): string {
    return this.#circumstances!.language;
  }

  get row(): number {
    return this.#variants.row(this.#number);
  }

  get line(): number {
    return this.#variants.line(this.#number);
  }

  get column(): number {
    return this.#variants.column(this.#number);
  }

  get message(): string | null {
    return this.#variants.message(this.#number);
  }

  get described(): string | LocalizedText {
    return this.#variants.description(this.#number) ?? noText;
  }
}
