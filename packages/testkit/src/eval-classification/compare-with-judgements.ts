import type { Catalog, Entry } from "@errcat/schema";
import { type JudgedField, type Judgement, judgedFields } from "./read-judgements.ts";

/** A field of an entry of which a person says something else. */
export interface Disagreement {
  readonly entry: Entry;
  readonly field: JudgedField;
  readonly found: string;
  readonly judgement: Judgement;
}

/** How far a catalog and a person agree. */
export interface Agreement {
  readonly catalog: string;
  readonly entries: number;
  /** Entries of which every field is as the person says. */
  readonly agreeing: number;
  /** Entries of which every field is the answer that the person prefers. */
  readonly preferred: number;
  readonly byField: Readonly<Record<JudgedField, number>>;
  readonly disagreements: readonly Disagreement[];
  /** Codes that have an entry and no judgement, or a judgement and no entry. */
  readonly unpaired: readonly string[];
}

/** Holds the classification of a catalog against what a person says of it, entry by entry. */
export function compareWithJudgements(catalog: Catalog, judgements: readonly Judgement[]): Agreement {
  const byCode = new Map(judgements.map((judgement) => [judgement.code, judgement]));
  const pairs = catalog.entries.flatMap((entry) => {
    const judgement = byCode.get(entry.code);
    return judgement === undefined ? [] : [{ entry, judgement }];
  });
  const disagreements = pairs.flatMap(({ entry, judgement }) =>
    judgedFields
      .filter((field) => !judgement.accepted[field].includes(answerOf(entry, field)))
      .map((field) => ({ entry, field, found: answerOf(entry, field), judgement })),
  );
  const preferred = pairs.filter(({ entry, judgement }) =>
    judgedFields.every((field) => judgement.accepted[field][0] === answerOf(entry, field)),
  );
  const inDispute = new Set(disagreements.map(({ entry }) => entry));
  return {
    catalog: catalog.id,
    entries: pairs.length,
    agreeing: pairs.length - inDispute.size,
    preferred: preferred.length,
    byField: agreementByField(pairs.length, disagreements),
    disagreements,
    unpaired: unpairedCodes(catalog, byCode),
  };
}

function agreementByField(entries: number, disagreements: readonly Disagreement[]): Agreement["byField"] {
  const count = (field: JudgedField) => entries - disagreements.filter((each) => each.field === field).length;
  const fields = judgedFields.map((field) => [field, count(field)]);
  return Object.fromEntries(fields) as Agreement["byField"];
}

function unpairedCodes({ entries }: Catalog, judged: ReadonlyMap<string, Judgement>): string[] {
  const found = new Set(entries.map(({ code }) => code));
  return [...found]
    .filter((code) => !judged.has(code))
    .concat([...judged.keys()].filter((code) => !found.has(code)));
}

function answerOf({ grpcCode, fault, retry }: Entry, field: JudgedField): string {
  if (field === "grpcCode") return grpcCode;
  return field === "fault" ? fault : String(retry[field]);
}

/** The agreement of several catalogs as if they were one. */
export function totalAgreement(all: readonly Agreement[]): Agreement {
  const sum = (count: (each: Agreement) => number): number =>
    all.reduce((total, each) => total + count(each), 0);
  const fields = judgedFields.map((field) => [field, sum(({ byField }) => byField[field])]);
  return {
    catalog: "all",
    entries: sum(({ entries }) => entries),
    agreeing: sum(({ agreeing }) => agreeing),
    preferred: sum(({ preferred }) => preferred),
    byField: Object.fromEntries(fields) as Agreement["byField"],
    disagreements: all.flatMap(({ disagreements }) => disagreements),
    unpaired: all.flatMap(({ unpaired }) => unpaired),
  };
}
