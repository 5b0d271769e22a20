import { comparedRoles } from "./compare-cells.ts";
import type { PageResult } from "./evaluate-page.ts";
import { cellDifferences, differences } from "./known-differences.ts";
import { totals } from "./print-report.ts";
import { isExact, summarize } from "./summarize.ts";

/** The page about the corpus as Markdown: the totals, and every page that is not exact with the reason. */
export function corpusPage(results: readonly PageResult[]): string {
  const inexact = results.filter((result) => !isExact(result));
  return `${[
    "# The corpus",
    "",
    "Pages of vendors, read with no configuration and compared with what other tools and people counted on them. Written",
    "by `pnpm eval:corpus DIR --write docs/corpus.md`; do not edit.",
    "",
    "```text",
    ...totals(summarize(results)),
    "```",
    "",
    "## Pages that are not exact",
    "",
    ...(inexact.length === 0 ? ["None."] : tableOf(inexact)),
    "",
    "## Cells that are not as in the oracle",
    "",
    "| Page | Role | Cells | Reason |",
    "|---|---|---|---|",
    ...results.flatMap(cellRowsOf),
  ].join("\n")}\n`;
}

/** A row for each role whose cells are not all as in the oracle. */
function cellRowsOf({ file, agreement }: PageResult): string[] {
  return comparedRoles.flatMap((role) => {
    const { cells, agreeing } = agreement.get(role) ?? { cells: 0, agreeing: 0 };
    const reason = cellDifferences[file]?.[role] ?? "not explained yet";
    return cells === agreeing
      ? []
      : [`| ${escaped(file)} | ${role} | ${cells - agreeing} of ${cells} | ${escaped(reason)} |`];
  });
}

const escaped = (text: string): string => text.replace(/\|/g, "\\|");

function tableOf(results: readonly PageResult[]): string[] {
  return [
    "| Page | Expected | Found | Reason |",
    "|---|---|---|---|",
    ...results.map(
      ({ file, expected, found }) =>
        `| ${escaped(file)} | ${expected} | ${found} | ${escaped(differences[file] ?? "not explained yet")} |`,
    ),
  ];
}
