import type { ErrorEnvelope } from "../catalog/error-catalog.ts";
import { containers, keyPairs, messageKeys } from "./envelope-table.ts";
import { parsePointer, valueAt, valuesAt } from "./json-pointer.ts";
import { ownText, ownValue } from "./own-value.ts";

/** An error as one place of a body says it; at least one of code and message is there. */
export interface EnvelopeReading {
  /** As text, also where it is a number on the wire. */
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** HTTP status that the place itself names: an item of a batch answer, problem details. */
  readonly status: number | undefined;
  /** JSON Pointer of the object or value that says it. */
  readonly pointer: string;
}

/** How to read the envelopes of one catalog. */
export interface EnvelopeReader {
  /** What the catalog's own envelopes find. */
  readonly documented: (body: unknown) => readonly EnvelopeReading[];
  /** What the well-known envelopes find, nearest to the root first. */
  readonly wellKnown: (body: unknown) => readonly EnvelopeReading[];
}

/** A reader of the envelopes; pointers are parsed once. */
export function createEnvelopeReader(envelopes: readonly ErrorEnvelope[]): EnvelopeReader {
  const parsed = envelopes.map(parseEnvelope);
  return {
    documented: (body) => parsed.flatMap((envelope) => readDocumented(body, envelope)),
    wellKnown: readWellKnown,
  };
}

interface ParsedEnvelope {
  /** Tokens that code and message share, where a `*` is among them. */
  readonly items: readonly string[] | undefined;
  readonly code: readonly string[];
  readonly message: readonly string[];
}

// Pointers with a star share it: code and message are those of every item it stands for.
function parseEnvelope({ code, message }: ErrorEnvelope): ParsedEnvelope {
  const codeTokens = parsePointer(code);
  const messageTokens = parsePointer(message);
  const star = codeTokens.lastIndexOf("*");
  if (star < 0) return { items: undefined, code: codeTokens, message: messageTokens };
  return {
    items: codeTokens.slice(0, star + 1),
    code: codeTokens.slice(star + 1),
    message: messageTokens.slice(star + 1),
  };
}

function readDocumented(body: unknown, { items, code, message }: ParsedEnvelope): readonly EnvelopeReading[] {
  if (!items) return readingOf(body, code, message, "");
  return valuesAt(body, items).flatMap(({ value, pointer }) => readingOf(value, code, message, pointer));
}

function readingOf(
  holder: unknown,
  code: readonly string[],
  message: readonly string[],
  pointer: string,
): readonly EnvelopeReading[] {
  const codeText = codeOf(valueAt(holder, code));
  const messageText = valueAt(holder, message);
  if (codeText === undefined) return [];
  return [
    {
      code: codeText,
      message: typeof messageText === "string" ? messageText : undefined,
      status: statusOf(holder),
      pointer,
    },
  ];
}

function readWellKnown(body: unknown): readonly EnvelopeReading[] {
  const readings: EnvelopeReading[] = [];
  for (const { at } of parsedContainers) {
    for (const { value, pointer } of valuesAt(body, at)) readings.push(...readObject(value, pointer));
  }
  return readings;
}

const parsedContainers = /* @__PURE__ */ containers.map(({ at }) => ({ at: parsePointer(at) }));

function readObject(holder: unknown, pointer: string): readonly EnvelopeReading[] {
  if (typeof holder !== "object" || holder === null) return [];
  const status = statusOf(holder);
  const pairs = keyPairs.flatMap(({ code, message }) => {
    const codeText = codeOf(ownValue(holder, code));
    const messageText = ownText(holder, message);
    return codeText === undefined || messageText === undefined
      ? []
      : [{ code: codeText, message: messageText, status, pointer }];
  });
  const type = problemCode(ownValue(holder, "type"));
  if (pairs.length > 0)
    return type === undefined
      ? pairs
      : [...pairs, { code: type, message: pairs[0]?.message, status, pointer }];
  const message = messageKeys.map((key) => ownText(holder, key)).find((text) => text !== undefined);
  const code =
    keyPairs.map((pair) => codeOf(ownValue(holder, pair.code))).find((text) => text !== undefined) ?? type;
  return code === undefined && message === undefined ? [] : [{ code, message, status, pointer }];
}

/** A code is a text or a number; `null`, objects and the empty text are none. */
function codeOf(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
}

function statusOf(holder: unknown): number | undefined {
  for (const key of ["status", "statusCode", "status_code"]) {
    const value = ownValue(holder, key);
    if (typeof value === "number" && value >= 100 && value <= 599) return value;
  }
  return undefined;
}

/** RFC 9457 names the kind of problem by a URI; a catalog's code is its fragment or its last segment. */
function problemCode(type: unknown): string | undefined {
  if (typeof type !== "string" || type.length > 2_000 || !/^[a-z][a-z0-9+.-]*:|^\//i.test(type))
    return undefined;
  const tail = type.slice(Math.max(type.lastIndexOf("#"), type.lastIndexOf("/"), type.lastIndexOf(":")) + 1);
  if (tail === "" || tail === "blank") return undefined;
  try {
    return decodeURIComponent(tail);
  } catch {
    return tail;
  }
}
