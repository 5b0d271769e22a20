import type { ErrorCatalog, ErrorEntry } from "../catalog/error-catalog.ts";
import type { ParameterValues } from "../error/error-facts.ts";
import { readBody } from "../response/read-body.ts";
import { createEnvelopeReader } from "../response/read-envelopes.ts";
import { resolveBatch } from "../response/resolve-response.ts";
import { codesIn } from "./codes-in.ts";
import { findByMessage, findInside, type MessageFinding } from "./find-by-message.ts";
import { matchInside } from "./match-inside.ts";
import { unreadableOf } from "./match-message.ts";
import type { EntryVariant } from "./message-index.ts";
import { resolveVariant } from "./resolve-variant.ts";

/** A meaning that a piece of text may have. */
export interface TextFinding extends EntryVariant {
  readonly params: ParameterValues;
  /** Parameters that the text gives in several ways, or not in their documented type. */
  readonly unreadable: readonly string[];
  /** What in the text speaks for it, surest first. */
  readonly by: "body" | "code and message" | "code" | "message";
}

/** The longest text that is looked into. */
const textLimit = 100_000;

/**
 * What a line of a log, a message, a code or a response body says in terms of the catalog; best first, `[]` where
 * nothing is recognised. Several findings of one kind are equally good unless a message told more than another.
 *
 *     'POST /v1/ports 404 {"code":"VPC.0504","message":"…"}'  →  VPC.0504 by the body
 *     "create failed: VPC.0504"                                →  VPC.0504 by the code
 *     "WARN Floating IP could not be found."                   →  VPC.0504 by the message
 */
export function explainText(catalog: ErrorCatalog, text: string): readonly TextFinding[] {
  const shortened = text.slice(0, textLimit).trim();
  const inBody = findInBody(catalog, shortened);
  if (inBody.length > 0) return inBody;
  const byCode = codesIn(catalog, shortened).map((entry) => explainCode(entry, shortened));
  if (byCode.length > 0) return byCode.sort((a, b) => rank(a) - rank(b));
  const whole = findByMessage(catalog, shortened);
  return (whole.length > 0 ? whole : findInside(catalog, shortened)).map(byMessage);
}

const rank = ({ by }: TextFinding): number => (by === "code and message" ? 0 : 1);

function byMessage({ entry, variant, params, unreadable }: MessageFinding): TextFinding {
  return { entry, variant, params, unreadable, by: "message" };
}

/** The variant whose message stands in the text besides the code; else the first of the entry. */
function explainCode(entry: ErrorEntry, text: string): TextFinding {
  for (const variant of entry.variants) {
    const match = variant.message ? matchInside(variant.message, text) : undefined;
    if (!match) continue;
    const unreadable = unreadableOf(match);
    return { entry, variant, params: match.params, unreadable, by: "code and message" };
  }
  const { variant, params, unreadable } = resolveVariant(entry, {});
  return { entry, variant, params, unreadable, by: "code" };
}

/** Errors of a JSON or XML body that the text is, or that stands in it. */
function findInBody(catalog: ErrorCatalog, text: string): readonly TextFinding[] {
  for (const [open, close] of ["{}", "[]", "<>"] as const) {
    const start = text.indexOf(open ?? "");
    const end = text.lastIndexOf(close ?? "");
    if (start < 0 || end <= start) continue;
    const body = readBody(text.slice(start, end + 1));
    if (typeof body !== "object") continue;
    const context = { catalog, reader: createEnvelopeReader(catalog.envelopes) };
    const found = resolveBatch(context, { body, status: statusBefore(text.slice(0, start)) });
    const findings = found.flatMap(({ known }) => {
      if (!known) return [];
      const { variant, params, unreadable } = known.resolution;
      return [{ entry: known.entry, variant, params, unreadable, by: "body" as const }];
    });
    if (findings.length > 0) return findings;
  }
  return [];
}

/** The HTTP status that a log writes before the body, if it does. */
function statusBefore(text: string): number | undefined {
  const numbers = text.slice(-200).match(/(?<![\d.])[45]\d\d(?![\d.])/g);
  return numbers ? Number(numbers.at(-1)) : undefined;
}
