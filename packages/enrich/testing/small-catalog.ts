import type { Catalog, Entry, LocalizedText, Variant } from "@errcat/schema";
import { nameFromCode } from "@errcat/schema";

/** What a test says about a variant; the rest is what the parser gives where a source says nothing. */
export interface SmallVariant {
  readonly id?: string;
  readonly status?: readonly number[];
  readonly modules?: readonly string[];
  readonly message?: string | null;
  readonly description?: string | LocalizedText;
  readonly solution?: string | LocalizedText;
}

/** A plain catalog as the parser gives it: one row per variant, names from the codes, nothing classified. */
export function smallCatalog(
  rows:
    | Readonly<Record<string, SmallVariant | readonly SmallVariant[]>>
    | readonly (readonly [string, SmallVariant])[],
  language = "en",
): Catalog {
  const variants = new Map<string, Variant[]>();
  const list = Array.isArray(rows)
    ? (rows as readonly (readonly [string, SmallVariant])[])
    : Object.entries(rows).flatMap(([code, said]) =>
        [said].flat().map((variant) => [code, variant] as const),
      );
  const modules = new Set<string>();
  for (const [index, [code, said]] of list.entries()) {
    const before = variants.get(code) ?? [];
    variants.set(code, before);
    before.push(smallVariant(said, before.length, index, language));
    for (const module of said.modules ?? []) modules.add(module);
  }
  const entries = [...variants].map(([code, variants]) => smallEntry(code, variants));
  return {
    $schema: "https://unpkg.com/@errcat/schema/catalog.schema.json",
    schemaVersion: 1,
    id: "small",
    domain: "small.example.com",
    title: { [language]: "Small" },
    codeType: "string",
    languages: language === "en" ? ["en"] : ["en", language],
    sources: [
      {
        id: "1",
        path: "source/page.md",
        format: "markdown",
        encoding: "utf-8",
        language,
        sha256: "0".repeat(64),
        tables: 1,
        rows: list.length,
      },
    ],
    modules: [...modules].map((id) => ({ id, title: { [language]: id } })),
    envelopes: [],
    entries,
    retired: [],
  };
}

function smallEntry(code: string, variants: readonly Variant[]): Entry {
  return {
    code,
    name: nameFromCode(code),
    grpcCode: "UNKNOWN",
    fault: "server",
    retry: { retryable: false, throttling: false, strategy: "none", delaySeconds: null },
    evidence: [],
    variants,
  };
}

function smallVariant(said: SmallVariant, position: number, index: number, language: string): Variant {
  const localized = (text: string | LocalizedText | undefined) =>
    typeof text === "string" ? { [language]: text } : (text ?? {});
  return {
    id: said.id ?? (position === 0 ? "default" : String(position + 1)),
    httpStatus: said.status ?? [],
    modules: said.modules ?? [],
    message: typeof said.message === "string" ? { raw: said.message, template: {}, parameters: [] } : null,
    description: localized(said.description),
    solution: localized(said.solution),
    origins: [{ source: "1", table: 1, row: index + 1, line: index + 10, column: 1 }],
  };
}
