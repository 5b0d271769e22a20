import { readXml } from "./read-xml.ts";

/** The longest text that is parsed; a longer body is kept, but not looked into. */
const textLimit = 4_000_000;

/**
 * A body as data: JSON and XML texts parsed, bytes decoded as UTF-8, everything else as it is. A text that is neither
 * stays text.
 */
export function readBody(body: unknown): unknown {
  if (body instanceof Uint8Array || body instanceof ArrayBuffer) {
    return body.byteLength > textLimit ? body : readBody(new TextDecoder().decode(body));
  }
  if (typeof body !== "string" || body.length > textLimit) return body;
  const start = /\S/.exec(body)?.[0] ?? "";
  if (start === "{" || start === "[" || start === '"') return readJson(body);
  return start === "<" ? (readXml(body) ?? body) : body;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
