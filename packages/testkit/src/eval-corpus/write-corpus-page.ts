import { comparedRoles } from "./compare-cells.ts";
import type { PageResult } from "./evaluate-page.ts";
import { cellDifferences, differences } from "./known-differences.ts";
import { totals } from "./print-report.ts";
import { isExact, summarize } from "./summarize.ts";

const introduction = [
  "Pages that vendors published, each read with no configuration. Written by `pnpm eval:corpus DIR --write docs/corpus.md`;",
  "do not edit.",
  "",
  "`INDEX.tsv` of the corpus says how many rows of error codes each page has; other programs and people counted them. A page",
  "is *exact* where so many are read. Rows that were counted and not read are *lost*, rows that were read and not counted are",
  "*invented*. The *oracle*, `oracle.json`, has the cells that other programs read on the same pages, each with its role: a",
  "cell agrees where the catalog has the same text in the same role of the same row. Where the two differ, a person looked at",
  "the page, and the reason stands below.",
] as const;

/** The page about the corpus as Markdown: the totals, and every page that is not exact with the reason. */
export function corpusPage(results: readonly PageResult[]): string {
  const inexact = results.filter((result) => !isExact(result));
  return `${[
    "# The corpus",
    "",
    ...introduction,
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
    "| Page | Role | Cells that differ | Reason |",
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
