import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, it, vi } from "vitest";
import type { CatalogDocument } from "./catalog/catalog-document.ts";
import type { ErrorCatalog, ErrorEntry, ErrorVariant } from "./catalog/error-catalog.ts";
import type { AnyErrorFacts, ParameterValues } from "./error/error-facts.ts";
import type { ErrorFamily } from "./error/error-family.ts";
import { formatMessage } from "./message/format-message.ts";
import { sample } from "./samples/sample-catalog.ts";

type Runtime = typeof import("./index.ts");
type Code = string | number;

const root = new URL("../../../catalog/", import.meta.url);

function documents(): readonly CatalogDocument[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory());
  const published = folders.map(({ name }) =>
    JSON.parse(readFileSync(new URL(`${name}/catalog.json`, root), "utf8")),
  );
  return [sample, ...published];
}

/** How an error may arrive; each makes a body of a code and, where there is one, a message. */
const envelopes: Readonly<Record<string, (code: Code, message: string | undefined) => unknown>> = {
  "error_code and error_msg": (error_code, error_msg) => ({ error_code, error_msg, request_id: "r" }),
  "code and message": (code, message) => ({ code, message }),
  "error object": (code, message) => ({ error: { code, message } }),
  OpenStack: (code, message) => ({ badRequest: { code, message } }),
  "RetCode and Message": (RetCode, Message) => ({ RetCode, Message, Action: "DoResponse" }),
  header: (resultCode, resultMessage) => ({ header: { resultCode, resultMessage, isSuccessful: false } }),
  "list of errors": (code, message) => ({ errors: [{ code, message }] }),
  "batch answer": (code, message) => ({ responses: [{ id: "1", error: { code, message } }] }),
  "asynchronous job": (error_code, fail_reason) => ({ job_id: "j", status: "FAIL", error_code, fail_reason }),
  "job within a job": (error_code, fail_reason) => ({
    status: "FAIL",
    entities: { sub_jobs: [{ error_code, fail_reason }] },
  }),
  XML: (code, message) =>
    `<Error><Code>${xml(String(code))}</Code><Message>${xml(message ?? "")}</Message></Error>`,
  "problem details": (code, detail) => ({ type: "about:blank", title: "t", code, detail }),
  "problem type": (code, detail) => ({
    type: `https://docs.example.com/errors#${encodeURIComponent(code)}`,
    title: "t",
    detail,
  }),
  "JSON text": (code, message) => JSON.stringify({ code, message }),
  bytes: (code, message) => new TextEncoder().encode(JSON.stringify({ code, message })),
};

function xml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

interface Case {
  readonly entry: ErrorEntry;
  readonly variant: ErrorVariant;
  readonly status: number | undefined;
  readonly params: ParameterValues;
  readonly message: string | undefined;
}

/** Values that are in no documented sentence. */
function valuesOf({ message }: ErrorVariant): ParameterValues {
  const values = message?.parameters.map(({ name, type }, index) => {
    const value = { string: `«${index}»-ff01`, integer: 40 + index, list: [`«a${index}»`, `«b${index}»`] }[
      type
    ];
    return [name, value];
  });
  return Object.fromEntries(values ?? []);
}

function casesOf(catalog: ErrorCatalog): readonly Case[] {
  return catalog.codes().flatMap((code) => {
    const entry = catalog.entry(code) as ErrorEntry;
    return entry.variants.flatMap((variant) => {
      const params = valuesOf(variant);
      const message = variant.message ? formatMessage(variant.message, params) : undefined;
      const statuses = variant.httpStatus.length > 0 ? variant.httpStatus : [undefined];
      return statuses.map((status) => ({ entry, variant, status, params, message }));
    });
  });
}

interface Told {
  readonly status?: number | undefined;
  readonly module?: string | undefined;
}

