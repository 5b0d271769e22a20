import type { CatalogDocument, EntryDocument, VariantDocument } from "./catalog-document.ts";
import type { ErrorEntry, GrpcCode, RetryAdvice } from "./error-catalog.ts";
import { packClassification } from "./pack-classification.ts";
import { packTemplate } from "./pack-template.ts";
import { wireTemplate } from "./wire-template.ts";

/** First characters of every packed catalog; a reader refuses another version than its own. */
export const packedVersion = "errcat1";

/** What stands in the first line of a packed catalog. */
export interface PackedHeader {
  readonly id: string;
  readonly domain: string;
  readonly codeType: string;
  readonly languages: readonly string[];
  readonly modules: readonly string[];
  readonly envelopes: CatalogDocument["envelopes"];
}

/**
 * A catalog as one text: a header, then a line per entry, fields parted by tabs, four fields per variant. A program
 * that imports it pays for reading one string literal and nothing else.
 *
 *     errcat1{"id":"huawei-vpc",…}
 *     VPC.0504⇥FloatingIpNotFound⇥5c⇥default⇥404⇥0⇥=Floating IP could not be found.
 *
 * Numbers in the modules field are places in the header's list; a message starts with `=`, so that the empty message
 * and none are two things. Texts of readers' languages are not in it: they are bundles, loaded when asked for.
 */
export function packCatalog(catalog: CatalogDocument): string {
  const modules = [
    ...new Set(catalog.entries.flatMap(({ variants }) => variants.flatMap((variant) => variant.modules))),
  ];
  const header: PackedHeader = {
    id: catalog.id,
    domain: catalog.domain,
    codeType: catalog.codeType,
    languages: catalog.languages,
    modules,
    envelopes: catalog.envelopes.map(({ id, code, message }) => ({ id, code, message })),
  };
  const numbers = new Map(modules.map((id, index) => [id, index]));
  const lines = catalog.entries.map((entry) => packEntry(entry, numbers));
  return [packedVersion + JSON.stringify(header), ...lines, ""].join("\n");
}

function packEntry(entry: EntryDocument, modules: ReadonlyMap<string, number>): string {
  const fields = [entry.code, entry.name, packClassification(classificationOf(entry))];
  for (const variant of entry.variants) fields.push(...variantFields(variant, modules));
  return fields.map(escapeField).join("\t");
}

function variantFields(variant: VariantDocument, modules: ReadonlyMap<string, number>): string[] {
  return [
    variant.id,
    variant.httpStatus.join(","),
    variant.modules.map((id) => modules.get(id)).join(","),
    variant.message ? `=${packTemplate(wireTemplate(variant.message))}` : "",
  ];
}

/** The schema guarantees the words; an imported JSON file only has them as strings. */
function classificationOf({
  grpcCode,
  fault,
  retry,
}: EntryDocument): Pick<ErrorEntry, "grpcCode" | "fault" | "retry"> {
  return {
    grpcCode: grpcCode as GrpcCode,
    fault: fault === "server" ? "server" : "client",
    retry: { ...retry, strategy: retry.strategy as RetryAdvice["strategy"] },
  };
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\\": "\\\\" };

function escapeField(field: string): string {
  return field.replace(/[\n\t\\]/g, (character) => escapes[character] ?? character);
}
