import type { Cell } from "../table.ts";

/** How a text of separated values is written. */
export interface CsvDialect {
  /** `","`, `";"`, `"|"` or a tab. */
  readonly delimiter: string;
  readonly quote: string;
  /** Takes the meaning from a delimiter, a quote or itself after it: `"\\"`; `""` where nothing does. */
  readonly escape: string;
  /** Where an escape is one only before these characters, or before escapes that stand before them: `'",;'`. */
  readonly onlyBefore?: string;
  /** Where records are cut into lines of one width. */
  readonly cut?: CutLines | undefined;
}

/** How records go on in lines: a line of the full width, or of one less where a space was lost, is cut. */
export interface CutLines {
  readonly width: number;
  /** How many fields a record has. */
  readonly fields: number;
}

/** A text, where in the source it begins, and how far its lines are indented there. */
export interface CsvText {
  readonly text: string;
  /** Line (from 1) of its first line. */
  readonly line: number;
  /** How many columns of the source stand before each of its lines. */
  readonly indent: number;
}

/** Records of a text, and where what is none of them begins. */
export interface CsvRecords {
  readonly records: readonly (readonly Cell[])[];
  /** Offset of the record that more of the text may change; the length of the text where none is. */
  readonly end: number;
  /** The line of that offset. */
  readonly line: number;
}

/** A quote that is not closed within so many characters opens nothing: it is text. */
const longestQuoted = 100_000;

/**
 * The records of a text of separated values, with the place of each field (RFC 4180; quotes are doubled inside
 * quotes, and a quoted field may run over lines). Blank lines are no records. A quote that is never closed is text.
 *
 *     a,"b ""c""",d  →  "a" | "b \"c\"" | "d"
 */
export function csvRecords(source: CsvText, dialect: CsvDialect): readonly (readonly Cell[])[] {
  return new CsvScan(source, dialect, false).read().records;
}

/** The records of a text behind which more comes: all but the one that a quote leaves open. */
export function firstCsvRecords(source: CsvText, dialect: CsvDialect): CsvRecords {
  return new CsvScan(source, dialect, true).read();
}

class CsvScan {
  readonly #text: string;
  readonly #source: CsvText;
  readonly #dialect: CsvDialect;
  /** More text comes behind this one. */
  readonly #goesOn: boolean;
  /** A quote is open where the text ends, or its last line is cut. */
  #isOpen = false;
  #at = 0;
  #line: number;
  #lineStart = 0;

  constructor(source: CsvText, dialect: CsvDialect, goesOn: boolean) {
    this.#text = source.text;
    this.#goesOn = goesOn;
    this.#source = source;
    this.#dialect = dialect;
    this.#line = source.line;
  }

