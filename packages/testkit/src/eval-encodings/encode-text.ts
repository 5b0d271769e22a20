/** Encodings of which every character is one byte or two. */
type Table = ReadonlyMap<string, readonly number[]>;

const tables = new Map<string, Table>();

/**
 * The bytes of a text in an encoding (a WHATWG label), `undefined` where a character is not in it. The platform only
 * decodes these encodings, so each character is looked up in what every one or two bytes decode to.
 */
export function encodeText(text: string, encoding: string): Uint8Array | undefined {
  if (encoding === "utf-16le" || encoding === "utf-16be") return utf16(text, encoding === "utf-16be");
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes: number[] = [];
  for (const character of text) {
    const encoded = character < "\x80" ? [character.charCodeAt(0)] : table.get(character);
    if (encoded === undefined) return undefined;
    bytes.push(...encoded);
  }
  return Uint8Array.from(bytes);
}

/** A text without the characters that an encoding does not have. */
export function encodableText(text: string, encoding: string): string {
  return Array.from(text, (character) =>
    encodeText(character, encoding) === undefined ? "" : character,
  ).join("");
}

/** UTF-16 in bytes, without a byte-order mark. */
function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
}

function tableOf(encoding: string): Table {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && text > "\x7f" && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let lead = 0x80; lead < 0x100; lead++) add(lead);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  if (encoding === "gb18030") addFourBytes(add);
  return table;
}

/** The characters of GB18030 in the first planes of four bytes: Latin letters with accents, rare Han. */
function addFourBytes(add: (...bytes: readonly number[]) => void): void {
  for (let first = 0x81; first <= 0x84; first++)
    for (let second = 0x30; second <= 0x39; second++)
      for (let third = 0x81; third <= 0xfe; third++)
        for (let fourth = 0x30; fourth <= 0x39; fourth++) add(first, second, third, fourth);
}
