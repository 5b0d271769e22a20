import { type ErrorEntry, type GrpcCode, grpcCodes, type RetryAdvice } from "./error-catalog.ts";

type Classification = Pick<ErrorEntry, "grpcCode" | "fault" | "retry">;

/**
 * A classification in a few characters: number of the gRPC code in base 36, `c` or `s` for the fault, then `r` for
 * retryable, `t` for throttling, `f` or `e` for the strategy, and the delay in seconds.
 *
 *     RESOURCE_EXHAUSTED, client, retry after 60 s because of throttling  →  "8crtf60"
 */
export function packClassification({ grpcCode, fault, retry }: Classification): string {
  const number = Math.max(grpcCodes.indexOf(grpcCode), 0) + 1;
  const marks = (retry.retryable ? "r" : "") + (retry.throttling ? "t" : "");
  const strategy = retry.strategy === "none" ? "" : retry.strategy.charAt(0);
  return number.toString(36) + fault.charAt(0) + marks + strategy + (retry.delaySeconds ?? "");
}

/** The classification that {@link packClassification} packed. */
export function unpackClassification(packed: string): Classification {
  const [, marks = "", delay = ""] = /^..([a-z]*)(.*)$/.exec(packed) ?? [];
  const retry: RetryAdvice = {
    retryable: marks.includes("r"),
    throttling: marks.includes("t"),
    strategy: marks.includes("f") ? "fixed" : marks.includes("e") ? "exponential" : "none",
    delaySeconds: delay === "" ? null : Number(delay),
  };
  return { grpcCode: grpcCodeOf(packed), fault: packed.charAt(1) === "s" ? "server" : "client", retry };
}

function grpcCodeOf(packed: string): GrpcCode {
  return grpcCodes[Number.parseInt(packed.charAt(0), 36) - 1] ?? "UNKNOWN";
}
