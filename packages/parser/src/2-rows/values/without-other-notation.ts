const pair = /^([-−]?(?:0x)?[\da-f]+)\s*[(（/|,，=\n]\s*([-−]?(?:0x)?[\da-f]+)\s*[)）]?$/iu;

/** Codes have up to sixteen hexadecimal digits; a longer text is none. */
const longestPair = 60;

/**
 * A code cell that says one number twice, as a decimal and as a hexadecimal: what stands first. Windows and others
 * write negative numbers as the hexadecimals of 32 bits.
 *
 *     0x10 (16)                  →  0x10
 *     16/0x10                    →  16
 *     -2147024809 (0x80070057)   →  -2147024809
 *     0x10 (17)                  →  0x10 (17)
 */
export function withoutOtherNotation(text: string): string {
  if (text.length > longestPair || !/0x/i.test(text)) return text;
  const [, first, second] = pair.exec(text) ?? [];
  if (first === undefined || second === undefined || isHexadecimal(first) === isHexadecimal(second))
    return text;
  return numberOf(first) === numberOf(second) ? first : text;
}

function isHexadecimal(text: string): boolean {
  return /0x/i.test(text);
}

/** The value in 32 bits, where it fits into them. */
function numberOf(text: string): number {
  const value = Number.parseInt(text.replace("−", "-"), isHexadecimal(text) ? 16 : 10);
  return Math.abs(value) < 2 ** 32 ? value >>> 0 : value;
}
