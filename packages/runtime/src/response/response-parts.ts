import { ownValue } from "./own-value.ts";

/** A response as far as it matters here; every part may be missing. */
export interface ErrorResponse {
  readonly status?: number | undefined;
  /** `Headers`, a `Map`, an object, a list of pairs. */
  readonly headers?: unknown;
  /** Parsed JSON, or the text or bytes as they arrived (JSON, XML, plain text). */
  readonly body?: unknown;
  /** Id of the module of the service that was called, where the caller knows it. */
  readonly module?: string | undefined;
}

/**
 * The parts of what HTTP clients give: `{ status, headers, body }`, an axios error (`response.data`) or axios
 * response (`data`), `statusCode` and a parsed body as got and needle have them. Anything else is taken for the body
 * itself.
 */
export function responseParts(given: unknown): ErrorResponse {
  const response = ownValue(given, "response");
  // axios, ky, superagent, got: an error that carries the response.
  if (typeof response === "object" && response !== null && looksLikeResponse(response))
    return partsOf(response);
  if (looksLikeResponse(given)) return partsOf(given);
  return { body: given };
}

/** `data` alone is a frequent part of bodies (`{ code, message, data }`), so it counts only beside headers. */
function looksLikeResponse(value: unknown): boolean {
  const hasHeaders = typeof ownValue(value, "headers") === "object";
  if (
    hasHeaders &&
    ["status", "statusCode", "body", "data"].some((key) => ownValue(value, key) !== undefined)
  )
    return true;
  return (
    (statusOf(value) !== undefined && ownValue(value, "body") !== undefined) ||
    isOnly(value, ["status", "body", "module"])
  );
}

/** `{ body }` and `{ status }` alone are responses; a body with other keys besides is a body. */
function isOnly(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length > 0 && own.length <= keys.length && own.every((key) => keys.includes(key));
}

const bodyKeys = ["body", "data"];

function partsOf(response: unknown): ErrorResponse {
  const module = ownValue(response, "module");
  return {
    status: statusOf(response),
    headers: ownValue(response, "headers"),
    body: bodyKeys.map((key) => ownValue(response, key)).find((value) => value !== undefined),
    module: typeof module === "string" ? module : undefined,
  };
}

function statusOf(response: unknown): number | undefined {
  for (const key of ["status", "statusCode"]) {
    const value = ownValue(response, key);
    if (typeof value === "number") return value;
  }
  return undefined;
}

/** What is used of a `Response` of `fetch`. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: unknown;
  readonly bodyUsed?: boolean;
  readonly text: () => Promise<string>;
}

/** The parts of a `fetch` response. Its body is read, unless somebody has read it before. */
export async function fetchResponseParts(response: FetchResponse): Promise<ErrorResponse> {
  const body = response.bodyUsed ? undefined : await response.text();
  return { status: response.status, headers: response.headers, body };
}
