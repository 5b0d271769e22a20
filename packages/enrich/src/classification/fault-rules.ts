import type { GrpcCode } from "@errcat/schema";

/** Who usually must act, by kind: the caller can mend a request or a state, the service everything else. */
export const FAULTS: Readonly<Record<GrpcCode, "client" | "server">> = {
  CANCELLED: "client",
  UNKNOWN: "server",
  INVALID_ARGUMENT: "client",
  DEADLINE_EXCEEDED: "server",
  NOT_FOUND: "client",
  ALREADY_EXISTS: "client",
  PERMISSION_DENIED: "client",
  RESOURCE_EXHAUSTED: "client",
  FAILED_PRECONDITION: "client",
  ABORTED: "client",
  OUT_OF_RANGE: "client",
  UNIMPLEMENTED: "client",
  INTERNAL: "server",
  UNAVAILABLE: "server",
  DATA_LOSS: "server",
  UNAUTHENTICATED: "client",
};

/** A solution that leaves the caller nothing to do but to ask for help or to wait. */
export const NOTHING_TO_DO: RegExp =
  /^(?:(?:for details, )?(?:see the returned error message or )?(?:please )?contact (?:customer service|technical support|support)|try again later|请?(?:稍[后候])?(?:请?重试)?(?:或?请?联系(?:技术支持|客服|管理员|平台管理员|相关运维人员)?)?)/i;
