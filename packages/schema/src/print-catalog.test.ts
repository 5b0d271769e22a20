import { expect, test } from "vitest";
import type { Catalog, Entry, Variant } from "./catalog.ts";
import { printCatalog, printCatalogBytes } from "./print-catalog.ts";

const variant: Variant = {
  id: "default",
  httpStatus: [404],
  modules: ["shop"],
  message: {
    raw: "No order %s",
    template: { en: "No order {id}" },
    parameters: [{ name: "id", type: "string", raw: "%s" }],
  },
  description: { "zh-CN": "没有订单。", en: "The order is gone." },
  solution: {},
  origins: [
    { source: "1", table: 1, row: 1, line: 5, column: 2 },
    { source: "1", table: 2, row: 3, line: 25, column: 2 },
  ],
};

const entry: Entry = {
  code: "A.1",
  name: "NO_ORDER",
  grpcCode: "NOT_FOUND",
  fault: "client",
  retry: { retryable: false, throttling: false, strategy: "none", delaySeconds: null },
  evidence: [
    { field: "grpcCode", by: "status", detail: "404" },
    { field: "retry", by: "default", detail: "NOT_FOUND" },
  ],
  variants: [variant],
};

function catalogOf(entries: readonly Entry[]): Catalog {
  return {
    $schema: "schema.json",
    schemaVersion: 1,
    id: "shop",
    domain: "shop.example",
    title: {},
    codeType: "string",
    languages: ["en", "zh-CN"],
    sources: [],
    modules: [{ id: "shop", title: { en: "Shop" } }],
    envelopes: [],
    entries,
    retired: [],
  };
}

test("an entry is a member a line; what is short and comes in lists is an item a line", () => {
  const printed = printCatalog(catalogOf([entry]));
  expect(printed.slice(printed.indexOf('  "entries"'))).toBe(`  "entries": [
    {
      "code": "A.1",
      "name": "NO_ORDER",
      "grpcCode": "NOT_FOUND",
      "fault": "client",
      "retry": { "retryable": false, "throttling": false, "strategy": "none", "delaySeconds": null },
      "evidence": [
        { "field": "grpcCode", "by": "status", "detail": "404" },
        { "field": "retry", "by": "default", "detail": "NOT_FOUND" }
      ],
      "variants": [
        {
          "id": "default",
          "httpStatus": [404],
          "modules": ["shop"],
          "message": {
            "raw": "No order %s",
            "template": {
              "en": "No order {id}"
            },
            "parameters": [
              {
                "name": "id",
                "type": "string",
                "raw": "%s"
              }
            ]
          },
          "description": {
            "en": "The order is gone.",
            "zh-CN": "没有订单。"
          },
          "solution": {},
          "origins": [
            { "source": "1", "table": 1, "row": 1, "line": 5, "column": 2 },
            { "source": "1", "table": 2, "row": 3, "line": 25, "column": 2 }
          ]
        }
      ]
    }
  ],
  "retired": []
}
`);
});

/** Entries in which every two neighbours differ in one thing of those that are copied where they are alike. */
function neighbours(): Entry[] {
  const { message, description } = variant;
  const variants: readonly Variant[] = [
    variant,
    { ...variant, id: "2" },
    { ...variant, httpStatus: [500] },
    { ...variant, modules: [] },
    { ...variant, message: null },
    { ...variant, message: { ...message!, template: { de: "Ohne {id}" } } },
    { ...variant, message: { ...message!, parameters: [] } },
    { ...variant, solution: description },
    { ...variant, description: {} },
    { ...variant, description: { de: "Fort.", fr: "Parti.", ja: "ない" } },
    { ...variant, origins: [{ source: "2", table: 1, row: 1, line: 1, column: 1 }] },
  ];
  const entries: readonly Entry[] = [
    ...variants.map((each) => ({ ...entry, variants: [each] })),
    { ...entry, variants },
    { ...entry, grpcCode: "ABORTED" },
    { ...entry, fault: "server" },
    { ...entry, retry: { ...entry.retry, delaySeconds: 5 } },
    { ...entry, evidence: [] },
    { ...entry, deprecated: { since: "2", replacedBy: "A.2" } },
    { ...entry, retiredVariants: ["3", "4"] },
  ];
  return entries.flatMap((each) => [each, each, entry]);
}

test("entries are printed as they are, whatever their neighbours are like", () => {
  const catalog = catalogOf(neighbours());
  expect(JSON.parse(printCatalog(catalog))).toEqual(catalog);
});

test("pieces give the same text as the whole, wherever one ends", () => {
  const catalog = catalogOf(Array.from({ length: 40 }, neighbours).flat());
  const pieces = [...printCatalogBytes(catalog)].length;
  expect(pieces).toBeGreaterThan(10);
  expect(JSON.parse(printCatalog(catalog))).toEqual(catalog);
});
