import { isCodeLike, isIdentifierLike, type ShapeCounts } from "../values/code-shape.ts";
import { hasEastAsian } from "../values/east-asian.ts";
import { cleanCode } from "./clean-code.ts";
import type { CodeChange } from "./code-change.ts";
import { expandRange } from "./expand-range.ts";
import { readNamedNumber } from "./named-number.ts";
import { splitCodes } from "./split-codes.ts";
import { readSpokenCodes } from "./spoken-codes.ts";

/** A code cell, understood. */
export interface CodeCell {
  /** `[]` where the cell is empty or says that there is no code. */
  readonly codes: readonly string[];
  /** Words that stand beside each code in its cell: `Bad Request` of `400 Bad Request`; `[]` where there are none. */
  readonly phrases: readonly string[];
  readonly changes: readonly CodeChange[];
  /** The cell is filled, but with no code. */
  readonly notACode: boolean;
}

/** What a template language puts something else for: `{{ .code }}`, `{% raw %}`, `<%= code %>`. */
const template = /\{\{.*\}\}|\{%.*%\}|<%.*%>/;

/** Room for a hundred codes with their words; whatever is longer lists no codes. */
const longestCell = 10_000;
const nothingSaid =
  /^(?:[-–—*/\s]*|n\/?a|none|无|無|なし|없음|not applicable|empty (?:string|value)|空字符串|空值|空文字列|빈 문자열|пуст(?:ая строка|ое значение)|keine?|ninguno|nenhum|нет)$/iu;

/**
 * Reads a cell of the code column; `shapes` are those of the whole column, they tell a slip from a style. In a file of
 * records (`inRecords`) nothing but codes stands in it, and a few words may be one.
 *
 *     VPC.0101         →  VPC.0101
 *     17007；          →  17007 (cleaned)
 *     IMG. 0001        →  IMG.0001 (cleaned)
 *     A001/A002        →  A001, A002 (split)
 *     1001-1003        →  1001, 1002, 1003 (range)
 *     1001, 1003-1004  →  1001, 1003, 1004 (split)
 *     400 Bad Request  →  400 (phrase: Bad Request)
 *     E_OFF (-7)       →  -7 (phrase: E_OFF)
 */
export function readCode(text: string, shapes: ShapeCounts, inRecords = false): CodeCell {
  if (text.length > longestCell) return { codes: none, phrases: none, changes: none, notACode: true };
  if (/^\w[\w.]*$/.test(text) && !text.includes("..") && (/\d/.test(text) || !nothingSaid.test(text)))
    return plain([text]);
  if (nothingSaid.test(text)) return plain([]);
  const cleaned = cleanCode(text, shapes);
  const changes: CodeChange[] = [];
  if (cleaned.because !== "") changes.push({ kind: "cleaned", found: text, because: cleaned.because });
  const named = readNamedNumber(cleaned.code, shapes);
  if (named !== undefined)
    return { codes: [named.code], phrases: [named.phrase], changes: [phraseChange(text)], notACode: false };
  const range = expandRange(cleaned.code, shapes);
  if (range !== undefined)
    return { codes: range.codes, phrases: [], changes: [...changes, range.change], notACode: false };
  const split = splitCodes(cleaned.code, shapes);
  if (split !== undefined)
    return {
      codes: split.flatMap((code) => expandRange(code, shapes)?.codes ?? [code]),
      phrases: [],
      changes: [{ kind: "split", found: text, because: "several codes" }],
      notACode: false,
    };
  const spoken = readSpokenCodes(cleaned.code);
  if (spoken !== undefined && !isDominant(cleaned.code, shapes)) {
    const [codes, phrases] = [spoken.map(({ code }) => code), spoken.map(({ phrase }) => phrase)];
    return { codes, phrases, changes: [...changes, phraseChange(text)], notACode: false };
  }
  if (isAcceptable(cleaned.code, shapes, inRecords))
    return { codes: [cleaned.code], phrases: [], changes, notACode: false };
  return { codes: [], phrases: [], changes: [], notACode: true };
}

const none: readonly never[] = [];

function plain(codes: readonly string[]): CodeCell {
  return { codes, phrases: none, changes: none, notACode: false };
}

function phraseChange(found: string): CodeChange {
  return { kind: "phrase", found, because: "words stand beside the code" };
}

/** A shape that most of the column has is a style of code, whatever words are in it. */
function isDominant(code: string, shapes: ShapeCounts): boolean {
  return !/\n/.test(code) && !/^\d/.test(code) && shapes.shareOf(code) >= 0.5;
}

/** One token, or a few words without a sentence's marks, in letters of an alphabet. */
function isAcceptable(code: string, shapes: ShapeCounts, inRecords: boolean): boolean {
  if (template.test(code)) return false;
  if (isCodeLike(code) || isIdentifierLike(code) || /^[<>≥≤]=?\s*-?\d+$/.test(code)) return true;
  if (hasEastAsian(code) || code.length > 80 || code.includes("\n")) return false;
  if (!/\s/.test(code)) return /[\p{L}\p{N}]/u.test(code);
  const words = code.split(/\s+/);
  if (words.length > 5 || /[.!?。]$|[,;:]\s/.test(code)) return false;
  return inRecords || shapes.isUsual(code) || words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
