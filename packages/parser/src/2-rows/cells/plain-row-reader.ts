import type { TableRow } from "../../1-read/table.ts";
import { UncutRow } from "../../1-read/uncut-row.ts";
import { textLanguage } from "../languages/text-language.ts";
import type { PlainRow } from "../plain-row.ts";
import type { UnderstoodTable } from "../table-understanding.ts";
import { CellClips } from "./cell-clips.ts";
import { type Clip, clipText, wholeClip } from "./clip.ts";
import { LocalizedCells } from "./localized-cells.ts";
import { plainStatusIn } from "./read-status.ts";
import type { RowContext } from "./row-context.ts";
import { mayListMessages } from "./split-messages.ts";
import { mayBeNumbered } from "./split-numbered.ts";

/** What the user says of it decides whether a table has plain rows. */
type PlainRowContext = Pick<RowContext, "corrections" | "codePattern">;

/** Where a row stands. */
export interface RowPosition {
  /** Its number in the table, from 1. */
  readonly number: number;
  /** Title of the module over it, `""` where there is none. */
  readonly module: string;
}

/**
 * Reads the rows of a table that need no understanding: every column has its cell, the code is a word with a digit, the
 * status is one number, and the message is one. Most rows of most long tables are such. What is read of them is what
 * `RowReader` reads, but no text is cut and no object made.
 *
 *     404 | A.0101 | The order is gone. | 订单不存在     read here
 *     404 | A.1/A2 | 1. Gone. 2. Lost.  | 订单不存在     not read: two codes, two messages
 */
export class PlainRowReader {
  readonly #table: UnderstoodTable;
  readonly #cells: CellClips;
  readonly #solutions: LocalizedCells;
  readonly #row: { -readonly [Key in keyof PlainRow]: PlainRow[Key] };

  /** The reader of a table; `undefined` where something else has to be understood in each of its rows. */
  static of(table: UnderstoodTable, context: PlainRowContext): PlainRowReader | undefined {
    return isPlain(table, context) ? new PlainRowReader(table) : undefined;
  }

  private constructor(table: UnderstoodTable) {
    this.#table = table;
    this.#cells = new CellClips(table.width);
    this.#solutions = new LocalizedCells(table.roles.solutions);
    this.#row = {
      table: table.understanding.number,
      row: 0,
      line: 0,
      column: 0,
      httpStatus: [],
      module: "",
      code: wholeClip(""),
      message: undefined,
      description: undefined,
      language: "",
      solution: {},
    };
  }

  /** What a row says, good until the next one is read; `undefined` where it is to be understood. */
  read(row: TableRow, { number, module }: RowPosition): PlainRow | undefined {
    if (!(row instanceof UncutRow) || !this.#cells.take(row)) return undefined;
    if (!this.#isFull() || !this.#readCode() || !this.#readMeaning()) return undefined;
    this.#row.row = number;
    this.#row.line = row.line;
    this.#row.column = row.column;
    this.#row.module = module;
    return this.#row;
  }

  /**
   * Whether no cell can have lost its place: where the last one is empty it may, and an empty first one may be spanned.
   */
  #isFull(): boolean {
    return this.#cells.filled(0) !== undefined && this.#cells.filled(this.#table.width - 1) !== undefined;
  }

  #readCode(): boolean {
    const { roles, understanding } = this.#table;
    const code = this.#cells.filled(roles.code);
    const status = this.#cells.filled(roles.httpStatus);
    const read = status === undefined ? understanding.httpStatus : plainStatusIn(status)?.statuses;
    if (code === undefined || read === undefined || !isPlainCode(code)) return false;
    this.#row.code = code;
    this.#row.httpStatus = read;
    return true;
  }

  #readMeaning(): boolean {
    const { message, descriptions, solutions } = this.#table.roles;
    const said = this.#cells.filled(message);
    if (said !== undefined && isList(clipText(said))) return false;
    const described = this.#cells.filled(descriptions[0]?.index ?? -1);
    const advice = this.#cells.filled(solutions[0]?.index ?? -1);
    this.#row.message = said;
    this.#row.description = described;
    this.#row.language = described === undefined ? "" : this.#languageOf(described);
    this.#row.solution = this.#solutions.ofOnly(advice ?? noText);
    return true;
  }

  #languageOf(description: Clip): string {
    const { language, besideJapanese } = this.#table.roles.descriptions[0]!;
    return textLanguage(clipText(description), language, besideJapanese);
  }
}

/** Whether rows of a table can be plain: columns and wishes that have to be understood in each row make them none. */
function isPlain({ roles, width, table, codeIsStatus }: UnderstoodTable, context: PlainRowContext): boolean {
  const { code, name, module, retry, below, descriptions, solutions } = roles;
  const others = [name, module, retry];
  return (
    others.every((column) => column < 0) &&
    below === undefined &&
    descriptions.length <= 1 &&
    solutions.length <= 1 &&
    width > 0 &&
    !codeIsStatus &&
    // A row that repeats the header is none.
    !isPlainCode(wholeClip(table.header[code]?.text ?? "")) &&
    context.codePattern === undefined &&
    context.corrections.skipRows === undefined
  );
}

const noText = wholeClip("");

/** A longer word may be a code, but is worth a closer look. */
const longestCode = 60;

/**
 * Whether a piece of a text is a code at sight: letters and digits of ASCII, underscores and single dots, with a digit,
 * and a letter where it has dots, so that it is no day.
 */
function isPlainCode({ text, begin, end }: Clip): boolean {
  if (end - begin > longestCode || text.charCodeAt(begin) === dot) return false;
  let [digits, letters, dots] = [0, 0, 0];
  for (let at = begin; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) digits++;
    else if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === underscore) letters++;
    else if (unit === dot && (at + 1 === end || text.charCodeAt(at + 1) !== dot)) dots++;
    else return false;
  }
  return digits > 0 && (letters > 0 || dots === 0);
}

const dot = 0x2e;
const underscore = 0x5f;

/** Whether a message may be several. */
function isList(message: string): boolean {
  return mayListMessages(message) || mayBeNumbered(message);
}
