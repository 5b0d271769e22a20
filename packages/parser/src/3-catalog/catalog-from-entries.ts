import type { Report } from "@errcat/diagnostics";
import type {
  Entry,
  Envelope,
  Evidence,
  LocalizedText,
  Message,
  Parameter,
  PrintableCatalog,
  Retry,
  Source,
  Variant,
} from "@errcat/schema";
import { detectLanguage } from "../2-rows/detect-language.ts";
import { codeTypeOf } from "./code-type.ts";
import { EntryDrafts } from "./entry-drafts.ts";
import { joinEntries } from "./join-entries.ts";
import type { ModuleList } from "./module-list.ts";
import { nameEntries } from "./name-entries.ts";
import { descriptionOf, originsOf, type VariantDraft } from "./variant-draft.ts";

/** The entries of one source. */
export interface SourceEntries {
  readonly source: Source;
  readonly entries: EntryDrafts;
}

/** What a catalog has besides its entries. */
export interface CatalogFrame {
  readonly id: string;
  readonly domain: string;
  readonly title: LocalizedText;
  readonly sources: readonly Source[];
  /** What the ids of modules in entries stand for. */
  readonly modules: ModuleList;
  /** How its errors arrive. */
  readonly envelopes: readonly Envelope[];
}

const schemaReference = "https://unpkg.com/@errcat/schema/catalog.schema.json";

/**
 * The catalog that the entries of all sources make: complete, with the plainest names and no classification yet. An
 * entry is made when it is asked for, and each time that it is.
 */
export function catalogFromEntries(
  entries: EntryDrafts,
  { id, domain, title, sources, modules, envelopes }: CatalogFrame,
  report: Report,
): PrintableCatalog {
  const entryOf = entryMaker(nameEntries(entries, report), modules);
  return {
    $schema: schemaReference,
    schemaVersion: 1,
    id,
    domain,
    title,
    codeType: codeTypeOf(entries.codes()),
    languages: languagesOf(sources, entries),
    sources,
    modules: modules.list(),
    envelopes,
    entries: { [Symbol.iterator]: () => entries.map(entryOf) },
    retired: [],
  };
}

/** The entries of all sources as those of one: joined by code, and their modules by what was joined. */
export function joinSources(
  sources: readonly SourceEntries[],
  modules: ModuleList,
  report: Report,
): EntryDrafts {
  const [only, ...others] = sources;
  if (only !== undefined && others.length === 0) return only.entries;
  const all = new EntryDrafts();
  const paths = new Map(sources.map(({ source }) => [source.id, source.path]));
  for (const { entries } of sources) {
    const pairs: ModulesJoined[] = [];
    const onJoin = (...pair: ModulesJoined): number => pairs.push(pair);
    joinEntries(all, entries, { pathOf: (each) => paths.get(each)!, report, onJoin });
    joinModules(pairs, modules);
  }
  return all;
}

/** The modules of two variants that became one. */
type ModulesJoined = [kept: readonly string[], joined: readonly string[]];

/** Modules of two languages are one when the variants that were joined have one each, and always the same two. */
function joinModules(pairs: readonly ModulesJoined[], modules: ModuleList): void {
  const partners = new Map<string, Set<string>>();
  for (const [kept, joined] of pairs) {
    if (kept.length !== 1 || joined.length !== 1 || kept[0] === joined[0]) continue;
    partners.set(joined[0]!, (partners.get(joined[0]!) ?? new Set()).add(kept[0]!));
  }
  for (const [id, [of, ...others]] of partners) {
    const languages = Object.keys(modules.titleOf(id));
    const free =
      of !== undefined &&
      others.length === 0 &&
      languages.every((tag) => modules.titleOf(of)[tag] === undefined);
    if (free) modules.join(id, of);
  }
}

/** Languages in order of appearance: those of the sources, of their texts, and of messages. */
function languagesOf(sources: readonly Source[], entries: EntryDrafts): string[] {
  const languages = new Set(sources.map(({ language }) => language));
  const messages: string[] = [];
  entries.forEach(({ message, language, described, solution }) => {
    if (language !== "") languages.add(language);
    else for (const each in described as LocalizedText) languages.add(each);
    for (const language in solution) languages.add(language);
    if (message !== null && messages.length < 200) messages.push(message);
  });
  const spoken = detectLanguage(messages);
  if (spoken !== undefined) languages.add(spoken);
  return [...languages];
}

/** Makes entries of their variants. */
function entryMaker(nameOf: (code: string) => string, modules: ModuleList) {
  return (code: string, variants: readonly VariantDraft[]): Entry => {
    const { retry, evidence } = retryOf(variants);
    return {
      code,
      name: nameOf(code),
      grpcCode: "UNKNOWN",
      fault: "server",
      retry,
      evidence,
      variants: variants.map((draft, position) => variantOf(draft, position, modules)),
    };
  };
}

/** A variant at a position (from 0), with each module under the id that it is listed by. */
function variantOf(draft: VariantDraft, position: number, modules: ModuleList): Variant {
  const { httpStatus, message, solution } = draft;
  return {
    id: position === 0 ? "default" : String(position + 1),
    httpStatus,
    modules:
      draft.modules.length === 0
        ? draft.modules
        : [...new Set(draft.modules.map((id) => modules.resolve(id)))],
    message: message === null ? null : plainMessage(message),
    description: descriptionOf(draft),
    solution,
    origins: originsOf(draft),
  };
}

/* What most messages have alike is one object for all of them: a catalog is read, never written to. */
const noText: LocalizedText = {};
const noParameters: readonly Parameter[] = [];

/** A message as documented, of which nothing is known but its words. */
function plainMessage(raw: string): Message {
  return { raw, template: noText, parameters: noParameters };
}

/** What the tables say about trying again, where they say one thing. */
function retryOf(variants: readonly VariantDraft[]): Pick<Entry, "retry" | "evidence"> {
  if (variants.every((variant) => variant.retryable.length === 0)) return unknownRetry;
  const [retryable, ...others] = new Set(variants.flatMap((variant) => variant.retryable));
  if (retryable === undefined || others.length > 0) return unknownRetry;
  return {
    retry: retryable ? { ...noRetry, retryable } : noRetry,
    evidence: [...byDefault.slice(0, 2), retryEvidence(retryable)],
  };
}

/* What most entries have alike is one object for all of them: a catalog is read, never written to. */
const noRetry: Retry = { retryable: false, throttling: false, strategy: "none", delaySeconds: null };
const byDefault: readonly Evidence[] = [
  { field: "grpcCode", by: "default", detail: "not classified" },
  { field: "fault", by: "default", detail: "not classified" },
  { field: "retry", by: "default", detail: "not classified" },
];
const unknownRetry: Pick<Entry, "retry" | "evidence"> = { retry: noRetry, evidence: byDefault };

function retryEvidence(retryable: boolean): Evidence {
  const advice = retryable ? "that trying again may help" : "not to try again";
  return { field: "retry", by: "text", detail: `the table says ${advice}` };
}
