import type { Table } from "../../1-read/table.ts";
import { headingsOver } from "./headings-over.ts";
import { statusOf } from "./status-in-headings.ts";
import { withoutNumbers } from "./without-numbers.ts";

/**
 * The module that the headings give each error table, `""` where they give none. Headings are modules when several
 * error tables stand under different ones: what all tables stand under, and what each of them repeats, tells nothing.
 *
 *     # Codes ▸ ## Network ▸ ### Errors   →  Network
 *     # Codes ▸ ## Disks ▸ ### Errors     →  Disks
 *
 * Numbers of chapters are no part of their names, unless nothing else tells two of them apart.
 */
export function modulesFromHeadings(tables: readonly Table[]): readonly string[] {
  const paths = tables.map((table) => headingsOver(table).map((heading) => heading.text));
  const plain = withoutNumbers(paths.flat());
  const modules = modulesOf(paths);
  const shorter = modulesOf(paths.map((path) => path.map((text) => plain.get(text)!)));
  return new Set(shorter).size < new Set(modules).size ? modules : shorter;
}

function modulesOf(headings: readonly (readonly string[])[]): readonly string[] {
  const paths = headings.map((path) => path.filter((text) => statusOf(text) === undefined));
  const start = commonLength(paths);
  const rest = paths.map((path) => path.slice(start));
  const end = commonLength(rest.map((path) => [...path].reverse()));
  const modules = rest.map((path) => path.slice(0, path.length - end).at(-1) ?? "");
  return new Set(modules).size > 1 ? modules : modules.map(() => "");
}

/** Number of leading texts that all paths share. */
function commonLength(paths: readonly (readonly string[])[]): number {
  const first = paths[0] ?? [];
  let length = 0;
  while (length < first.length && paths.every((path) => path[length] === first[length])) length++;
  return length;
}
