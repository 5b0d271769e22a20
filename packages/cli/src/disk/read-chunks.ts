import { closeSync, openSync, readSync } from "node:fs";
import type { Report } from "@errcat/diagnostics";
import { type NamedFile, unreadable } from "./read-file.ts";

/** Enough for a system call to pay, little beside the memory of a process. */
const chunkLength = 65_536;

/**
 * The bytes of a file piece by piece; each piece is good until the next one is asked for. Diagnostics as `readBytes`
 * has them; after one nothing more comes.
 */
export function* readChunks(file: NamedFile, report: Report): Generator<Uint8Array> {
  let descriptor: number | undefined;
  const buffer = new Uint8Array(chunkLength);
  try {
    descriptor = openSync(file.path, "r");
    for (;;) {
      const length = readSync(descriptor, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } catch (error) {
    report(unreadable(file, error as NodeJS.ErrnoException));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
