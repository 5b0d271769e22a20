import type { BenchResult } from "./bench-result.ts";

/** A benchmark that was run. */
export interface BenchReport {
  readonly title: string;
  readonly results: readonly BenchResult[];
}

/** A result as a line for a terminal. */
export function printResult(result: BenchResult): string {
  const { name, value, unit, target } = result;
  if (result.missing !== undefined) return `${name.padEnd(28)} not found: ${result.missing}`;
  const figure = `${name.padEnd(28)} ${value.toPrecision(4).padStart(10)} ${unit}`.padEnd(46);
  return `${figure} ${ratioOf(result)}${target ? `   (wanted: ${target})` : ""}`.trimEnd();
}

/** The reports as tables of Markdown, one for each benchmark. */
export function printMarkdown(reports: readonly BenchReport[]): string {
  return reports
    .map(({ title, results }) => {
      const rows = results.map((result) => {
        const { name, value, unit, target = "" } = result;
        if (result.missing !== undefined) return `| ${name} | not found | ${result.missing} | |`;
        return `| ${name} | ${figureOf(value)} ${unit} | ${ratioOf(result)} | ${target} |`;
      });
      return `### ${title}\n\n| | | | wanted |\n|---|--:|---|---|\n${rows.join("\n")}\n`;
    })
    .join("\n");
}

function ratioOf({ ratio, ratioTo }: BenchResult): string {
  return ratio === undefined ? "" : `${figureOf(ratio)} × ${ratioTo}`;
}

/** Three digits are more than a busy machine can repeat. */
function figureOf(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
