import type { Report } from "@errcat/diagnostics";
import type { Catalog, Entry, Envelope, Evidence, LocalizedText, Retry, Source } from "@errcat/schema";
import { detectLanguage } from "../2-rows/detect-language.ts";
import { codeTypeOf } from "./code-type.ts";
import type { EntryDraft, EntryDrafts, VariantDraft } from "./entry-draft.ts";
import { joinEntries } from "./join-entries.ts";
import type { ModuleList } from "./module-list.ts";
import { nameEntries } from "./name-entries.ts";

/** The entries of one source. */
export interface SourceEntries {
  readonly source: Source;
  readonly entries: EntryDrafts;
}

/** What a catalog is called, and how its errors arrive. */
export interface CatalogIdentity {
  readonly id: string;
  readonly domain: string;
  readonly title: LocalizedText;
  readonly envelopes: (codes: ReadonlyMap<string, unknown>) => readonly Envelope[];
  /** What the ids of modules in entries stand for. */
  readonly modules: ModuleList;
}

const schemaReference = "https://unpkg.com/@errcat/schema/catalog.schema.json";

/** The catalog that the entries of all sources make: complete, with the plainest names and no classification yet. */
export function catalogFromEntries(
  sources: readonly SourceEntries[],
  identity: CatalogIdentity,
  report: Report,
): Catalog {
  const { id, domain, title, modules } = identity;
  const entries = joinedEntries(sources, modules, report);
  const drafts = [...entries.values()];
  const names = nameEntries(drafts, report);
  return {
    $schema: schemaReference,
    schemaVersion: 1,
    id,
    domain,
    title,
    codeType: codeTypeOf(entries.keys()),
    languages: languagesOf(sources, drafts),
    sources: sources.map(({ source }) => source),
    modules: modules.list(),
    envelopes: identity.envelopes(entries),
    entries: drafts.map((draft, index) => entryOf(resolved(draft, modules), names[index]!)),
    retired: [],
  };
}

function joinedEntries(sources: readonly SourceEntries[], modules: ModuleList, report: Report): EntryDrafts {
  const [only, ...others] = sources;
  if (only !== undefined && others.length === 0) return only.entries;
  const all: EntryDrafts = new Map();
  const paths = new Map(sources.map(({ source }) => [source.id, source.path]));
  for (const { entries } of sources) {
    const pairs: [VariantDraft, VariantDraft][] = [];
    const onJoin = (kept: VariantDraft, joined: VariantDraft): number => pairs.push([{ ...kept }, joined]);
    joinEntries(all, entries, { pathOf: (each) => paths.get(each)!, report, onJoin });
    joinModules(pairs, modules);
  }
  return all;
}

/** Modules of two languages are one when the variants that were joined have one each, and always the same two. */
function joinModules(pairs: readonly (readonly [VariantDraft, VariantDraft])[], modules: ModuleList): void {
  const partners = new Map<string, Set<string>>();
  for (const [{ modules: kept }, { modules: joined }] of pairs) {
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
function languagesOf(sources: readonly SourceEntries[], entries: readonly EntryDraft[]): string[] {
  const languages = new Set(sources.map(({ source }) => source.language));
  const messages: string[] = [];
  for (const { variants } of entries)
    for (const { message, description, solution } of variants) {
      for (const language in description) languages.add(language);
      for (const language in solution) languages.add(language);
      if (message !== null && messages.length < 200) messages.push(message.raw);
    }
  const spoken = detectLanguage(messages);
  if (spoken !== undefined) languages.add(spoken);
  return [...languages];
}

/** The entry with each module under the id that it is listed by. */
function resolved(draft: EntryDraft, modules: ModuleList): EntryDraft {
  for (const variant of draft.variants)
    if (variant.modules.length > 0)
      variant.modules = [...new Set(variant.modules.map((id) => modules.resolve(id)))];
  return draft;
}

function entryOf(draft: EntryDraft, name: string): Entry {
  const [retryable] = draft.retryable;
  const documented = retryable !== undefined && draft.retryable.length === 1;
  return {
    code: draft.code,
    name,
    grpcCode: "UNKNOWN",
    fault: "server",
    retry: documented && retryable ? { ...noRetry, retryable } : noRetry,
    evidence: documented ? [...byDefault.slice(0, 2), retryEvidence(retryable)] : byDefault,
    variants: draft.variants,
  };
}

/* What most entries have alike is one object for all of them: a catalog is read, never written to. */
const noRetry: Retry = { retryable: false, throttling: false, strategy: "none", delaySeconds: null };
const byDefault: readonly Evidence[] = [
  { field: "grpcCode", by: "default", detail: "not classified" },
  { field: "fault", by: "default", detail: "not classified" },
  { field: "retry", by: "default", detail: "not classified" },
];

function retryEvidence(retryable: boolean): Evidence {
  const advice = retryable ? "that trying again may help" : "not to try again";
  return { field: "retry", by: "text", detail: `the table says ${advice}` };
}
