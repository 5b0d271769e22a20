const LESS = 0x3c;

/**
 * What is not shown as it stands: references, and white space but single plain spaces. Most characters are told from it
 * by the few ranges before what is looked for behind.
 */
const FOLDED =
  /[&\t-\r \u00a0-\u3000\ufeff](?<=[&\t-\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]| {2})/g;

/**
 * The texts between the tags of a source, one after the other, and what is to be known of each before it is cut.
 *
 *     "<td>  No stock. </td>"  →  from 4, first 6, last 15, to 16; shown as it stands
 */
export class TextRun {
  /** Where it begins and ends in the source. */
  from = 0;
  to = 0;
  /** Offset of its first character that is no space, and the one after its last; -1 where it has none. */
  first = -1;
  last = -1;
  readonly #source: string;
  /** Offset of the next that is not shown as it stands, from where that was asked last. */
  #folded = -1;

  /** Stands before the first text. */
  constructor(source: string) {
    this.#source = source;
  }

  /** Whether what stands between `first` and `last` is shown as it stands. Ask from the top down. */
  get isPlain(): boolean {
    if (this.#folded < this.first) {
      FOLDED.lastIndex = this.first;
      this.#folded = FOLDED.test(this.#source) ? FOLDED.lastIndex - 1 : Number.POSITIVE_INFINITY;
    }
    return this.#folded >= this.last;
  }

  /** Goes to the text that begins at an offset and ends where a tag or a declaration begins. */
  read(from: number): void {
    const source = this.#source;
    const to = nextTag(source, from);
    let first = from;
    let last = to;
    while (first < to && isSpace(source.charCodeAt(first))) first++;
    while (last > first && isSpace(source.charCodeAt(last - 1))) last--;
    this.from = from;
    this.to = to;
    this.first = first < to ? first : -1;
    this.last = first < to ? last : -1;
  }
}

/** Offset of the first tag or declaration from an offset on; the end of the text where there is none. */
function nextTag(source: string, from: number): number {
  let at = source.charCodeAt(from) === LESS ? from : source.indexOf("<", from);
  while (at >= 0 && !beginsTag(source, at)) at = source.indexOf("<", at + 1);
  return at < 0 ? source.length : at;
}

/** Whether a bracket begins a tag or a declaration; in `a < b` and `<=` it is text (HTML Standard, § 13.2.5.6). */
function beginsTag(source: string, at: number): boolean {
  const unit = source.charCodeAt(at + 1);
  if (unit === 0x21 || unit === 0x3f) return true;
  const letter = (unit === 0x2f ? source.charCodeAt(at + 2) : unit) | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

/** White space as regular expressions know it, and the zero-width space, which pages break lines with. */
function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit > 0x3000) return unit === 0xfeff;
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  return unit <= 0x200b || WIDE_SPACES.has(unit);
}

const WIDE_SPACES: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);
