import type { ErrorCatalog } from "../catalog/error-catalog.ts";
import { openCatalog } from "../catalog/open-catalog.ts";
import { languageFallback } from "../language/language-fallback.ts";
import { type LocalizedError, localizeError } from "../language/localize-error.ts";
import { createTextStore, type TextSource } from "../language/text-store.ts";
import { formatMessage } from "../message/format-message.ts";
import { readBody } from "../response/read-body.ts";
import { createEnvelopeReader } from "../response/read-envelopes.ts";
import { type ResolvingContext, resolveBatch, resolveResponse } from "../response/resolve-response.ts";
import {
  type ErrorResponse,
  type FetchResponse,
  fetchResponseParts,
  responseParts,
} from "../response/response-parts.ts";
import type { ErrcatError, ErrorGuide } from "./errcat-error.ts";
import type { AnyErrorFacts, ParameterValues } from "./error-facts.ts";
import { type ErrorInit, factsFrom, factsOfResolved } from "./error-init.ts";
import { factsOf } from "./facts-of.ts";
import { isError, reviveError } from "./recognise-error.ts";

/** A generated error class. */
export interface ErrorClass<Instance> {
  new (init: ErrorInit): Instance;
  readonly code: string | number | undefined;
  readonly grpcCode: string | undefined;
}

/** What a generated package says of itself. */
export interface FamilyDefinition<Instance> {
  /** Text of the packed catalog. */
  readonly catalog: string;
  readonly domain: string;
  /** Name of the base class. */
  readonly name: string;
  /** The base class, and classes for codes or gRPC codes; asked for once, when the first error is made. */
  readonly classes: () => {
    readonly base: ErrorClass<Instance>;
    readonly special: readonly ErrorClass<Instance>[];
  };
  /** Where texts of other languages are. */
  readonly texts?: TextSource;
  /** The language that everything falls back to; English or else the catalog's first without it. */
  readonly defaultLanguage?: string;
  /**
   * Address of a page about a code, `{code}` and `{name}` standing for themselves:
   * `"https://example.com/errors#{code}"`.
   */
  readonly docs?: string;
}

