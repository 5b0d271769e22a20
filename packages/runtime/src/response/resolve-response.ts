import type { ErrorCatalog, ErrorEntry } from "../catalog/error-catalog.ts";
import { findByMessage, type MessageFinding } from "../message/find-by-message.ts";
import { resolveVariant, type VariantResolution } from "../message/resolve-variant.ts";
import type { EnvelopeReader, EnvelopeReading } from "./read-envelopes.ts";
import type { ErrorResponse } from "./response-parts.ts";

/** An error of a response: what it said, and what the catalog makes of it. */
export interface ResolvedError {
  readonly reading: EnvelopeReading;
  /** Status of the item of a batch answer, else of the response. */
  readonly status: number | undefined;
  /** Absent where the catalog does not have the code, and the message does not tell. */
  readonly known?: { readonly entry: ErrorEntry; readonly resolution: VariantResolution };
  /** Entries between which a message without a known code leaves the choice. */
  readonly candidates: readonly ErrorEntry[];
}

/** A catalog and the reader of its envelopes. */
export interface ResolvingContext {
  readonly catalog: ErrorCatalog;
  readonly reader: EnvelopeReader;
}

const nothing: EnvelopeReading = { code: undefined, message: undefined, status: undefined, pointer: "" };

/**
 * The error that a response (its body parsed) is about: the first place whose code the catalog has, looking where its
 * envelopes say and then where services usually put errors; else the first place whose message tells; else the first
 * place that says anything.
 */
export function resolveResponse(context: ResolvingContext, response: ErrorResponse): ResolvedError {
  const { body } = response;
  const documented = context.reader.documented(body);
  const sure = firstKnown(context, documented.filter(hasMessage), response);
  if (sure) return sure;
  const readings = [...documented, ...context.reader.wellKnown(body), ...readText(body)];
  const known = firstKnown(context, readings, response);
  if (known) return withMessage(context, known, { readings, response });
  let unsure: ResolvedError | undefined;
  for (const reading of readings.slice(0, textSearches)) {
    const resolved = resolveReading(context, reading, response);
    if (resolved.known) return resolved;
    if (!unsure || (resolved.candidates.length > 0 && unsure.candidates.length === 0)) unsure = resolved;
  }
  return unsure ?? resolveReading(context, nothing, response);
}

/** How many places of one body are searched by message: a body with more is no error, or none that helps. */
const textSearches = 50;

/**
 * Every error of a batch answer, one per place, in the order of the body's depth. A place counts when the catalog has
 * its code or its message, or when it has both a code that is no success and a message.
 */
export function resolveBatch(context: ResolvingContext, response: ErrorResponse): readonly ResolvedError[] {
  const { body } = response;
  const places = new Map<string, ResolvedError>();
  for (const reading of [
    ...context.reader.documented(body),
    ...context.reader.wellKnown(body),
    ...readText(body),
  ]) {
    const before = places.get(reading.pointer);
    if (before?.known) continue;
    const resolved = resolveReading(context, reading, response);
    if (resolved.known || (!before && isFailure(reading))) places.set(reading.pointer, resolved);
  }
  return [...places.values()];
}

function isFailure({ code, message, status }: EnvelopeReading): boolean {
  if (code === undefined || message === undefined) return false;
  return !/^(?:0+|2\d\d|ok|success)$/i.test(code) && !(status !== undefined && status < 400);
}

function readText(body: unknown): readonly EnvelopeReading[] {
  return typeof body === "string" && body.trim() !== "" ? [{ ...nothing, message: body.trim() }] : [];
}

/** A job's `error_code` stands beside a `fail_reason`: the same code with a message is the better reading. */
function withMessage(
  context: ResolvingContext,
  known: ResolvedError,
  { readings, response }: { readonly readings: readonly EnvelopeReading[]; readonly response: ErrorResponse },
): ResolvedError {
  if (hasMessage(known.reading)) return known;
  const better = readings.filter((reading) => reading.code === known.reading.code && hasMessage(reading));
  return firstKnown(context, better, response) ?? known;
}

const hasMessage = ({ message }: EnvelopeReading): boolean => message !== undefined;

function firstKnown(
  context: ResolvingContext,
  readings: readonly EnvelopeReading[],
  response: ErrorResponse,
): ResolvedError | undefined {
  for (const reading of readings) {
    const entry = reading.code === undefined ? undefined : context.catalog.entry(reading.code);
    if (entry) return knownError(entry, reading, response);
  }
  return undefined;
}

function knownError(entry: ErrorEntry, reading: EnvelopeReading, response: ErrorResponse): ResolvedError {
  const status = reading.status ?? response.status;
  const resolution = resolveVariant(entry, { message: reading.message, status, module: response.module });
  return { reading, status, known: { entry, resolution }, candidates: [] };
}

function resolveReading(
  { catalog }: ResolvingContext,
  reading: EnvelopeReading,
  response: ErrorResponse,
): ResolvedError {
  const entry = reading.code === undefined ? undefined : catalog.entry(reading.code);
  if (entry) return knownError(entry, reading, response);
  const status = reading.status ?? response.status;
  // A code that the catalog lacks is a new code, unless it only repeats the status, as OpenStack's does.
  const hasOwnCode = reading.code !== undefined && !/^[45]\d\d$/.test(reading.code);
  if (reading.message === undefined || hasOwnCode) return { reading, status, candidates: [] };
  const entries = bestEntries(findByMessage(catalog, reading.message), status);
  const [only, ...others] = entries;
  if (only && others.length === 0) return knownError(only, reading, response);
  return { reading, status, candidates: entries };
}

/** Entries that share most with the message; those of the status, where it tells. */
function bestEntries(findings: readonly MessageFinding[], status: number | undefined): readonly ErrorEntry[] {
  const best = findings.filter(({ shared }) => shared === findings[0]?.shared);
  const ofStatus = best.filter(({ variant }) => status !== undefined && variant.httpStatus.includes(status));
  return [...new Set((ofStatus.length > 0 ? ofStatus : best).map(({ entry }) => entry))];
}
