import type { ErrorCatalog, ErrorEntry, ErrorVariant, RetryAdvice } from "../catalog/error-catalog.ts";
import { requestIdHeaders, requestIdKeys } from "../response/envelope-table.ts";
import { ownText } from "../response/own-value.ts";
import { readHeader } from "../response/read-header.ts";
import type { ResolvedError } from "../response/resolve-response.ts";
import type { ErrorResponse } from "../response/response-parts.ts";
import { retryAfterSeconds } from "../response/retry-after.ts";
import { meaningOfStatus } from "../response/status-meaning.ts";
import type { ErrorFacts, RetryFacts } from "./error-facts.ts";

/** Everything that an error is made of. */
export interface ErrorInit extends ErrorFacts {
  /** `"FloatingIpNotFoundError [VPC.0504]"`: how the error introduces itself in a log. */
  readonly name: string;
  readonly response?: ErrorResponse | undefined;
  readonly cause?: unknown;
}

/** What an error of a catalog is made from, once the catalog was asked. */
export interface InitSource {
  readonly code: string;
  readonly entry: ErrorEntry | undefined;
  readonly variant: ErrorVariant | undefined;
  readonly params: ErrorFacts["params"];
  readonly message: string | undefined;
  readonly status: number | undefined;
  readonly candidates: ErrorFacts["candidates"];
}

/**
 * The facts of an error without what a response adds: those of the entry, or of the status where the code is unknown.
 */
export function factsFrom(catalog: ErrorCatalog, className: string, source: InitSource): ErrorInit {
  const { entry, variant, params, status, candidates } = source;
  const meaning = meaningOfStatus(status);
  const code = typedCode(catalog, source.code);
  return {
    name: `${entry ? classNameOf(entry.name) : className}${source.code === "" ? "" : ` [${source.code}]`}`,
    domain: catalog.domain,
    code,
    ...(variant && { variant: variant.id }),
    params,
    message: source.message ?? (status === undefined ? "Unknown error" : `HTTP status ${status}`),
    ...(status !== undefined && { status }),
    grpcCode: entry?.grpcCode ?? meaning.grpcCode,
    fault: entry?.fault ?? meaning.fault,
    retry: entry ? { ...entry.retry, by: "catalog" } : retryOfStatus(meaning.retryable, status),
    ...(candidates && candidates.length > 0 && { candidates }),
  };
}

/** Name of the class of an entry: `SubnetNotFound` → `SubnetNotFoundError`, `InternalError` stays. */
export function classNameOf(name: string): string {
  return name.endsWith("Error") ? name : `${name}Error`;
}

/** A number where the catalog's codes are, and where it prints as the same text again. */
function typedCode(catalog: ErrorCatalog, code: string): string | number {
  const number = Number(code);
  const isExact = Number.isSafeInteger(number) && String(number) === code;
  return catalog.codeType === "integer" && isExact ? number : code;
}

function retryOfStatus(retryable: boolean, status: number | undefined): RetryFacts {
  const advice: RetryAdvice = {
    retryable,
    throttling: status === 429,
    strategy: retryable ? "exponential" : "none",
    delaySeconds: null,
  };
  return { ...advice, by: "status" };
}

/** The facts of a resolved error, with what only the response knows: request id, `Retry-After`, where it stood. */
export function factsOfResolved(
  catalog: ErrorCatalog,
  className: string,
  { resolved, response }: { readonly resolved: ResolvedError; readonly response: ErrorResponse },
): ErrorInit {
  const { reading, known, status } = resolved;
  const facts = factsFrom(catalog, className, {
    code: known?.entry.code ?? reading.code ?? "",
    entry: known?.entry,
    variant: known?.resolution.variant,
    params: known?.resolution.params ?? {},
    message: reading.message === undefined ? undefined : shorten(reading.message),
    status,
    candidates: candidatesOf(resolved),
  });
  const requestId = requestIdOf(response);
  return {
    ...facts,
    retry: withRetryAfter(facts.retry, response),
    ...(requestId !== undefined && { requestId }),
    response,
  };
}

function candidatesOf({ known, candidates }: ResolvedError): ErrorFacts["candidates"] {
  if (!known) return candidates.map(({ code, variants }) => ({ code, variant: variants[0]?.id ?? "" }));
  return known.resolution.alternatives.map(({ id }) => ({ code: known.entry.code, variant: id }));
}

/** A page of HTML as a message helps nobody; the response keeps it whole. */
function shorten(message: string): string {
  return message.length > 10_000 ? `${message.slice(0, 10_000)}…` : message;
}

/** The service's own word beats the documentation's. */
function withRetryAfter(retry: RetryFacts, { headers }: ErrorResponse): RetryFacts {
  const header = readHeader(headers, "retry-after");
  const delaySeconds = header === undefined ? undefined : retryAfterSeconds(header, Date.now());
  if (delaySeconds === undefined) return retry;
  return { retryable: true, throttling: retry.throttling, strategy: "fixed", delaySeconds, by: "header" };
}

function requestIdOf({ headers, body }: ErrorResponse): string | undefined {
  const texts = [
    ...requestIdHeaders.map((name) => readHeader(headers, name)),
    ...requestIdKeys.map((key) => ownText(body, key)),
  ];
  return texts.find((text) => text !== undefined && text.length <= 200);
}
