import { factsOf } from "./facts-of.ts";

/** What generated classes say of themselves in static fields of their own. */
export interface ErrorConstructor {
  readonly domain: string | undefined;
  readonly code: string | number | undefined;
  readonly grpcCode: string | undefined;
}

/**
 * Whether a value is one of the errors that a class stands for: of its domain, and of its code or gRPC code where the
 * class itself names one. A class that names nothing is somebody's own: there the prototype decides.
 */
export function standsFor(owner: ErrorConstructor, value: unknown): boolean {
  const hasCode = Object.hasOwn(owner, "code");
  const hasGrpcCode = Object.hasOwn(owner, "grpcCode");
  if (!hasCode && !hasGrpcCode && !Object.hasOwn(owner, "domain")) {
    return Function.prototype[Symbol.hasInstance].call(owner, value);
  }
  const facts = factsOf(value);
  if (!facts || (owner.domain !== undefined && facts.domain !== owner.domain)) return false;
  if (hasCode && owner.code !== undefined && facts.code !== owner.code) return false;
  return !hasGrpcCode || owner.grpcCode === undefined || facts.grpcCode === owner.grpcCode;
}
