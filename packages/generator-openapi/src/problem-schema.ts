import type { JsonValue } from "@errcat/generator";
import type { ResponseCase } from "./plan-responses.ts";

/** The schema of problem details (RFC 9457, section 3.1) with the service's code as an extension member. */
export function problemSchema(code: JsonValue): JsonValue {
  return {
    description: "Problem details (RFC 9457)",
    type: "object",
    required: ["code"],
    properties: {
      type: { type: "string", format: "uri-reference", default: "about:blank" },
      title: { type: "string" },
      status: { type: "integer", minimum: 100, maximum: 599 },
      detail: { type: "string" },
      instance: { type: "string", format: "uri-reference" },
      code,
    },
  };
}

/** Where a problem occurs. */
export interface ProblemScope {
  /** Undefined where the source documents none. */
  readonly status: number | undefined;
  readonly phrase: string;
  /** `about:blank`, or a URI with `{code}`. */
  readonly type: string;
}

/** Problem details of a code; a problem of no type of its own is titled after its status (RFC 9457, section 4.2.1). */
export function problemExample(
  { code, message, description }: ResponseCase,
  { status, phrase, type }: ProblemScope,
): JsonValue {
  const blank = type === "about:blank";
  return {
    type: type.replaceAll("{code}", () => percentEncode(String(code))),
    title: blank || description === "" ? phrase : description,
    ...(status !== undefined && { status }),
    ...(message !== undefined && { detail: message }),
    code,
  };
}

/** A lone surrogate has no UTF-8 bytes, so U+FFFD stands for it. */
function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
