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
import { detectLanguage } from "../2-rows/languages/detect-language.ts";
import { codeTypeOf } from "./code-type.ts";
import type { EntryDrafts, ShownVariant } from "./entry-drafts.ts";
import type { ModuleList } from "./module-list.ts";
import { nameEntries } from "./name-entries.ts";
import { descriptionOf, originsOf } from "./variant-draft.ts";

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

/** Languages in order of appearance: those of the sources, of their texts, and of messages. */
function languagesOf(sources: readonly Source[], entries: EntryDrafts): string[] {
  const languages = new Set(sources.map(({ language }) => language));
  const messages: string[] = [];
  // Most entries speak as the one before.
  let [last, lastSolution]: [string, LocalizedText] = ["", {}];
  entries.forEach(({ message, language, described, solution }) => {
    if (language === "") for (const each in described as LocalizedText) languages.add(each);
    else if (language !== last) languages.add(language);
    if (solution !== lastSolution) for (const each in solution) languages.add(each);
    [last, lastSolution] = [language, solution];
    if (message !== null && messages.length < 200) messages.push(message);
  });
  const spoken = detectLanguage(messages);
  if (spoken !== undefined) languages.add(spoken);
  return [...languages];
}

/** Makes entries of their variants. */
function entryMaker(nameOf: (code: string) => string, modules: ModuleList) {
  return (code: string, variants: readonly ShownVariant[]): Entry => {
    const { retry, evidence } = retryOf(variants);
    return {
      code,
      name: nameOf(code),
      grpcCode: "UNKNOWN",
      fault: "server",
      retry,
      evidence,
      variants: variantsOf(variants, modules),
    };
  };
}

/** The variants of an entry; most have one. */
function variantsOf(drafts: readonly ShownVariant[], modules: ModuleList): readonly Variant[] {
  const variants = [variantOf(drafts[0]!, 0, modules)];
  for (let position = 1; position < drafts.length; position++)
    variants.push(variantOf(drafts[position]!, position, modules));
  return variants;
}

/** A variant at a position (from 0), with each module under the id that it is listed by. */
function variantOf(draft: ShownVariant, position: number, modules: ModuleList): Variant {
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
function retryOf(variants: readonly ShownVariant[]): Pick<Entry, "retry" | "evidence"> {
  if (variants.every(saysNothingOfRetry)) return unknownRetry;
  const [retryable, ...others] = new Set(variants.flatMap((variant) => variant.retryable));
  if (retryable === undefined || others.length > 0) return unknownRetry;
  return {
    retry: retryable ? { ...noRetry, retryable } : noRetry,
    evidence: [...byDefault.slice(0, 2), retryEvidence(retryable)],
  };
}

function saysNothingOfRetry({ retryable }: ShownVariant): boolean {
  return retryable.length === 0;
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
