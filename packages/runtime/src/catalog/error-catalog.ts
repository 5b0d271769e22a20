/** The sixteen errors of `google.rpc.Code` (google/rpc/code.proto), in the order of their numbers. */
export const grpcCodes = [
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
] as const;

export type GrpcCode = (typeof grpcCodes)[number];

/** Who must act: the caller, or the service. */
export type Fault = "client" | "server";

/** Whether and how to try again. */
export interface RetryAdvice {
  readonly retryable: boolean;
  /** The service limits the rate or the amount: slow down. */
  readonly throttling: boolean;
  readonly strategy: "none" | "fixed" | "exponential";
  readonly delaySeconds: number | null;
}

/** What a placeholder stands for: text, a whole number, or several texts with a separator. */
export interface MessageParameter {
  readonly name: string;
  readonly type: "string" | "integer" | "list";
  /** Between the items of a list; empty for other types. */
  readonly separator: string;
}

/**
 * A message as it arrives on the wire: literals around parameters, one literal more than there are parameters.
 *
 *     "Port %s of [%s] is busy."  →  literals ["Port ", " of [", "] is busy."], parameters [port, vm]
 */
export interface MessageTemplate {
  readonly literals: readonly string[];
  readonly parameters: readonly MessageParameter[];
}

/** One meaning of a code. */
export interface ErrorVariant {
  readonly id: string;
  readonly httpStatus: readonly number[];
  readonly modules: readonly string[];
  readonly message: MessageTemplate | null;
}

/** One code and everything it may mean. */
export interface ErrorEntry {
  /** Exact wire text, also where the code is a number on the wire. */
  readonly code: string;
  readonly name: string;
  readonly grpcCode: GrpcCode;
  readonly fault: Fault;
  readonly retry: RetryAdvice;
  readonly variants: readonly ErrorVariant[];
}

/** Where code and message stand in a JSON body: JSON Pointers in which `*` stands for every member. */
export interface ErrorEnvelope {
  readonly id: string;
  readonly code: string;
  readonly message: string;
}

/** A catalog that answers questions; entries are decoded when they are asked for. */
export interface ErrorCatalog {
  readonly id: string;
  readonly domain: string;
  readonly codeType: "string" | "integer";
  readonly languages: readonly string[];
  readonly envelopes: readonly ErrorEnvelope[];
  /** The entry of a code; `undefined` for a code the catalog does not have, whatever it is called. */
  readonly entry: (code: string) => ErrorEntry | undefined;
  /** All codes, in the order of the catalog. */
  readonly codes: () => readonly string[];
  /** The entry at a place of the catalog, counted from 0. */
  readonly entryAt: (index: number) => ErrorEntry | undefined;
  /** Shows every entry once, in order, and keeps none: for indexes over large catalogs. */
  readonly eachEntry: (visit: (entry: ErrorEntry, index: number) => void) => void;
}
