import type { JsonValue } from "@errcat/generator";
import type { PlannedCode } from "./plan-codes.ts";

/**
 * The schema of a code: one of those that are documented, or one that is not yet. It is open, so that a code that the
 * service adds tomorrow breaks no client.
 *
 *     anyOf: [{ type: string, enum: [VPC.0101, …], x-enum-varnames: [VpcNotFound, …] }, { type: string }]
 */
export function codeSchema(codes: readonly PlannedCode[]): JsonValue {
  const types = [...new Set(codes.map(({ value }) => (typeof value === "number" ? "integer" : "string")))];
  const open: JsonValue[] = types.map((type) => ({ type }));
  if (codes.length === 0) return { type: "string" };
  const documented = {
    ...(types.length === 1 && { type: types[0] as string }),
    enum: codes.map(({ value }) => value),
    "x-enum-varnames": codes.map(({ name }) => name),
    "x-enum-descriptions": codes.map(({ description }) => description),
  };
  return { anyOf: [documented, ...open] };
}
