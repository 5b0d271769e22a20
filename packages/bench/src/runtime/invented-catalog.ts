import type { CatalogDocument } from "@errcat/runtime";

const verbs = [
  "create",
  "delete",
  "attach",
  "detach",
  "resize",
  "query",
  "update",
  "restore",
  "migrate",
  "reboot",
];
const things = [
  "flavor",
  "subnet",
  "volume",
  "image",
  "port",
  "router",
  "backup",
  "key pair",
  "server group",
  "EIP",
];
const troubles = [
  "does not exist",
  "is in use",
  "is not available in the zone",
  "has exceeded its quota",
  "does not support the operation",
  "is being processed by another request",
];

/** A message with its parameters, as vendors write them; no two numbers give the same. */
function messageOf(number: number): { raw: string; template: string; names: readonly string[] } {
  const verb = verbs[number % 10];
  const thing = things[Math.floor(number / 10) % 10];
  const trouble = troubles[Math.floor(number / 100) % 6];
  const feature = `feature ${(number * 2_654_435_761) % 1_000_003}`;
  const names = number % 4 === 0 ? [] : number % 4 === 1 ? ["id"] : ["id", "reason"];
  const subject = names.length > 0 ? `${thing} [{id}]` : `the ${thing}`;
  const template = `Failed to ${verb} ${subject} of ${feature}: it ${trouble}${names.length > 1 ? ", reason: {reason}" : ""}.`;
  return { template, raw: template.replace(/\{\w+\}/g, "%s"), names };
}

/** A catalog of as many codes, each with one message, like those of a large cloud. */
export function inventedCatalog(codes: number): CatalogDocument {
  return {
    id: "invented-cloud",
    domain: "invented.example.com",
    codeType: "string",
    languages: ["en"],
    envelopes: [{ id: "default", code: "/error_code", message: "/error_msg" }],
    entries: Array.from({ length: codes }, (_, number) => {
      const { raw, template, names } = messageOf(number);
      return {
        code: codeOf(number),
        name: `Invented${number}`,
        grpcCode: "NOT_FOUND",
        fault: "client",
        retry: { retryable: false, throttling: false, strategy: "none", delaySeconds: null },
        variants: [
          {
            id: "default",
            httpStatus: [400 + (number % 5)],
            modules: [],
            message: {
              raw,
              template: { en: template },
              parameters: names.map((name) => ({ name, type: "string", raw: "%s" })),
            },
          },
        ],
      };
    }),
  };
}

export function codeOf(number: number): string {
  return `INV.${String(number).padStart(5, "0")}`;
}

/** Messages as they would arrive, spread over the catalog, with the code that each belongs to. */
export function inventedMessages(codes: number, count: number): readonly { code: string; message: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const number = Math.floor((index * codes) / count);
    const message = messageOf(number)
      .template.replace("{id}", `9b2c${(index * 7919) % 65_536}-ff01`)
      .replace("{reason}", `backend ${index} timed out after 30 s`);
    return { code: codeOf(number), message };
  });
}
