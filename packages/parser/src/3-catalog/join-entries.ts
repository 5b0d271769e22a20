import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import type { LocalizedText } from "@errcat/schema";
import { detectLanguage } from "../2-rows/languages/detect-language.ts";
import type { EntryDrafts } from "./entry-drafts.ts";
import {
  descriptionOf,
  originsOf,
  setDescription,
  type VariantDraft,
  withName,
  withOnce,
} from "./variant-draft.ts";
import { sameStatus, sayingOf, VariantIndex } from "./variant-index.ts";

/** What joining needs to know and where it speaks. */
export interface JoinContext {
  /** Path of a source by its id. */
  readonly pathOf: (source: string) => string;
  readonly report: Report;
  /** Told the modules of every two variants that become one. */
  readonly onJoin: (kept: readonly string[], joined: readonly string[]) => void;
}

/**
 * Joins the entries of one more source into those of the sources before: by code, then by HTTP status and message,
 * then by status alone where one variant is left on either side. A page in another language adds its texts. What two
 * sources both document and say differently is reported with both places; the first source is kept.
 *
 *     404 A.1 Not found | 不存在    +    404 A.1 Not found | It does not exist    →    one variant, two languages
 */
export function joinEntries(all: EntryDrafts, next: EntryDrafts, context: JoinContext): void {
  for (const code of next.codes()) {
    const [known, variants] = [all.variantsOf(code), next.variantsOf(code)];
    for (const variant of known.length === 0 ? variants : unknownOf({ code, known, variants }, context))
      all.add(code, variant);
  }
}

/** The variants of a code that are known, and those of one more source. */
interface SharedCode {
  readonly code: string;
  readonly known: readonly VariantDraft[];
  readonly variants: readonly VariantDraft[];
}

/** Beyond so many pairs, each variant is not compared with each other one: only those that are equal are joined. */
const mostPairs = 1_000_000;

/** Joins the variants of a code that are in two sources; gives those that only the second has. */
function unknownOf(shared: SharedCode, context: JoinContext): readonly VariantDraft[] {
  const { code, known, variants } = shared;
  if (known.length * variants.length > mostPairs) return unknownByWords(shared, context);
  const open = [...known];
  const left = variants.filter((variant) => !joinEqual(open, variant, context));
  const rest = left.filter((variant) => !joinOnly(code, { open, left, variant }, context));
  for (const variant of rest) reportStatus(code, { open, rest, variant }, context);
  return rest;
}

/** Joins variants that say word for word the same, and no others. */
function unknownByWords({ code, known, variants }: SharedCode, context: JoinContext): VariantDraft[] {
  const index = new VariantIndex();
  return variants.filter((variant) => {
    const same = index.find(code, known, sayingOf(variant));
    if (same !== undefined) unite(same, variant, context);
    return same === undefined;
  });
}

/** Joins a variant into one that says the same, as far as both speak the same language. */
function joinEqual(open: VariantDraft[], variant: VariantDraft, context: JoinContext): boolean {
  const index = open.findIndex(
    (each) =>
      sameStatus(each.httpStatus, variant.httpStatus) &&
      each.message === variant.message &&
      agrees(each, variant),
  );
  if (index < 0) return false;
  unite(open.splice(index, 1)[0]!, variant, context);
  return true;
}

interface LeftOver {
  readonly open: VariantDraft[];
  readonly variant: VariantDraft;
}

/** Joins the only variant of a status that is left on one side with the only one on the other. */
function joinOnly(
  code: string,
  { open, left, variant }: LeftOver & { left: VariantDraft[] },
  context: JoinContext,
): boolean {
  const same = (each: VariantDraft): boolean => sameStatus(each.httpStatus, variant.httpStatus);
  const candidates = open.filter(same);
  const only = candidates[0];
  if (only === undefined || candidates.length > 1 || left.filter(same).length > 1) return false;
  reportTexts(code, only, variant, context);
  if (!agrees(only, variant)) return false;
  open.splice(open.indexOf(only), 1);
  unite(only, variant, context);
  return true;
}

/** Whether the texts of two variants are equal in every language that both have. */
function agrees(one: VariantDraft, other: VariantDraft): boolean {
  return compatible(descriptionOf(one), descriptionOf(other)) && compatible(one.solution, other.solution);
}

function compatible(one: LocalizedText, other: LocalizedText): boolean {
  return Object.entries(one).every(([language, text]) => (other[language] ?? text) === text);
}

function unite(kept: VariantDraft, joined: VariantDraft, context: JoinContext): void {
  kept.message ??= joined.message;
  setDescription(kept, { ...descriptionOf(joined), ...descriptionOf(kept) });
  kept.solution = { ...joined.solution, ...kept.solution };
  kept.later ??= [];
  for (const origin of originsOf(joined)) kept.later.push(origin);
  for (const name of joined.names) kept.names = withName(kept.names, name);
  for (const answer of joined.retryable) kept.retryable = withOnce(kept.retryable, answer);
  context.onJoin(kept.modules, joined.modules);
  kept.modules = [...new Set([...kept.modules, ...joined.modules])];
}

interface Disagreement {
  readonly code: string;
  readonly field: string;
  readonly values: readonly [kept: string, found: string];
}

function reportTexts(code: string, kept: VariantDraft, found: VariantDraft, context: JoinContext): void {
  const say = (field: string, values: readonly [string, string]): void =>
    reportDisagreement({ code, field, values }, kept, found, context);
  const [one, other] = [sayingOf(kept), sayingOf(found)];
  if (one.message !== null && other.message !== null && one.message !== other.message)
    if (detectLanguage([one.message]) === detectLanguage([other.message]))
      say("message", [one.message, other.message]);
  for (const field of ["description", "solution"] as const)
    for (const [language, text] of Object.entries(other[field])) {
      const before = one[field][language];
      if (before !== undefined && before !== text) say(field, [before, text]);
    }
}

/** Reports a status that two sources give differently: what is left on both sides is one variant each. */
function reportStatus(
  code: string,
  { open, rest, variant }: LeftOver & { rest: VariantDraft[] },
  context: JoinContext,
): void {
  const kept = open.find((each) => !sameStatus(each.httpStatus, variant.httpStatus));
  if (kept === undefined || open.length > 1 || rest.length > 1) return;
  const [one, other] = [kept.message, variant.message];
  if (one !== other && one !== null && other !== null) return;
  const values = [kept.httpStatus.join(", ") || "none", variant.httpStatus.join(", ") || "none"] as const;
  reportDisagreement({ code, field: "HTTP status", values }, kept, variant, context);
}

function reportDisagreement(
  { code, field, values: [other, found] }: Disagreement,
  kept: VariantDraft,
  joined: VariantDraft,
  { pathOf, report }: JoinContext,
): void {
  const place = ({ source, line, column }: VariantDraft): Place => ({ file: pathOf(source), line, column });
  const related = [{ message: "the other source says so here", place: place(kept) }];
  const parameters = { field, code, found: folded(found), other: folded(other) };
  report(diagnose("catalog/sources-disagree", parameters, { place: place(joined), related }));
}

/** A text short enough to stand in a sentence. */
function folded(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
