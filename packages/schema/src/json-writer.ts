import { invisibleCharacters } from "@errcat/diagnostics";
import { escapeInvisible } from "./escape-invisible.ts";
import { Syntax, syntax } from "./json-syntax.ts";
import { LastWritten } from "./last-written.ts";

/** A piece is given away when it is at least this long. */
const usualPiece = 65_536;

/** Room for what stands behind a piece that is not quite full. */
const room = usualPiece + 8192;

/** A UTF-16 code unit is three bytes of UTF-8 at most. */
const mostBytes = 3;

/** Statuses, lines and columns are written digit by digit. */
const mostCounted = 999_999_999;
const mostDigits = 9;

/**
 * What becomes of a UTF-16 code unit: so many bytes of UTF-8, an escape of two bytes, or what only a slower way can
 * tell.
 */
const oneByte = 1;
const twoBytes = 2;
const threeBytes = 3;
const escaped = 4;
const unusual = 5;

/** The kind of each code unit, 0 where it is not known yet; asking the pattern each time is slow. */
const kinds = new Uint8Array(0x10000);
const invisible = new RegExp(`[${invisibleCharacters}]`, "u");
const nothing = syntax("");

/** What stands in a text again and again, and is copied where it does. */
export class Repeated<Value> {
  static #count = 0;

  /** Its number among all that repeat. */
  readonly number: number = Repeated.#count++;
  readonly write: (out: JsonWriter, value: Value) => void;
  readonly alike: (one: Value, other: Value) => boolean;

  /** How a value is written, and whether two are written alike. */
  constructor(write: Repeated<Value>["write"], alike: Repeated<Value>["alike"]) {
    this.write = write;
    this.alike = alike;
  }
}

/**
 * JSON as UTF-8, written from left to right and taken away in pieces. A text is looked at once: what must be escaped is
 * found on the way into the bytes.
 *
 *     syntax({"code":·)  text(A"1)  syntax(})   →   {"code": "A\"1"}
 */
export class JsonWriter {
  #bytes: Uint8Array = new Uint8Array(room);
  #length = 0;
  /** Syntax that is to be written before anything else is. */
  #pending: Syntax = nothing;
  readonly #last: LastWritten<unknown>[] = [];

  /** Writes what is JSON already: one of a few pieces that stand between the values. */
  syntax(json: Syntax): void {
    this.#pending = this.#pending === nothing ? json : this.#pending.followedBy(json);
  }

  /** Writes a text in quotation marks, without invisible characters ({@link escapeInvisible}). */
  text(value: string): void {
    this.#makeRoom(value.length * mostBytes + 2);
    const end = writeUsual(value, this.#bytes, this.#length);
    if (end < 0) this.#pending = syntax(escapeInvisible(JSON.stringify(value)));
    else this.#length = end;
  }

  /** Writes a number as JSON has it. */
  number(value: number): void {
    this.#makeRoom(mostDigits);
    if (Number.isInteger(value) && value >= 0 && value <= mostCounted)
      this.#length = writeDigits(value, this.#bytes, this.#length);
    else this.#pending = syntax(JSON.stringify(value));
  }

  /** Writes a value; where one of the last of its kind was written alike, and twice, its bytes are copied. */
  again<Value>(value: Value, kind: Repeated<Value>): void {
    this.#last[kind.number] ??= new LastWritten(kind.alike as Repeated<unknown>["alike"]);
    const last = this.#last[kind.number]!;
    const known = last.find(value);
    this.#makeRoom(0);
    if (known?.bytes !== undefined) {
      this.#pending = known.bytes;
      return;
    }
    const from = this.#length;
    kind.write(this, value);
    this.#makeRoom(0);
    if (known === undefined) last.add(value);
    else known.bytes = new Syntax(this.#bytes.slice(from, this.#length));
  }

  /** Whether enough is written to be worth giving away. */
  get isFull(): boolean {
    return this.#length >= usualPiece;
  }

  /** What was written since the last call; it is written over by what comes next. */
  take(): Uint8Array {
    this.#makeRoom(0);
    const piece = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return piece;
  }

  /** Writes what is pending, and sees to it that there is room for so many bytes behind it. */
  #makeRoom(more: number): void {
    const { bytes } = this.#pending;
    const wanted = this.#length + bytes.length + more;
    if (wanted > this.#bytes.length) this.#growTo(2 * wanted);
    if (bytes.length === 0) return;
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#pending = nothing;
  }

  #growTo(length: number): void {
    const grown = new Uint8Array(length);
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Writes a text of usual characters in quotation marks; the offset behind it, or −1 where it has others. */
function writeUsual(value: string, bytes: Uint8Array, from: number): number {
  let at = from;
  bytes[at++] = 0x22;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    const kind = kinds[unit] || kindOf(unit);
    if (kind === oneByte) bytes[at++] = unit;
    else if (kind === threeBytes) {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (kind === twoBytes) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else if (kind === escaped) {
      bytes[at++] = 0x5c;
      bytes[at++] = unit === 0x0a ? 0x6e : unit;
    } else return -1;
  }
  bytes[at++] = 0x22;
  return at;
}

function kindOf(unit: number): number {
  if (unit === 0x22 || unit === 0x5c || unit === 0x0a) kinds[unit] = escaped;
  else if (invisible.test(String.fromCharCode(unit))) kinds[unit] = unusual;
  else kinds[unit] = unit < 0x80 ? oneByte : unit < 0x800 ? twoBytes : threeBytes;
  return kinds[unit]!;
}

/** Writes digits from the last to the first; the offset behind them. */
function writeDigits(value: number, bytes: Uint8Array, from: number): number {
  let digits = 1;
  for (let least = 10; least <= value; least *= 10) digits++;
  let rest = value;
  for (let at = from + digits - 1; at >= from; at--) {
    bytes[at] = 0x30 + (rest % 10);
    rest = (rest / 10) | 0;
  }
  return from + digits;
}
