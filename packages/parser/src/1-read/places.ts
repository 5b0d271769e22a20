import { lineAt, lineStart, type Page } from "./page.ts";
import type { Cell } from "./table.ts";

/**
 * Where offsets of a page lie. They are asked for nearly in order: most are in the line of the last one, or near it.
 */
export class Places {
  readonly #page: Page;
  /** The line (from 0) that was found last. */
  #line = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The line (from 0) that an offset lies in. */
  lineOf(offset: number): number {
    const { starts } = this.#page;
    let line = this.#line;
    if (starts[line]! > offset || (starts[line + 4] ?? 0) <= offset) line = lineAt(this.#page, offset);
    else while (starts[line + 1]! <= offset) line++;
    this.#line = line;
    return line;
  }

  /** Line and column of an offset, from 1. */
  placeOf(offset: number): { line: number; column: number } {
    const line = this.lineOf(offset);
    return { line: line + 1, column: offset - lineStart(this.#page, line) + 1 };
  }

  /** A cell whose text begins at an offset. */
  cellAt(offset: number, text: string): Cell {
    const line = this.lineOf(offset);
    return { text, line: line + 1, column: offset - lineStart(this.#page, line) + 1 };
  }
}
