/**
 * How codes are written on the wire: as integers when every one is a plain decimal integer that a JSON number holds
 * exactly, without leading zeros.
 */
export function codeTypeOf(codes: Iterable<string>): "string" | "integer" {
  let any = false;
  for (const code of codes) {
    any = true;
    if (!/^(?:0|-?[1-9]\d{0,14})$/.test(code)) return "string";
  }
  return any ? "integer" : "string";
}
