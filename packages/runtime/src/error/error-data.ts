import type { ErrorFacts, ParameterValues } from "./error-facts.ts";
import { dataMark } from "./facts-of.ts";
import { plainCopy } from "./plain-copy.ts";

/** An error as plain data. */
export interface ErrorData<
  out Code extends string | number = string | number,
  out Variant extends string = string,
  out Parameters = ParameterValues,
> extends ErrorFacts<Code, Variant, Parameters> {
  readonly $error: typeof dataMark;
  readonly name: string;
  /** Address of the page about the code. */
  readonly docs?: string;
  /** The body of a response whose code the catalog does not have; long ones are cut. */
  readonly body?: unknown;
  readonly cause?: unknown;
}

type Source<Code extends string | number, Variant extends string, Parameters> = ErrorFacts<
  Code,
  Variant,
  Parameters
> & {
  readonly name: string;
  readonly docs: string | undefined;
  readonly cause?: unknown;
  readonly response: { readonly body?: unknown } | undefined;
};

/**
 * The data of an error, always possible to print as JSON and to clone: what the body and the cause have besides plain
 * values is left out, what is too deep or too long is cut.
 */
export function errorData<Code extends string | number, Variant extends string, Parameters>(
  error: Source<Code, Variant, Parameters>,
): ErrorData<Code, Variant, Parameters> {
  const { domain, code, variant, params, message, status, grpcCode, fault, retry, requestId, candidates } =
    error;
  const body = variant === undefined ? plainCopy(error.response?.body) : undefined;
  const cause = causeData(error.cause);
  return {
    $error: dataMark,
    domain,
    code,
    name: error.name,
    ...(variant !== undefined && { variant }),
    message,
    ...(status !== undefined && { status }),
    grpcCode,
    fault,
    retry,
    params,
    ...(requestId !== undefined && { requestId }),
    ...(candidates !== undefined && { candidates }),
    ...(error.docs !== undefined && { docs: error.docs }),
    ...(body !== undefined && { body }),
    ...(cause !== undefined && { cause }),
  };
}

/** Of an error as cause: its own JSON where it has one, else name and message; stacks stay where they are. */
function causeData(cause: unknown): unknown {
  if (!(cause instanceof Error)) return plainCopy(cause);
  const toJson: unknown = Reflect.get(cause, "toJSON");
  try {
    if (typeof toJson === "function") return plainCopy(Reflect.apply(toJson, cause, []));
  } catch {
    // Somebody else's toJSON: name and message are enough.
  }
  return { name: String(cause.name), message: String(cause.message) };
}
