import type { ErrorCatalog, ErrorEntry, ErrorVariant } from "../catalog/error-catalog.ts";
import { resolveVariant } from "../message/resolve-variant.ts";
import { ownText, ownValue } from "../response/own-value.ts";
import type { ErrorFacts, ParameterValue, ParameterValues, RetryFacts } from "./error-facts.ts";
import { classNameOf, type ErrorInit, factsFrom } from "./error-init.ts";

/**
 * What an error is made of again, out of its data. The catalog has the last word: only facts that it cannot know are
 * taken from the data, and of these only those of the right type.
 */
export function initFromData(catalog: ErrorCatalog, className: string, data: ErrorFacts): ErrorInit {
  const entry = catalog.entry(String(data.code));
  const variant = entry?.variants.find(({ id }) => id === data.variant) ?? entry?.variants[0];
  const status = typeof ownValue(data, "status") === "number" ? data.status : undefined;
  const requestId = ownText(data, "requestId");
  const facts = factsFrom(catalog, className, {
    code: String(data.code),
    entry,
    variant,
    params: variant ? fittingParameters(variant, data.params) : {},
    message: data.message,
    status,
    candidates: candidatesOf(ownValue(data, "candidates")),
  });
  return {
    ...facts,
    retry: retryOf(data.retry) ?? facts.retry,
    ...(requestId !== undefined && { requestId }),
    cause: ownValue(data, "cause"),
    ...(ownValue(data, "body") !== undefined && { response: { status, body: ownValue(data, "body") } }),
  };
}

/**
 * What an error is made of again, out of a structured clone of the error itself: engines keep message and stack, and
 * the first line of the stack has name and code.
 */
export function initFromClone(catalog: ErrorCatalog, className: string, clone: Error): ErrorInit | undefined {
  const stack = ownText(clone, "stack") ?? "";
  const [, name, code] = /^([^\n[]{1,300}) \[([^\n\]]{1,300})\](?::|\n|$)/.exec(stack) ?? [];
  if (name === undefined || code === undefined) return undefined;
  const entry = catalog.entry(code);
  if (name !== (entry ? classNameOf(entry.name) : className)) return undefined;
  const message = ownText(clone, "message");
  const resolution = entry && resolveVariant(entry, { message });
  const facts = factsFrom(catalog, className, {
    code,
    entry,
    variant: resolution?.variant,
    params: resolution?.params ?? {},
    message,
    status: undefined,
    candidates: resolution?.alternatives.map(({ id }) => ({ code, variant: id })),
  });
  return { ...facts, cause: ownValue(clone, "cause") };
}

/** Whether data says of an entry what its type promises. */
export function fitsEntry(entry: ErrorEntry, data: ErrorFacts): boolean {
  const variant = entry.variants.find(({ id }) => id === data.variant);
  if (!variant) return false;
  const fitting = fittingParameters(variant, data.params);
  return Object.keys(data.params).every((name) => Object.hasOwn(fitting, name));
}

function fittingParameters(variant: ErrorVariant, params: object): ParameterValues {
  const parameters = variant.message?.parameters ?? [];
  return Object.fromEntries(
    parameters.flatMap(({ name, type }) => {
      const value = ownValue(params, name);
      const fits =
        (type === "string" && typeof value === "string") ||
        (type === "integer" && Number.isSafeInteger(value)) ||
        (type === "list" && Array.isArray(value) && value.every((item) => typeof item === "string"));
      return fits ? [[name, value as ParameterValue]] : [];
    }),
  );
}

/** Only the header's advice is news to the catalog. */
function retryOf(retry: object): RetryFacts | undefined {
  const delaySeconds = ownValue(retry, "delaySeconds");
  if (ownValue(retry, "by") !== "header" || typeof delaySeconds !== "number") return undefined;
  const throttling = ownValue(retry, "throttling") === true;
  return { retryable: true, throttling, strategy: "fixed", delaySeconds, by: "header" };
}

function candidatesOf(value: unknown): ErrorFacts["candidates"] {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((candidate: unknown) => {
    const code = ownText(candidate, "code");
    const variant = ownText(candidate, "variant");
    return code === undefined || variant === undefined ? [] : [{ code, variant }];
  });
}
