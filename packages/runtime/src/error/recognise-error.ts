import type { ErrorCatalog } from "../catalog/error-catalog.ts";
import type { ErrorInit } from "./error-init.ts";
import { factsOf, isLive } from "./facts-of.ts";
import { fitsEntry, initFromClone, initFromData } from "./revive-error.ts";

/** The catalog that errors are to be of, and how they are made. */
export interface Reviving<Instance> {
  readonly domain: string;
  /** Name of the base class. */
  readonly name: string;
  readonly catalog: () => ErrorCatalog;
  readonly make: (init: ErrorInit) => Instance;
}

/**
 * The error that a value is or once was: an error of any copy as it is, one made again out of data or out of a
 * structured clone; `undefined` for everything else.
 */
export function reviveError<Instance>(
  value: unknown,
  { domain, name, catalog, make }: Reviving<Instance>,
): Instance | undefined {
  const facts = factsOf(value);
  if (facts) {
    if (facts.domain !== domain) return undefined;
    return isLive(facts) ? (facts as Instance) : make(initFromData(catalog(), name, facts));
  }
  if (!(value instanceof Error)) return undefined;
  const init = initFromClone(catalog(), name, value);
  return init && make(init);
}

/** What an error is asked to be. */
export interface Identity {
  readonly domain: string;
  readonly code?: string | number | undefined;
  readonly variant?: string | undefined;
  readonly catalog: () => ErrorCatalog;
}

/**
 * Whether a value is such an error. Live errors are what they say; data must fit the catalog besides, since anybody may
 * have written it.
 */
export function isError(value: unknown, { domain, code, variant, catalog }: Identity): boolean {
  const facts = factsOf(value);
  if (!facts || facts.domain !== domain) return false;
  if ((code !== undefined && facts.code !== code) || (variant !== undefined && facts.variant !== variant))
    return false;
  if (isLive(facts) || facts.variant === undefined) return code === undefined || facts.variant !== undefined;
  const entry = catalog().entry(String(facts.code));
  return entry !== undefined && fitsEntry(entry, facts);
}