/** Whether nothing that was told tells the two variants apart. */
function looksAlike(one: ErrorVariant, other: ErrorVariant, { status, module }: Told): boolean {
  if (module !== undefined && !other.modules.includes(module)) return false;
  const sameStatus =
    status === undefined || other.httpStatus.length === 0 || other.httpStatus.includes(status);
  const sameMessage = JSON.stringify(one.message?.literals) === JSON.stringify(other.message?.literals);
  return sameStatus && sameMessage;
}

let second: Runtime;
let first: Runtime;

beforeAll(async () => {
  first = await import("./index.ts");
  vi.resetModules();
  second = await import("./index.ts");
  expect(second.ErrcatError).not.toBe(first.ErrcatError);
});

type Family = ErrorFamily<InstanceType<Runtime["ErrcatError"]>>;

function familyOf(runtime: Runtime, document: CatalogDocument): Family {
  class CatalogError extends runtime.ErrcatError {
    static override readonly domain: string = document.domain;
  }
  return runtime.defineFamily({
    catalog: runtime.packCatalog(document),
    domain: document.domain,
    name: "CatalogError",
    classes: () => ({ base: CatalogError, special: [] }),
  });
}

/** Ways that an error takes before somebody looks at it. */
function channels(
  own: Family,
  other: Family,
): Readonly<Record<string, (error: AnyErrorFacts) => AnyErrorFacts | undefined>> {
  return {
    "same copy": (error) => own.from(error),
    "second copy": (error) => other.from(error),
    "JSON round trip": (error) => own.from(JSON.parse(JSON.stringify(error))),
    "structuredClone of the error": (error) => own.from(structuredClone(error)),
    "structuredClone of its data": (error) =>
      other.from(structuredClone((error as InstanceType<Runtime["ErrcatError"]>).toJSON())),
  };
}

it.each(documents().map((document) => [document.id, document] as const))(
  "resolves every variant of %s in every envelope through every channel",
  (_, document) => {
    const family = familyOf(first, document);
    const other = familyOf(second, document);
    const ways = Object.entries(channels(family, other));
    const cases = casesOf(family.catalog());
    expect(cases.length).toBeGreaterThanOrEqual(document.entries.length);
    const wrong: string[] = [];
    let checked = 0;
    for (const each of cases) {
      const code = document.codeType === "integer" ? Number(each.entry.code) : each.entry.code;
      for (const [envelope, bodyOf] of Object.entries(envelopes)) {
        const body = bodyOf(code, each.message);
        const error = family.fromResponse({ status: each.status, body, module: each.variant.modules[0] });
        for (const [channel, take] of ways) {
          const problem = problemOf(each, code, take(error), channel.endsWith("the error"));
          checked++;
          if (problem !== undefined)
            wrong.push(`${each.entry.code} ${each.variant.id}, ${envelope}, ${channel}: ${problem}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBe(cases.length * Object.keys(envelopes).length * ways.length);
  },
  60_000,
);

function problemOf(
  { entry, variant, params, status }: Case,
  code: Code,
  error: AnyErrorFacts | undefined,
  isCloneOfError: boolean,
): string | undefined {
  if (error?.code !== code) return `code ${error?.code}`;
  // A clone of an error has its message and its stack alone: what only the rest tells is reported, not guessed.
  const known = isCloneOfError ? {} : { status, module: variant.modules[0] };
  const chosen = entry.variants.find(({ id }) => id === error.variant);
  if (!chosen || (chosen !== variant && !looksAlike(variant, chosen, known)))
    return `variant ${error.variant}`;
  if (chosen !== variant && !isCandidate(error, variant))
    return `variant ${error.variant} without a word of the other`;
  const expected = Object.fromEntries(
    Object.entries(params).map(([, value], index) => [nameAt(chosen, index), value]),
  );
  return JSON.stringify(error.params) === JSON.stringify(expected)
    ? undefined
    : `params ${JSON.stringify(error.params)}`;
}

const nameAt = (variant: ErrorVariant, index: number): string =>
  variant.message?.parameters[index]?.name ?? "";

function isCandidate({ candidates }: AnyErrorFacts, { id }: ErrorVariant): boolean {
  return candidates?.some(({ variant }) => variant === id) ?? false;
}
