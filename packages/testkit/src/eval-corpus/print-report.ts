import { comparedRoles } from "./compare-cells.ts";
import type { PageResult } from "./evaluate-page.ts";
import { differences } from "./known-differences.ts";
import { leastBytes, measuredRounds } from "./measure-pages.ts";
import { isExact, type Summary, summarize } from "./summarize.ts";

/** The report of a run for a terminal; `worst` limits it to the pages that are furthest off. */
export function printReport(results: readonly PageResult[], worst: number | undefined): string {
  const off = (result: PageResult): number => result.lost + result.invented;
  const shown =
    worst === undefined
      ? results
      : [...results]
          .filter((each) => !isExact(each))
          .sort((a, b) => off(b) - off(a))
          .slice(0, worst);
  const lines = shown.flatMap((result) => [
    pageLine(result),
    ...(worst === undefined ? [] : detailsOf(result)),
  ]);
  const summary = summarize(results);
  return [...lines, "", ...totals(summary), ...speed(summary), ""].join("\n");
}

function pageLine(result: PageResult): string {
  const { file, expected, found, lost, invented, skipped, isRestated } = result;
  const difference = [lost > 0 ? `−${lost}` : "", invented > 0 ? `+${invented}` : ""].join("") || "=";
  const counts = `${String(expected).padStart(5)} ${String(found).padStart(5)} ${difference.padStart(5)}`;
  const restated = isRestated ? "" : "(another catalog with the lines of inspect) ";
  return `${counts} ${restated}${skipped > 0 ? `(${skipped} skipped) ` : ""}${cellsOf(result)} ${file}`;
}

function cellsOf({ agreement }: PageResult): string {
  const parts = comparedRoles.flatMap((role) => {
    const found = agreement.get(role);
    return found === undefined || found.agreeing === found.cells
      ? []
      : [`${role} ${found.agreeing}/${found.cells}`];
  });
  return parts.length === 0 ? "" : `[${parts.join(", ")}]`;
}

function detailsOf(result: PageResult): string[] {
  const reason = differences[result.file];
  return [
    ...(reason === undefined ? [] : [`        ${reason}`]),
    ...result.tables.map((table) => `        ${table}`),
  ];
}

function speed({ slowest }: Summary): string[] {
  if (!slowest) return [];
  const seconds = (slowest.millisecondsPerMegabyte / 1000).toFixed(2);
  return [
    `slowest page   ${seconds} s/MB: ${slowest.file}`,
    `               CPU time, the fastest of ${measuredRounds} parses after ${measuredRounds} that do not count; less than ${leastBytes} bytes count as ${leastBytes}`,
  ];
}

/** The totals as lines of text, speed apart: it is another one on each machine. */
export function totals(summary: Summary): string[] {
  const { pages, exact, expected, found, lost, invented, inventedOnEmpty, restated, agreement } = summary;
  const percent = (part: number, whole: number): string =>
    whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
  return [
    `pages          ${exact} of ${pages} exact`,
    `rows           ${found} found, ${expected} expected, ${lost} lost (${percent(expected - lost, expected)} kept), ${invented} invented`,
    `empty pages    ${inventedOnEmpty} rows invented where there are none`,
    `configured     ${restated} of ${pages} pages give the same catalog with the lines that inspect prints`,
    ...comparedRoles.map((role) => {
      const { cells, agreeing } = agreement[role];
      return `${role.padEnd(14)} ${agreeing} of ${cells} cells as in the oracle (${percent(agreeing, cells)})`;
    }),
  ];
}
