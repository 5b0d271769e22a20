import { catalogFromDocument, findByMessage, resolveVariant } from "@errcat/runtime";
import { type Benchmark, withRatio } from "../bench-result.ts";
import { measure } from "../measure.ts";
import { inventedCatalog } from "./invented-catalog.ts";

const length = 65_536;

/** 64 KB that almost are a message with three parameters, beside one look at each character. */
export const hostileMessage: Benchmark = {
  title: "runtime: a hostile message of 64 KB",
  async run() {
    const catalog = catalogFromDocument(hostileCatalog());
    const entry = catalog.entry("HOSTILE");
    if (!entry) throw new Error("the catalog lacks its code");
    const texts = [
      `Failed [${"], reason: ".repeat(length / 11)}`,
      `Failed [${"], reason: [".repeat(length / 12)}].`,
      "a".repeat(length),
      "Failed to create the flavor of feature ".repeat(length / 39),
    ];
    const [pass, known, unknown] = measure([
      { name: "one pass", work: () => texts.map(onePass) },
      { name: "errcat, code known", work: () => texts.map((message) => resolveVariant(entry, { message })) },
      { name: "errcat, no code", work: () => texts.map((message) => findByMessage(catalog, message)) },
    ]);
    if (!pass || !known || !unknown) throw new Error("a side was not measured");
    return [pass, withRatio(known, pass, "≤ 2"), withRatio(unknown, pass, "≤ 2")];
  },
};

function onePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0;
  return sum;
}

/**
 * An invented catalog of 5,000 messages and one whose parameters stand between texts that a hostile message repeats.
 */
function hostileCatalog(): ReturnType<typeof inventedCatalog> {
  const catalog = inventedCatalog(5_000);
  const [first] = catalog.entries;
  if (!first) return catalog;
  const message = {
    raw: "Failed [%s], reason: [%s], reason: %s.",
    template: { en: "Failed [{what}], reason: [{why}], reason: {how}." },
    parameters: ["what", "why", "how"].map((name) => ({ name, type: "string", raw: "%s" })),
  };
  const variants = first.variants.map((variant) => ({ ...variant, message }));
  return {
    ...catalog,
    entries: [...catalog.entries, { ...first, code: "HOSTILE", name: "Hostile", variants }],
  };
}
