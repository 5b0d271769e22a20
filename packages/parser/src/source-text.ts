import type { ReadDocument } from "./1-read/table.ts";

/** A document as text: what reading starts from. */
export interface SourceText {
  /** As the user knows it; relative, with `/`. */
  readonly path: string;
  readonly text: string;
  /** WHATWG encoding name in lower case, as found or as told. */
  readonly encoding: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** BCP 47 tag, where the user says it; otherwise it is detected from the texts. */
  readonly language?: string;
  /** What was read already, where the document is no text: a workbook. */
  readonly document?: ReadDocument;
}
