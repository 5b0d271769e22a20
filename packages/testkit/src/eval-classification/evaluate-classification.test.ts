import { fileURLToPath } from "node:url";
import type { Catalog, Entry } from "@errcat/schema";
import { expect, test } from "vitest";
import { compareWithJudgements, totalAgreement } from "./compare-with-judgements.ts";
import { evaluateClassification, wanted } from "./evaluate-classification.ts";
import { printEvaluation } from "./print-evaluation.ts";
import { readJudgements } from "./read-judgements.ts";

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const header = "code\tgrpcCode\tfault\tretryable\tthrottling\tnote";

test("people agree with the classification of the catalogs", () => {
  const evaluation = evaluateClassification({
    catalogs: folder("catalog"),
    judgements: folder("packages/testkit/judgements"),
  });
  const { before, after } = evaluation.total;
  expect(after.unpaired).toEqual([]);
  expect(after.entries).toBe(596);
  expect(before.agreeing / before.entries, printEvaluation(evaluation)).toBeGreaterThanOrEqual(wanted.before);
  expect(after.agreeing / after.entries, printEvaluation(evaluation)).toBeGreaterThanOrEqual(wanted.after);
});

test("an entry agrees when each of its fields has one of the accepted answers", () => {
  const judgements = readJudgements(
    [
      header,
      "L.1\tNOT_FOUND|INVALID_ARGUMENT\tclient\tfalse\tfalse\t",
      "L.2\tNOT_FOUND\tclient\tfalse\tfalse\tits room is gone",
      "L.3\tINTERNAL\tserver\tfalse\tfalse\t",
    ].join("\n"),
  );
  const catalog = {
    id: "lamps",
    entries: [entry("L.1", "INVALID_ARGUMENT"), entry("L.2", "INTERNAL"), entry("L.4", "INTERNAL")],
  } as unknown as Catalog;
  const agreement = compareWithJudgements(catalog, judgements);
  expect(agreement).toMatchObject({ entries: 2, agreeing: 1, preferred: 0, unpaired: ["L.4", "L.3"] });
  expect(agreement.byField).toEqual({ grpcCode: 1, fault: 2, retryable: 2, throttling: 2 });
  expect(agreement.disagreements).toMatchObject([{ field: "grpcCode", found: "INTERNAL" }]);
  expect(totalAgreement([agreement, agreement])).toMatchObject({ entries: 4, agreeing: 2 });
});

test("a line that is no judgement is refused", () => {
  expect(() => readJudgements("code\tnote")).toThrow("begin with");
  expect(() => readJudgements(`${header}\nL.1\tNOT_FOUND\tclient\t\tfalse\t`)).toThrow("is no judgement");
});

function entry(
  code: string,
  grpcCode: Entry["grpcCode"],
): Pick<Entry, "code" | "grpcCode" | "fault" | "retry"> {
  const retry = { retryable: false, throttling: false, strategy: "none", delaySeconds: null } as const;
  return { code, grpcCode, fault: "client", retry };
}
