import type { Report } from "@errcat/diagnostics";
import type {
  Catalog,
  Entry,
  Envelope,
  Evidence,
  LocalizedText,
  Parameter,
  Retry,
  Source,
  Variant,
} from "@errcat/schema";
import { detectLanguage } from "../2-rows/detect-language.ts";
import type { Row } from "../2-rows/row.ts";
import { codeTypeOf } from "./code-type.ts";
import { entriesFromRows } from "./entries-from-rows.ts";
import type { EntryDraft, EntryDrafts, VariantDraft } from "./entry-draft.ts";
import { joinEntries } from "./join-entries.ts";
import { ModuleList } from "./module-list.ts";
import { nameEntries } from "./name-entries.ts";

/** The rows of one source. */
export interface SourceRows {
  readonly source: Source;
  readonly rows: readonly Row[];
}

/** What a catalog is called, and how its errors arrive. */
export interface CatalogIdentity {
  readonly id: string;
  readonly domain: string;
  readonly title: LocalizedText;
  readonly envelopes: (codes: ReadonlyMap<string, unknown>) => readonly Envelope[];
}

const schemaReference = "https://unpkg.com/@errcat/schema/catalog.schema.json";

/** The catalog that the rows of all sources make: complete, with the plainest names and no classification yet. */
export function catalogFromRows(
  sources: readonly SourceRows[],
  identity: CatalogIdentity,
  report: Report,
): Catalog {
  const modules = new ModuleList();
  const entries = joinedEntries(sources, modules, report);
  const drafts = [...entries.values()];
  const names = nameEntries(drafts, report);
  const { id, domain, title } = identity;
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
    entries: drafts.map((draft) => entryOf(draft, names.get(draft.code)!, modules)),
    retired: [],
  };
}

function joinedEntries(sources: readonly SourceRows[], modules: ModuleList, report: Report): EntryDrafts {
  const all: EntryDrafts = new Map();
  const paths = new Map(sources.map(({ source }) => [source.id, source.path]));
  for (const { source, rows } of sources) {
    const language = moduleLanguage(rows, source.language);
    const next = entriesFromRows(rows, {
      source: source.id,
      moduleId: (title) => modules.idOf(title, language),
    });
    if (sources.length === 1) return next;
    const pairs: [VariantDraft, VariantDraft][] = [];
    const onJoin = (kept: VariantDraft, joined: VariantDraft): number => pairs.push([{ ...kept }, joined]);
    joinEntries(all, next, { pathOf: (each) => paths.get(each)!, report, onJoin });
    joinModules(pairs, modules);
  }
  return all;
}

function moduleLanguage(rows: readonly Row[], fallback: string): string {
  const titles = new Set<string>();
  for (const { module } of rows) if (module !== "") titles.add(module);
  return detectLanguage([...titles]) ?? fallback;
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
function languagesOf(sources: readonly SourceRows[], entries: readonly EntryDraft[]): string[] {
  const languages = new Set(sources.map(({ source }) => source.language));
  const messages: string[] = [];
  for (const { variants } of entries)
    for (const { message, description, solution } of variants) {
      for (const language in description) languages.add(language);
      for (const language in solution) languages.add(language);
      if (message !== null && messages.length < 200) messages.push(message);
    }
  const spoken = detectLanguage(messages);
  if (spoken !== undefined) languages.add(spoken);
  return [...languages];
}

function entryOf(draft: EntryDraft, name: string, modules: ModuleList): Entry {
  const [retryable] = draft.retryable;
  const documented = retryable !== undefined && draft.retryable.length === 1;
  return {
    code: draft.code,
    name,
    grpcCode: "UNKNOWN",
    fault: "server",
    retry: documented && retryable ? { ...noRetry, retryable } : noRetry,
    evidence: documented ? [...byDefault.slice(0, 2), retryEvidence(retryable)] : byDefault,
    variants: draft.variants.map((variant, index) => variantOf(variant, index, modules)),
  };
}

/* What most entries have alike is one object for all of them: a catalog is read, never written to. */
const noRetry: Retry = { retryable: false, throttling: false, strategy: "none", delaySeconds: null };
const noText: LocalizedText = {};
const noParameters: readonly Parameter[] = [];
const byDefault: readonly Evidence[] = [
  { field: "grpcCode", by: "default", detail: "not classified" },
  { field: "fault", by: "default", detail: "not classified" },
  { field: "retry", by: "default", detail: "not classified" },
];

function retryEvidence(retryable: boolean): Evidence {
  const advice = retryable ? "that trying again may help" : "not to try again";
  return { field: "retry", by: "text", detail: `the table says ${advice}` };
}

function variantOf(draft: VariantDraft, index: number, modules: ModuleList): Variant {
  const { httpStatus, message, description, solution, origins } = draft;
  return {
    id: index === 0 ? "default" : String(index + 1),
    httpStatus,
    modules: draft.modules.length === 0 ? draft.modules : resolved(draft.modules, modules),
    message: message === null ? null : { raw: message, template: noText, parameters: noParameters },
    description,
    solution,
    origins,
  };
}

function resolved(ids: readonly string[], modules: ModuleList): string[] {
  return [...new Set(ids.map((id) => modules.resolve(id)))];
}
