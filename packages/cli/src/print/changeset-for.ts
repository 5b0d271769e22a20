import type { Catalog, CatalogChange } from "@errcat/schema";

/** How many codes a sentence names before it only counts. */
const namedInFull = 6;

/** Sentences about codes, one a kind of change that users act on, in this order. */
const codeSentences: readonly (readonly [kind: CatalogChange["kind"], verb: string])[] = [
  ["code-removed", "Removes"],
  ["name-changed", "Renames"],
  ["code-added", "Adds"],
  ["code-deprecated", "Deprecates"],
];

/** Kinds that are summed up in one sentence, because their details stand in the catalog's diff. */
const summedUp: readonly (readonly [kinds: readonly CatalogChange["kind"][], what: string])[] = [
  [["parameters-changed"], "the parameters of messages"],
  [["variant-added", "variant-removed"], "the meanings of codes"],
  [["message-changed", "text-changed"], "texts"],
  [["status-changed", "classification-changed"], "statuses and retry advice"],
  [["language-added", "language-removed"], "languages"],
  [["envelope-added", "envelope-removed"], "response shapes"],
  [["code-type-changed", "domain-changed"], "how codes are written and owned"],
];

/** The text of a changeset: one to three sentences that a user of the catalog's package can act on. */
export function changesetFor(catalog: Catalog, changes: readonly CatalogChange[]): string {
  const names = new Map(catalog.entries.map(({ code, name }) => [code, name]));
  const ofKind = (kind: CatalogChange["kind"]) => changes.filter((each) => each.kind === kind);
  const aboutCodes = codeSentences.flatMap(([kind, verb]) => {
    const found = ofKind(kind);
    if (found.length === 0) return [];
    const codes = found.map(({ code, detail }) =>
      kind === "name-changed"
        ? detail
        : `\`${kind === "code-removed" ? detail : (names.get(code) ?? code)}\``,
    );
    const listed = codes.length <= namedInFull ? `: ${codes.join(", ")}` : "";
    return [`${verb} ${found.length} ${found.length === 1 ? "code" : "codes"}${listed}.`];
  });
  const whats = summedUp
    .filter(([kinds]) => kinds.some((kind) => ofKind(kind).length > 0))
    .map(([, what]) => what);
  return [...aboutCodes, ...(whats.length > 0 ? [`Updates ${whats.join(", ")}.`] : [])].join(" ");
}
