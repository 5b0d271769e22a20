import type { Fault, GrpcCode } from "../catalog/error-catalog.ts";

/** What a status says of an error whose code nobody documented. */
export interface StatusMeaning {
  readonly grpcCode: GrpcCode;
  readonly fault: Fault;
  readonly retryable: boolean;
}

type Row = readonly [status: number, grpcCode: GrpcCode, retryable: boolean];

/**
 * HTTP status → google.rpc.Code as google/rpc/code.proto maps them; retryable are those RFC 9110 and 6585 call
 * temporary.
 */
const rows: readonly Row[] = [
  [400, "INVALID_ARGUMENT", false],
  [401, "UNAUTHENTICATED", false],
  [403, "PERMISSION_DENIED", false],
  [404, "NOT_FOUND", false],
  [408, "DEADLINE_EXCEEDED", true],
  [409, "ABORTED", false],
  [412, "FAILED_PRECONDITION", false],
  [416, "OUT_OF_RANGE", false],
  [425, "UNAVAILABLE", true],
  [429, "RESOURCE_EXHAUSTED", true],
  [499, "CANCELLED", false],
  [500, "INTERNAL", false],
  [501, "UNIMPLEMENTED", false],
  [502, "UNAVAILABLE", true],
  [503, "UNAVAILABLE", true],
  [504, "DEADLINE_EXCEEDED", true],
];

/** The meaning of a status; of its class where the table does not have it; unknown without one. */
export function meaningOfStatus(status: number | undefined): StatusMeaning {
  const fault: Fault = status !== undefined && status >= 400 && status < 500 ? "client" : "server";
  const row = rows.find(([known]) => known === status);
  if (row) return { grpcCode: row[1], fault, retryable: row[2] };
  if (status === undefined || status < 400) return { grpcCode: "UNKNOWN", fault, retryable: false };
  return { grpcCode: fault === "client" ? "FAILED_PRECONDITION" : "INTERNAL", fault, retryable: false };
}
