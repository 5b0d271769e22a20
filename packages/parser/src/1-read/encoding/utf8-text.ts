/** What Node does with bytes many times faster than what it has in common with browsers. */
type BytesInNode = Pick<typeof import("node:buffer"), "Buffer" | "isAscii" | "isUtf8" | "transcode">;

/**
 * Node's own tools for bytes; `undefined` in a browser, where {@link TextDecoder} does. Asking for them is no import.
 */
const inNode: BytesInNode | undefined = globalThis.process?.getBuiltinModule?.("node:buffer");

/**
 * The text of bytes that are UTF-8, or `undefined` where one is not; a byte-order mark stays. What is ASCII takes a
 * byte a character in memory.
 */
export function utf8Text(bytes: Uint8Array): string | undefined {
  if (inNode === undefined || bytes.length === 0) return utf8TextAnywhere(bytes);
  if (inNode.isAscii(bytes)) return bufferOf(inNode, bytes).toString("latin1");
  if (!inNode.isUtf8(bytes)) return undefined;
  return inNode.transcode(bytes, "utf8", "utf16le").toString("utf16le");
}

/** What {@link utf8Text} gives, in every environment. */
export function utf8TextAnywhere(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Offset of the first byte that is zero, −1 where none is. */
export function firstZero(bytes: Uint8Array): number {
  return inNode === undefined ? bytes.indexOf(0) : bufferOf(inNode, bytes).indexOf(0);
}

/** The same bytes, as Node sees them. */
function bufferOf({ Buffer }: BytesInNode, { buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
