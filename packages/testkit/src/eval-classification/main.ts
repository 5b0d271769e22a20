import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Agreement } from "./compare-with-judgements.ts";
import { evaluateClassification } from "./evaluate-classification.ts";
import { printEvaluation } from "./print-evaluation.ts";

/** Prints how far people agree with the classification of the catalogs; exit code 1 where it is not far enough. */
function main(): void {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean", default: false },
      catalogs: { type: "string", default: "catalog" },
      judgements: { type: "string", default: "packages/testkit/judgements" },
    },
  });
  const evaluation = evaluateClassification({
    catalogs: resolve(values.catalogs),
    judgements: resolve(values.judgements),
  });
  process.stdout.write(values.json ? asJson(evaluation) : printEvaluation(evaluation));
  process.exitCode = evaluation.isFine ? 0 : 1;
}

function asJson(evaluation: ReturnType<typeof evaluateClassification>): string {
  const flat = (agreement: Agreement) => ({
    ...agreement,
    disagreements: agreement.disagreements.map(({ entry, field, found, judgement }) => ({
      code: entry.code,
      field,
      found,
      accepted: judgement.accepted[field],
      evidence: entry.evidence,
    })),
  });
  const { before, after, isFine } = evaluation;
  return `${JSON.stringify({ isFine, before: before.map(flat), after: after.map(flat) }, undefined, 2)}\n`;
}

main();
