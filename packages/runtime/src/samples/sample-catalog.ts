import type { CatalogDocument, EntryDocument, VariantDocument } from "../catalog/catalog-document.ts";

type Parameter = readonly [name: string, type: "string" | "integer" | "list", raw: string];

/** A variant for tests: a message as documented, the same as a pattern, its parameters. */
export function variant(
  id: string,
  message: { raw: string; template?: string; parameters?: readonly Parameter[] } | null,
  more: Partial<VariantDocument> = {},
): VariantDocument {
  return {
    id,
    httpStatus: [],
    modules: [],
    ...more,
    message: message && {
      raw: message.raw,
      template: message.template === undefined ? {} : { en: message.template },
      parameters: (message.parameters ?? []).map(([name, type, raw]) => ({ name, type, raw })),
    },
  };
}

/** An entry for tests. */
export function entry(
  code: string,
  name: string,
  variants: readonly VariantDocument[],
  more: Partial<EntryDocument> = {},
): EntryDocument {
  return {
    code,
    name,
    grpcCode: "NOT_FOUND",
    fault: "client",
    retry: { retryable: false, throttling: false, strategy: "none", delaySeconds: null },
    ...more,
    variants,
  };
}

/** A catalog for tests. */
export function catalog(
  entries: readonly EntryDocument[],
  more: Partial<CatalogDocument> = {},
): CatalogDocument {
  return {
    id: "sample",
    domain: "sample.example.com",
    codeType: "string",
    languages: ["en"],
    envelopes: [{ id: "default", code: "/error_code", message: "/error_msg" }],
    ...more,
    entries,
  };
}

const throttled = { retryable: true, throttling: true, strategy: "fixed", delaySeconds: 60 };

/** An invented service with everything that makes codes hard to tell apart. */
export const sample: CatalogDocument = catalog([
  entry("DISK.0001", "DiskNotFound", [
    variant(
      "default",
      {
        raw: "Disk %s could not be found.",
        template: "Disk {disk} could not be found.",
        parameters: [["disk", "string", "%s"]],
      },
      { httpStatus: [404], modules: ["disks"] },
    ),
  ]),
  entry("DISK.0002", "DiskInUse", [
    variant(
      "default",
      {
        raw: "Disk %s is attached to [{id}, ...], %d in all.",
        template: "Disk {disk} is attached to {servers}, {count} in all.",
        parameters: [
          ["disk", "string", "%s"],
          ["servers", "list", "[{id}, ...]"],
          ["count", "integer", "%d"],
        ],
      },
      { httpStatus: [409], modules: ["disks"] },
    ),
  ]),
  entry("DISK.0003", "RequestInvalid", [
    variant("default", { raw: "The size is invalid." }, { httpStatus: [400], modules: ["disks"] }),
    variant("2", { raw: "The name is invalid." }, { httpStatus: [400], modules: ["disks"] }),
    variant(
      "3",
      { raw: "%s is invalid.", template: "{field} is invalid.", parameters: [["field", "string", "%s"]] },
      { httpStatus: [422], modules: ["snapshots"] },
    ),
  ]),
  entry(
    "DISK.0004",
    "QuotaExceeded",
    [variant("default", null, { httpStatus: [403, 429], modules: ["disks"] })],
    {
      grpcCode: "RESOURCE_EXHAUSTED",
      retry: throttled,
    },
  ),
  entry("toString", "ToString", [variant("default", { raw: "A code like a method." })]),
  entry("__proto__", "Proto", [
    variant("default", { raw: "%s", template: "{__proto__}", parameters: [["__proto__", "string", "%s"]] }),
  ]),
]);
