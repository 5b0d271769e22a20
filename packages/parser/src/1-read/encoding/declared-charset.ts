/** Declarations stand at the beginning (HTML Standard, § 13.2.3.2 looks at 1,024 bytes; real pages need more). */
const MOST_BYTES = 4096;

const DECLARATIONS: readonly RegExp[] = [
  /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i,
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i,
  /^@charset\s+"([\w.:-]+)"/i,
];

/** The charset that an HTML or XML text declares for itself, as it writes it; `undefined` where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, MOST_BYTES));
  for (const declaration of DECLARATIONS) {
    const found = declaration.exec(head);
    if (found) return found[1]!;
  }
  return undefined;
}
