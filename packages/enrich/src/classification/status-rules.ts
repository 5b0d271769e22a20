import type { GrpcCode } from "@errcat/schema";

/** What an HTTP status says about the kind of an error. */
export interface StatusRule {
  readonly grpcCode: GrpcCode;
  /** Whether the status says something itself; 400 and 500 are sent for anything. */
  readonly telling: boolean;
  /** Whether the service limits how many requests it takes (RFC 6585, § 4), whatever the words are. */
  readonly throttling?: boolean;
}

/** HTTP statuses (RFC 9110, RFC 6585) as google/rpc/code.proto maps them; 400 and 500 say next to nothing. */
const STATUSES: Readonly<Record<number, StatusRule>> = {
  400: { grpcCode: "INVALID_ARGUMENT", telling: false },
  401: { grpcCode: "UNAUTHENTICATED", telling: true },
  402: { grpcCode: "FAILED_PRECONDITION", telling: true },
  403: { grpcCode: "PERMISSION_DENIED", telling: true },
  404: { grpcCode: "NOT_FOUND", telling: true },
  405: { grpcCode: "UNIMPLEMENTED", telling: true },
  406: { grpcCode: "INVALID_ARGUMENT", telling: false },
  407: { grpcCode: "UNAUTHENTICATED", telling: true },
  408: { grpcCode: "DEADLINE_EXCEEDED", telling: true },
  409: { grpcCode: "ABORTED", telling: true },
  410: { grpcCode: "NOT_FOUND", telling: true },
  411: { grpcCode: "INVALID_ARGUMENT", telling: true },
  412: { grpcCode: "FAILED_PRECONDITION", telling: true },
  413: { grpcCode: "INVALID_ARGUMENT", telling: true },
  414: { grpcCode: "INVALID_ARGUMENT", telling: true },
  415: { grpcCode: "INVALID_ARGUMENT", telling: true },
  416: { grpcCode: "OUT_OF_RANGE", telling: true },
  422: { grpcCode: "INVALID_ARGUMENT", telling: false },
  423: { grpcCode: "FAILED_PRECONDITION", telling: true },
  424: { grpcCode: "FAILED_PRECONDITION", telling: true },
  428: { grpcCode: "FAILED_PRECONDITION", telling: true },
  429: { grpcCode: "RESOURCE_EXHAUSTED", telling: true, throttling: true },
  499: { grpcCode: "CANCELLED", telling: true },
  501: { grpcCode: "UNIMPLEMENTED", telling: true },
  502: { grpcCode: "UNAVAILABLE", telling: true },
  503: { grpcCode: "UNAVAILABLE", telling: true },
  504: { grpcCode: "DEADLINE_EXCEEDED", telling: true },
};

/** The rule for a set of statuses of one variant; where they disagree, the class they share, if any. */
export function statusRule(statuses: readonly number[]): StatusRule | undefined {
  const rules = statuses.map(ruleOf).filter((rule) => rule !== undefined);
  const [first] = rules;
  if (!first) return undefined;
  if (rules.every(({ grpcCode }) => grpcCode === first.grpcCode)) return first;
  if (statuses.every((status) => status >= 500)) return { grpcCode: "INTERNAL", telling: false };
  // `404/500`, `400/404`: the page does not say which of them means what.
  const client = rules.find((_, index) => (statuses[index] ?? 0) < 500);
  return { grpcCode: client?.grpcCode ?? first.grpcCode, telling: false };
}

function ruleOf(status: number): StatusRule | undefined {
  if (STATUSES[status]) return STATUSES[status];
  if (status >= 400 && status < 500) return { grpcCode: "INVALID_ARGUMENT", telling: false };
  if (status >= 500 && status < 600) return { grpcCode: "INTERNAL", telling: false };
  return undefined;
}
