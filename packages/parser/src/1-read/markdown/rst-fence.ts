import { type Draft, emptyDraft } from "../draft.ts";
import { lineCount, lineStart, lineText, type Page, pageOf } from "../page.ts";
import { readRstBlocks } from "../rst/read-rst.ts";
import { shiftDiagnostic } from "../shift-diagnostic.ts";
import { shiftTable } from "../shift-table.ts";
import type { Heading } from "../table.ts";

const OPEN = /^(`{3,}|~{3,}|:{3,})\{eval-rst\}\s*$/;

/**
 * Reads a fence of MyST whose content is reStructuredText as if it stood in a page of its own; gives the line (from 0)
 * after it, or the same line where none opens. A fence that is never closed reaches to the end of the page.
 *
 *     ```{eval-rst}
 *     .. list-table::
 *        * - E_1
 *          - Gone
 *     ```
 */
export function readRstFence(page: Page, line: number, draft: Draft): number {
  const open = OPEN.exec(lineText(page, line));
  if (!open) return line;
  const first = line + 1;
  let end = first;
  while (end < lineCount(page) && !lineText(page, end).startsWith(open[1]!)) end++;
  const text = page.text.slice(lineStart(page, first), lineStart(page, end));
  const inner = emptyDraft(page.path, (diagnostic) => draft.report(shiftDiagnostic(diagnostic, first)));
  inner.open = draft.open;
  readRstBlocks(pageOf({ path: page.path, text }), 0, inner);
  addShifted(draft, inner, first);
  return Math.min(end + 1, lineCount(page));
}

/** Adds what was read of a part of a page that begins in a line (from 0). */
function addShifted(draft: Draft, { tables, samples, loose }: Draft, lines: number): void {
  const outer = new Set(draft.open);
  const shifted = (heading: Heading): Heading =>
    outer.has(heading) ? heading : { ...heading, line: heading.line + lines };
  for (const table of tables)
    draft.tables.push({ ...shiftTable(table, lines), headings: table.headings.map(shifted) });
  for (const sample of samples) draft.samples.push({ ...sample, line: sample.line + lines });
  for (const one of loose) draft.loose.push({ ...one, line: one.line + lines });
}