/** What an error made by hand says; everything else comes from the catalog. */
export interface CreateOptions<Variant extends string = string, Parameters = ParameterValues> {
  readonly variant?: Variant | undefined;
  readonly params?: Parameters | undefined;
  /** In place of the documented message with its parameters. */
  readonly message?: string | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/**
 * Makes and recognises the errors of one catalog. Building it costs nothing: everything is done when first asked for.
 */
export interface ErrorFamily<Instance> extends ErrorGuide {
  readonly domain: string;
  /** The catalog itself, opened when first asked for. */
  readonly catalog: () => ErrorCatalog;
  readonly fromResponse: (given: unknown) => Instance;
  readonly allFromResponse: (given: unknown) => readonly Instance[];
  readonly fromFetch: (response: FetchResponse) => Promise<Instance>;
  readonly create: (code: string | number, options?: CreateOptions<string, unknown>) => Instance;
  readonly from: (value: unknown) => Instance | undefined;
  readonly is: (value: unknown, code?: string | number, variant?: string) => boolean;
  readonly isKnown: (value: unknown) => boolean;
  readonly loadLanguage: (tag: string) => Promise<void>;
}

/** The family of a catalog: what generated code calls, and what a package of its own making may call just as well. */
export function defineFamily<Instance extends ErrcatError<string | number, string, unknown>>(
  definition: FamilyDefinition<Instance>,
): ErrorFamily<Instance> {
  const { domain, name } = definition;
  const context = once((): ResolvingContext => {
    const catalog = openCatalog(definition.catalog);
    return { catalog, reader: createEnvelopeReader(catalog.envelopes) };
  });
  const make = createMaker(definition);
  const languages = createLanguages(definition, () => context().catalog);
  const fromParts = (parts: ErrorResponse): Instance => {
    const response = { ...parts, body: readBody(parts.body) };
    const resolved = resolveResponse(context(), response);
    return make(factsOfResolved(context().catalog, name, { resolved, response }));
  };
  return {
    domain,
    catalog: () => context().catalog,
    fromResponse: (given) => fromParts(responseParts(given)),
    fromFetch: async (response) => fromParts(await fetchResponseParts(response)),
    allFromResponse(given) {
      const parts = responseParts(given);
      const response = { ...parts, body: readBody(parts.body) };
      const all = resolveBatch(context(), response);
      return all.map((resolved) => make(factsOfResolved(context().catalog, name, { resolved, response })));
    },
    create: (code, options = {}) => make(initByHand(context().catalog, name, { code, options })),
    from: (value) => reviveError(value, { domain, name, catalog: () => context().catalog, make }),
    is: (value, code, variant) => isError(value, { domain, code, variant, catalog: () => context().catalog }),
    isKnown: (value) =>
      isError(value, { domain, catalog: () => context().catalog }) && factsOf(value)?.variant !== undefined,
    docsUrl: (error) => docsUrl(definition.docs, context().catalog, error),
    ...languages,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes an error of the class for its code, else for its gRPC code, else of the base class. */
function createMaker<Instance>({ classes }: FamilyDefinition<Instance>): (init: ErrorInit) => Instance {
  const registry = once(() => {
    const { base, special } = classes();
    const byCode = new Map<unknown, ErrorClass<Instance>>();
    for (const each of special)
      byCode.set(Object.hasOwn(each, "code") ? each.code : `grpc ${each.grpcCode}`, each);
    return { base, byCode };
  });
  return (init) => {
    const { base, byCode } = registry();
    const special =
      init.variant === undefined ? undefined : (byCode.get(init.code) ?? byCode.get(`grpc ${init.grpcCode}`));
    return new (special ?? base)(init);
  };
}

function createLanguages<Instance>(
  { texts, defaultLanguage }: FamilyDefinition<Instance>,
  catalog: () => ErrorCatalog,
): Pick<ErrorFamily<Instance>, "localize" | "loadLanguage"> {
  const settings = once(() => {
    const store = createTextStore(texts ?? { loaders: {} });
    const first = store.languages.find((tag) => /^en\b/i.test(tag)) ?? catalog().languages[0] ?? "en";
    return { store, defaultLanguage: defaultLanguage ?? first };
  });
  return {
    localize: (error: AnyErrorFacts, tag: string): LocalizedError => localizeError(error, tag, settings()),
    async loadLanguage(tag) {
      const { store, defaultLanguage } = settings();
      await Promise.all(languageFallback(tag, store.languages, defaultLanguage).map(store.load));
    },
  };
}

function initByHand(
  catalog: ErrorCatalog,
  className: string,
  { code, options }: { readonly code: string | number; readonly options: CreateOptions<string, unknown> },
): ErrorInit {
  const entry = catalog.entry(String(code));
  const variant = entry?.variants.find(({ id }) => id === options.variant) ?? entry?.variants[0];
  const params = (options.params ?? {}) as ParameterValues;
  const documented = variant?.message ? formatMessage(variant.message, params) : undefined;
  const status = options.status ?? variant?.httpStatus[0];
  const message = options.message ?? documented ?? entry?.name;
  const facts = factsFrom(catalog, className, {
    code: String(code),
    entry,
    variant,
    params,
    message,
    status,
    candidates: undefined,
  });
  return { ...facts, cause: options.cause };
}

function docsUrl(
  pattern: string | undefined,
  catalog: ErrorCatalog,
  { code }: AnyErrorFacts,
): string | undefined {
  const entry = catalog.entry(String(code));
  if (pattern === undefined || !entry) return undefined;
  const values: Readonly<Record<string, string>> = { "{code}": entry.code, "{name}": entry.name };
  return pattern.replace(/\{(?:code|name)\}/g, (key) =>
    encodeURIComponent((values[key] ?? "").replace(/\p{Cs}/gu, "\ufffd")),
  );
}
