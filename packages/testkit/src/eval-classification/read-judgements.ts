import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** What a person judges about a code. */
export const judgedFields = ["grpcCode", "fault", "retryable", "throttling"] as const;
export type JudgedField = (typeof judgedFields)[number];

/** What a person says that a code means, before knowing what the rules say. */
export interface Judgement {
  readonly code: string;
  /** Answers that are right, the preferred one first; more than one where the document speaks for several. */
  readonly accepted: Readonly<Record<JudgedField, readonly string[]>>;
  readonly note: string;
}

const header = ["code", ...judgedFields, "note"].join("\t");

/** Reads all judgements of a folder, by the id of their catalog: `huawei-bms.tsv` → `huawei-bms`. */
export function readAllJudgements(folder: string): Map<string, readonly Judgement[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .sort();
  return new Map(
    files.map((file) => [basename(file, ".tsv"), readJudgements(readFileSync(join(folder, file), "utf8"))]),
  );
}

/**
 * Reads judgements, a line each; answers that are equally right are separated by `|`.
 *
 *     BMS.0012 ⇥ RESOURCE_EXHAUSTED|FAILED_PRECONDITION ⇥ client ⇥ false ⇥ false ⇥ The caller's own subnet is full.
 *
 * Throws where a line is not one: it is ours to mend.
 */
export function readJudgements(text: string): readonly Judgement[] {
  const [first, ...lines] = text.split("\n").filter((line) => line !== "");
  if (first !== header) throw new Error(`Judgements begin with “${first}” instead of “${header}”.`);
  return lines.map((line) => {
    const [code = "", grpcCode, fault, retryable, throttling, note = "", ...rest] = line.split("\t");
    const accepted = { grpcCode, fault, retryable, throttling };
    if (rest.length > 0 || Object.values(accepted).some((cell) => !cell))
      throw new Error(`“${line}” is no judgement: ${header}`);
    const answers = Object.entries(accepted).map(([field, cell = ""]) => [field, cell.split("|")]);
    return { code, accepted: Object.fromEntries(answers) as Judgement["accepted"], note };
  });
}