  read(): CsvRecords {
    const records: Cell[][] = [];
    while (this.#at < this.#text.length) {
      const [end, line] = [this.#at, this.#line];
      const record = this.#record();
      if (this.#isOpen) return { records, end, line };
      if (record.length > 1 || this.#text.slice(end, this.#at).trim() !== "") records.push(record);
    }
    return { records, end: this.#text.length, line: this.#line };
  }

  #record(): Cell[] {
    const fields: Cell[] = [];
    for (;;) {
      fields.push(this.#field(fields.length + 1));
      const next = this.#text[this.#at++];
      if (next === this.#dialect.delimiter) continue;
      this.#line++;
      this.#lineStart = this.#at;
      return fields;
    }
  }

  /** Reads the field of a record with a number from 1. */
  #field(number: number): Cell {
    const { delimiter } = this.#dialect;
    while (this.#text[this.#at] === " " || (this.#text[this.#at] === "\t" && delimiter !== "\t")) this.#at++;
    const place = { line: this.#line, column: this.#at - this.#lineStart + this.#source.indent + 1 };
    const quoted = this.#text[this.#at] === this.#dialect.quote ? this.#quoted() : undefined;
    if (quoted !== undefined) return { text: quoted.trim(), ...place, column: place.column + 1 };
    let text = this.#bare();
    while (this.#isCut(number)) text += this.#throughLine() + this.#bare();
    return { text: text.trim(), ...place };
  }

  /**
   * Whether a field goes on behind a line end. In the last field of a record, a line with delimiters is another record.
   */
  #isCut(number: number): boolean {
    const { cut, delimiter } = this.#dialect;
    if (cut === undefined || this.#text[this.#at] !== "\n") return false;
    if (this.#at - this.#lineStart < cut.width - 1) return false;
    this.#isOpen ||= this.#goesOn && this.#at + 1 === this.#text.length;
    if (this.#at + 1 === this.#text.length) return false;
    const end = this.#text.indexOf("\n", this.#at + 1);
    const next = this.#text.slice(this.#at + 1, end < 0 ? this.#text.length : end);
    return number < cut.fields || !next.includes(delimiter);
  }

  /** Goes on in the next line; gives the space that was lost at the end of this one. */
  #throughLine(): string {
    const isWhole = this.#at - this.#lineStart >= this.#dialect.cut!.width;
    this.#advance(this.#at + 1);
    return isWhole ? "" : " ";
  }

  /** What stands up to the delimiter or the line end. */
  #bare(): string {
    const start = this.#at;
    let escaped = false;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      if (character === this.#dialect.delimiter || character === "\n") break;
      if (character === this.#dialect.escape) {
        escaped = true;
        this.#at = this.#afterEscape(this.#at, false);
      } else this.#at++;
    }
    const raw = this.#text.slice(start, this.#at);
    return escaped ? this.#unescaped(raw, this.#text[this.#at] ?? "\n") : raw;
  }

  /** A quoted field and what is glued behind it, or `undefined` where the quote is never closed. */
  #quoted(): string | undefined {
    const { quote } = this.#dialect;
    const text = this.#text;
    let value = "";
    let from = this.#at + 1;
    const most = Math.min(text.length, from + longestQuoted);
    for (let at = from; at < most; at++) {
      if (text[at] === this.#dialect.escape) at = this.#afterEscape(at, true) - 1;
      else if (text[at] === quote && text[at + 1] === quote) {
        value += text.slice(from, ++at);
        from = at + 1;
      } else if (text[at] === quote) {
        value += text.slice(from, at);
        this.#advance(at + 1);
        return this.#unescaped(value, quote) + this.#bare().trimEnd();
      }
    }
    this.#isOpen ||= this.#goesOn && most === text.length;
    return undefined;
  }

  #advance(to: number): void {
    for (
      let at = this.#text.indexOf("\n", this.#at);
      at >= 0 && at < to;
      at = this.#text.indexOf("\n", at + 1)
    ) {
      this.#line++;
      this.#lineStart = at + 1;
    }
    this.#at = to;
  }

  /** Offset after an escape and what it takes the meaning from; only between quotes may that be a line end. */
  #afterEscape(at: number, isQuoted: boolean): number {
    const { escape: mark, onlyBefore } = this.#dialect;
    if (onlyBefore === undefined) return this.#text[at + 1] === "\n" && !isQuoted ? at + 1 : at + 2;
    const end = endOfRun(this.#text, at, mark);
    return (end - at) % 2 === 1 && onlyBefore.includes(this.#text[end] ?? "\n") ? end + 1 : end;
  }

  /** A text without its escapes; the character behind it may make one of its end. */
  #unescaped(text: string, behind: string): string {
    const { delimiter, quote, escape: mark, onlyBefore } = this.#dialect;
    if (mark === "" || text.indexOf(mark) < 0) return text;
    if (onlyBefore !== undefined) return unescapedBefore(text + behind, mark, onlyBefore).slice(0, -1);
    const meant = `${delimiter}${quote}${mark},;|"'\t`;
    let plain = "";
    for (let at = 0; at < text.length; at++) {
      if (text[at] === mark && meant.includes(text[at + 1] ?? "\n")) at++;
      plain += text[at];
    }
    return plain;
  }
}

/** A text without the escapes that stand before some characters: of two such escapes, one is itself. */
function unescapedBefore(text: string, mark: string, characters: string): string {
  let plain = "";
  let from = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
    const end = endOfRun(text, at, mark);
    const isEscape = characters.includes(text[end] ?? "\n");
    plain += text.slice(from, isEscape ? at + ((end - at) >> 1) : end);
    from = end;
  }
  return plain + text.slice(from);
}

/** Offset after all that is the same character from an offset on. */
function endOfRun(text: string, from: number, character: string): number {
  let end = from;
  while (text[end] === character) end++;
  return end;
}
