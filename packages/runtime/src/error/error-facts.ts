import type { Fault, GrpcCode, RetryAdvice } from "../catalog/error-catalog.ts";

/** A value that stood in a message. */
export type ParameterValue = string | number | readonly string[];

/** Parameters by name; one that the message did not give, or gave in another type, is absent. */
export type ParameterValues = Readonly<Record<string, ParameterValue | undefined>>;

/** Retry advice, and who gave it. */
export interface RetryFacts extends RetryAdvice {
  /** `"header"`: the response had a `Retry-After`, which beats the catalog; `"status"`: the code is unknown. */
  readonly by: "catalog" | "header" | "status";
}

/** What is known of an error: on the error itself, and in its JSON after a trip through a wire, a worker or a log. */
export interface ErrorFacts<
  out Code extends string | number = string | number,
  out Variant extends string = string,
  out Parameters = ParameterValues,
> {
  /** Owner of the code: `"vpc.huaweicloud.com"`. */
  readonly domain: string;
  /** The code as the catalog types it; the code as it arrived where the catalog does not have it; `""` without one. */
  readonly code: Code;
  /** Id of the meaning of the code; absent where the catalog does not have the code. */
  readonly variant?: Variant | undefined;
  readonly params: Parameters;
  /** The message as it arrived; a sentence about status and code where none did. */
  readonly message: string;
  /** HTTP status; absent where none was given. */
  readonly status?: number | undefined;
  readonly grpcCode: GrpcCode;
  readonly fault: Fault;
  readonly retry: RetryFacts;
  /** The service's id of the request, where the response names one. */
  readonly requestId?: string | undefined;
  /** Other meanings that fit just as well; absent where there are none. Without a known code: all that fit. */
  readonly candidates?: readonly Candidate[] | undefined;
}

/** A meaning that was not chosen, or not alone. */
export interface Candidate {
  readonly code: string;
  readonly variant: string;
}

/** The facts of an error of any code. */
export type AnyErrorFacts = ErrorFacts<string | number, string, unknown>;
