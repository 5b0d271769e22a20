import { textOfErrors } from "./words-of-errors.ts";

/** Whether titles cannot be words, functions or options: most have digits, which do not count them, or say error. */
export function areCodesAtSight(codes: readonly string[]): boolean {
  const known = codes.filter((text) => /\d{3}/.test(text) || textOfErrors.test(text.replace(/_/g, " ")));
  return known.length * 2 >= codes.length && !countsUp(codes);
}

/**
 * Whether items are numbered from the first, and hardly any is left out: `US-001`, `US-002`, `US-004`, or `A`, `B`,
 * `C`.
 */
export function countsUp(codes: readonly string[]): boolean {
  if (codes.length > 2 && codes.every((text, index) => text === alphabet[index])) return true;
  const numbers = codes.map((text) => Number(numbered.exec(text)?.[1] ?? Number.NaN));
  const ascend = numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
  return ascend && numbers[0]! <= 3 && numbers.at(-1)! <= numbers.length * 2;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const numbered = /^[A-Za-z]{1,6}(?:\d[-.]|-)?(\d{1,4})$/;

/**
 * Whether codes say in themselves what they are of: all of them `ERR-9001`, `ERR_NO_PAPER`, `Error 12`, or nearly all
 * `PUMP_ERR_ICE` or `kPumpIceErr`, beside one for success.
 */
export function sayErrors(codes: readonly string[]): boolean {
  const filled = codes.filter((text) => text !== "");
  if (filled.every((text) => /^(?:ERR|Err|ERROR|Error)(?:[-_. ]?\d|_[A-Z])/.test(text))) return true;
  const inner = filled.filter((text) => withinConstant.test(text) || withinName.test(text));
  return inner.length >= filled.length * 0.75;
}

const withinConstant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_(?:ERR|ERROR)_[A-Z\d_]+$/;

/** Names of constants begin with a letter for that: `kPumpErr`; those of classes, `PumpError`, are of exceptions. */
const withinName = /^[a-z]{1,4}[A-Z][A-Za-z\d]*(?:Err|Error)(?:[A-Z][A-Za-z\d]*)?$/;
