import { grpcCodes, type Retry } from "@errcat/schema";
import { isScalar } from "yaml";
import type { YamlReader, YamlValue } from "../yaml/yaml-reader.ts";
import type { Override } from "./overlay.ts";
import { optionalId, required, requiredText } from "./read-correction.ts";

const KEYS = ["code", "grpcCode", "fault", "retry", "reason"] as const;
const RETRY_KEYS = ["retryable", "throttling", "strategy", "delaySeconds"] as const;

/** One item of `overrides`; `undefined` after a diagnostic where it says too little to be applied. */
export function readOverride(reader: YamlReader, item: YamlValue): Override | undefined {
  const fields = reader.fields(item, KEYS, `a mapping with the keys ${KEYS.join(", ")}`);
  const codePair = required(reader, item, fields, "code");
  const code = optionalId(reader, codePair);
  const reason = requiredText(reader, item, fields, "reason");
  const grpcPair = fields.get("grpcCode");
  const faultPair = fields.get("fault");
  const retryPair = fields.get("retry");
  const grpcCode = grpcPair && reader.oneOf(grpcPair.value, grpcCodes);
  const fault = faultPair && reader.oneOf(faultPair.value, ["client", "server"]);
  const retry = retryPair && readRetry(reader, retryPair.value);
  if (!grpcPair && !faultPair && !retryPair) reader.missing(item, "grpcCode, fault or retry");
  if (code === undefined || reason === undefined) return undefined;
  if (grpcCode === undefined && fault === undefined && retry === undefined) return undefined;
  return {
    code,
    ...(grpcCode && { grpcCode }),
    ...(fault && { fault }),
    ...(retry && { retry }),
    reason,
    place: item.place,
  };
}

function readRetry(reader: YamlReader, value: YamlValue): Partial<Retry> | undefined {
  const fields = reader.fields(value, RETRY_KEYS, `a mapping with the keys ${RETRY_KEYS.join(", ")}`);
  const read = <T>(key: (typeof RETRY_KEYS)[number], as: (value: YamlValue) => T | undefined) => {
    const pair = fields.get(key);
    return pair && as(pair.value);
  };
  const flag = (value: YamlValue) => reader.oneOf(value, [true, false]);
  const retryable = read("retryable", flag);
  const throttling = read("throttling", flag);
  const strategy = read("strategy", (value) => reader.oneOf(value, ["none", "fixed", "exponential"]));
  const delaySeconds = read("delaySeconds", (value) => readDelay(reader, value));
  const retry: Partial<Retry> = {
    ...(retryable !== undefined && { retryable }),
    ...(throttling !== undefined && { throttling }),
    ...(strategy !== undefined && { strategy }),
    ...(delaySeconds !== undefined && { delaySeconds }),
  };
  return Object.keys(retry).length > 0 ? retry : undefined;
}

function readDelay(reader: YamlReader, value: YamlValue): number | null | undefined {
  const delay = isScalar(value.node) ? value.node.value : undefined;
  if (delay === null) return null;
  if (typeof delay === "number" && Number.isFinite(delay) && delay >= 0) return delay;
  return reader.wrong(value, "a number of seconds, or null");
}
