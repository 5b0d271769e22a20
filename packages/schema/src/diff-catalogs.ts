import type { Catalog, Entry, Variant } from "./catalog.ts";

/** The part of a version number that a change moves, by the rules of semantic versioning for generated code. */
export type Bump = "major" | "minor" | "patch";

/** One difference between two catalogs that somebody who depends on the first would care about. */
export interface CatalogChange {
  readonly bump: Bump;
  readonly kind:
    | "code-added"
    | "code-removed"
    | "code-deprecated"
    | "name-changed"
    | "code-type-changed"
    | "domain-changed"
    | "envelope-removed"
    | "envelope-added"
    | "variant-added"
    | "variant-removed"
    | "status-changed"
    | "message-changed"
    | "parameters-changed"
    | "classification-changed"
    | "text-changed"
    | "language-added"
    | "language-removed";
  /** The code that changed; `""` where the catalog as a whole did. */
  readonly code: string;
  /** One sentence without a final period: `name: SubnetMissing → SubnetNotFound`. */
  readonly detail: string;
}

/**
 * What changed from one catalog to the next, in the order of the catalogs' entries. Removing or renaming what code can
 * refer to (a code, a name, a parameter, a variant) is major; new codes, variants and languages are minor; texts,
 * statuses and advice are patches.
 */
export function diffCatalogs(before: Catalog, after: Catalog): readonly CatalogChange[] {
  const earlier = new Map(before.entries.map((entry) => [entry.code, entry]));
  const later = new Set(after.entries.map(({ code }) => code));
  return [
    ...diffWhole(before, after),
    ...before.entries
      .filter(({ code }) => !later.has(code))
      .map(({ code, name }) => change("major", "code-removed", code, name)),
    ...after.entries.flatMap((entry) => {
      const old = earlier.get(entry.code);
      return old ? diffEntries(old, entry) : [change("minor", "code-added", entry.code, entry.name)];
    }),
  ];
}

/** The largest bump of a list of changes; `undefined` where nothing changed. */
export function largestBump(changes: readonly CatalogChange[]): Bump | undefined {
  return (["major", "minor", "patch"] as const).find((bump) => changes.some((each) => each.bump === bump));
}

function change(bump: Bump, kind: CatalogChange["kind"], code: string, detail: string): CatalogChange {
  return { bump, kind, code, detail };
}

function diffWhole(before: Catalog, after: Catalog): readonly CatalogChange[] {
  const envelopes = (catalog: Catalog) =>
    catalog.envelopes.map(({ code, message }) => `${code} + ${message}`);
  return [
    ...(before.codeType === after.codeType
      ? []
      : [change("major", "code-type-changed", "", `${before.codeType} → ${after.codeType}`)]),
    ...(before.domain === after.domain
      ? []
      : [change("major", "domain-changed", "", `${before.domain} → ${after.domain}`)]),
    ...added(after.languages, before.languages).map((tag) => change("major", "language-removed", "", tag)),
    ...added(before.languages, after.languages).map((tag) => change("minor", "language-added", "", tag)),
    ...added(envelopes(after), envelopes(before)).map((text) =>
      change("major", "envelope-removed", "", text),
    ),
    ...added(envelopes(before), envelopes(after)).map((text) => change("minor", "envelope-added", "", text)),
  ];
}

function added(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.filter((each) => !before.includes(each));
}

function diffEntries(before: Entry, after: Entry): readonly CatalogChange[] {
  const { code } = after;
  const old = new Map(before.variants.map((variant) => [variant.id, variant]));
  const ids = new Set(after.variants.map(({ id }) => id));
  const classification = ({ grpcCode, fault, retry }: Entry) =>
    `${grpcCode}, ${fault}, ${retry.retryable ? `retry ${retry.strategy}` : "no retry"}`;
  return [
    ...differs("major", "name-changed", code, [before.name, after.name]),
    ...differs("patch", "classification-changed", code, [classification(before), classification(after)]),
    ...(after.deprecated && !before.deprecated
      ? [change("minor", "code-deprecated", code, `since ${after.deprecated.since}`)]
      : []),
    ...before.variants
      .filter(({ id }) => !ids.has(id))
      .map(({ id }) => change("major", "variant-removed", code, id)),
    ...after.variants.flatMap((variant) => {
      const previous = old.get(variant.id);
      return previous
        ? diffVariants(code, previous, variant)
        : [change("minor", "variant-added", code, variant.id)];
    }),
  ];
}

function diffVariants(code: string, before: Variant, after: Variant): readonly CatalogChange[] {
  const parameters = ({ message }: Variant) =>
    message
      ? message.parameters.map(({ name, type }) => `${name}: ${type}`).join(", ") || "none"
      : "no message";
  const texts = ({ description, solution, message }: Variant) =>
    JSON.stringify([description, solution, message?.template ?? null]);
  const statuses = ({ httpStatus }: Variant) => httpStatus.join("/") || "none";
  return [
    ...differs("major", "parameters-changed", code, [parameters(before), parameters(after)]),
    ...differs("patch", "status-changed", code, [statuses(before), statuses(after)]),
    ...differs("patch", "message-changed", code, [
      before.message?.raw ?? "none",
      after.message?.raw ?? "none",
    ]),
    ...(texts(before) === texts(after) ? [] : [change("patch", "text-changed", code, after.id)]),
  ];
}

function differs(
  bump: Bump,
  kind: CatalogChange["kind"],
  code: string,
  [before, after]: readonly [string, string],
): readonly CatalogChange[] {
  return before === after ? [] : [change(bump, kind, code, `${before} → ${after}`)];
}
