import { plainStatus, readStatus, type StatusCell } from "./read-status.ts";

/** Texts of status cells that are remembered; a table has a few, and whatever has more has something else there. */
const mostStatuses = 1000;

/** Reads the status cells of a table as {@link readStatus} does, each text once. */
export class StatusReader {
  readonly #read = new Map<string, StatusCell>();

  read(text: string): StatusCell {
    const known = plainStatus(text) ?? this.#read.get(text);
    if (known !== undefined) return known;
    if (this.#read.size >= mostStatuses) this.#read.clear();
    const status = readStatus(text);
    this.#read.set(text, status);
    return status;
  }
}
