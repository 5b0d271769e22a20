import { type ReadDocument, readDocument } from "@errcat/parser";

/** Reads a page whose path tells its kind; a page of a benchmark that is not read without a word is a mistake here. */
export function readPage(path: string, text: string): ReadDocument {
  return readDocument({ path, text, encoding: "utf-8", sha256: "" }, ({ message }) => {
    throw new Error(message);
  });
}
