/**
 * The identifier that a code gives by itself, where nobody has curated a better one.
 *
 *     VPC.0101       →  VPC_0101
 *     17007          →  Code17007
 *     read/empty     →  ReadEmpty
 *     invalid_album  →  InvalidAlbum
 *     NOT_FOUND      →  NotFound
 *     -32700         →  CodeMinus32700
 */
export function nameFromCode(code: string): string {
  const plain = code.includes("_") && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(code) ? code.toLowerCase() : code;
  let name = "";
  for (let from = 0; from < plain.length; ) {
    const to = wordEnd(plain, from);
    if (to > from) name = withWord(name, plain.slice(from, to));
    from = to + 1;
  }
  if (isLetter(name.charCodeAt(0)) || /^[\p{L}_]/u.test(name)) return name;
  return `Code${/^-\d/.test(code) ? "Minus" : ""}${name}`;
}

/** Where the run of letters and digits that begins at an offset ends; the same offset where there is none. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const point = text.codePointAt(at)!;
    if (point < 0x80 ? !isWordUnit(point) : !/[\p{L}\p{N}]/u.test(String.fromCodePoint(point))) break;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Words stand together, each with its first letter as a capital; digits stand apart from what they follow. */
function withWord(name: string, word: string): string {
  const apart = name !== "" && (isDigit(name.charCodeAt(name.length - 1)) || isDigit(word.charCodeAt(0)));
  const first = word.charCodeAt(0);
  const capital =
    isDigit(first) || (first >= 65 && first <= 90) ? word : word.charAt(0).toUpperCase() + word.slice(1);
  return apart ? `${name}_${capital}` : name + capital;
}
