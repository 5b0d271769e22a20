import { type Agreement, type ComparedRole, comparedRoles } from "./compare-cells.ts";
import type { PageResult } from "./evaluate-page.ts";

/** Totals over the pages of a corpus. */
export interface Summary {
  readonly pages: number;
  readonly exact: number;
  readonly expected: number;
  readonly found: number;
  readonly lost: number;
  readonly invented: number;
  /** Rows found on pages that have none. */
  readonly inventedOnEmpty: number;
  /** Pages that give the same catalog when they are read with what `inspect` says about them. */
  readonly restated: number;
  /** The page that took most milliseconds for a megabyte. */
  readonly slowest: Pick<PageResult, "file" | "millisecondsPerMegabyte"> | undefined;
  readonly agreement: Readonly<Record<ComparedRole, Agreement>>;
}

/** Whether a page gave as many rows as it has. */
export function isExact({ expected, found }: PageResult): boolean {
  return expected === found;
}

/** Sums the results of all pages. */
export function summarize(results: readonly PageResult[]): Summary {
  const sum = (count: (result: PageResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const agreementOf = (role: ComparedRole): Agreement => ({
    cells: sum(({ agreement }) => agreement.get(role)?.cells ?? 0),
    agreeing: sum(({ agreement }) => agreement.get(role)?.agreeing ?? 0),
  });
  return {
    pages: results.length,
    exact: results.filter(isExact).length,
    expected: sum((result) => result.expected),
    found: sum((result) => result.found),
    lost: sum((result) => result.lost),
    invented: sum((result) => result.invented),
    inventedOnEmpty: sum((result) => (result.expected === 0 ? result.found : 0)),
    restated: results.filter((each) => each.isRestated).length,
    slowest: slowestOf(results),
    agreement: Object.fromEntries(
      comparedRoles.map((role) => [role, agreementOf(role)]),
    ) as Summary["agreement"],
  };
}

function slowestOf(results: readonly PageResult[]): Summary["slowest"] {
  const [first] = results.toSorted((a, b) => b.millisecondsPerMegabyte - a.millisecondsPerMegabyte);
  return first && { file: first.file, millisecondsPerMegabyte: first.millisecondsPerMegabyte };
}
