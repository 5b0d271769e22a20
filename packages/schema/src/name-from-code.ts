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
  const negative = /^-\d/.test(code) ? "Minus" : "";
  const plain = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(code) ? code.toLowerCase() : code;
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = "";
  for (const word of words) {
    const separator = /\d$/.test(name) || (name !== "" && /^\d/.test(word)) ? "_" : "";
    name += separator + word.charAt(0).toUpperCase() + word.slice(1);
  }
  return /^[\p{L}_]/u.test(name) ? name : `Code${negative}${name}`;
}
