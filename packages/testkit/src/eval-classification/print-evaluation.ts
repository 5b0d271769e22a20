import type { Agreement, Disagreement } from "./compare-with-judgements.ts";
import { type Evaluation, wanted } from "./evaluate-classification.ts";
import { judgedFields } from "./read-judgements.ts";

/** The report of an evaluation for a terminal: figures, then every disagreement with what it rests on. */
export function printEvaluation({ before, after, total, isFine }: Evaluation): string {
  const lines = [
    ...stage(`Rules alone (wanted: ${percent(wanted.before, 1)})`, [...before, total.before]),
    ...disagreements(total.before),
    ...stage(`With overlays (wanted: ${percent(wanted.after, 1)})`, [...after, total.after]),
    ...disagreements(total.after),
    ...total.after.unpaired.map((code) => `${code} has either no judgement or no entry.`),
    isFine ? "Fine." : "Not fine.",
  ];
  return `${lines.join("\n")}\n`;
}

function stage(title: string, agreements: readonly Agreement[]): string[] {
  const columns = ["entries", "agree", "", ...judgedFields, "preferred"];
  const header = columns.map((column) => column.padStart(11)).join("");
  return [title, `${" ".repeat(16)}${header}`, ...agreements.map(row), ""];
}

function row({ catalog, entries, agreeing, preferred, byField }: Agreement): string {
  const cells = [
    String(entries),
    String(agreeing),
    percent(agreeing, entries),
    ...judgedFields.map((field) => percent(byField[field], entries)),
    percent(preferred, entries),
  ];
  return `${catalog.padEnd(16)}${cells.map((cell) => cell.padStart(11)).join("")}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

function disagreements({ disagreements: all }: Agreement): string[] {
  return all.length === 0 ? [] : [...all.flatMap(linesOf), ""];
}

function linesOf({ entry, field, found, judgement }: Disagreement): string[] {
  const about = field === "grpcCode" || field === "fault" ? field : "retry";
  const evidence = entry.evidence.find((each) => each.field === about);
  const texts = entry.variants.map(({ httpStatus, message, description, solution }) =>
    [httpStatus.join("/"), message?.raw, ...Object.values(description), ...Object.values(solution)]
      .filter((text) => text !== undefined && text !== "")
      .join(" | "),
  );
  return [
    `  ${entry.code} ${field}: ${found}, judged ${judgement.accepted[field].join(" or ")}`,
    `      by ${evidence?.by}: ${evidence?.detail}`,
    ...(judgement.note === "" ? [] : [`      note: ${judgement.note}`]),
    ...texts.map((text) => `      ${text.replaceAll("\n", " ⏎ ")}`),
  ];
}
