import { runGenerators } from "@errcat/generator";
import type { Catalog } from "@errcat/schema";
import { parse } from "yaml";
import lamps from "../fixtures/defaults/catalog.json" with { type: "json" };
import bulbs from "../fixtures/integer-codes-without-envelope/catalog.json" with { type: "json" };
import posts from "../fixtures/many-envelopes/catalog.json" with { type: "json" };
import { openapiGenerator } from "../src/openapi-generator.ts";

/** A JSON object of whatever shape. */
export type Json = Record<string, unknown>;

/** What tests read of a document with components. */
export interface Described {
  readonly openapi: string;
  readonly components: {
    readonly schemas: Record<string, Json>;
    readonly responses: Record<string, { readonly content?: Record<string, MediaType> }>;
  };
}

/** A body of a response. */
export interface MediaType {
  readonly schema: { readonly $ref: string };
  readonly examples: Record<string, { readonly value: unknown }>;
}

/** What tests read of an overlay. */
export interface Overlay {
  readonly actions: readonly { readonly target: string; readonly update: Json }[];
}

/** What was generated, read back. */
export interface Generated {
  readonly document: Described;
  readonly overlay: Overlay;
  /** The document with the components, as printed. */
  readonly text: string;
}

/** The different catalogs of the fixtures, by the fixture that has them. */
export const catalogs: Readonly<Record<string, Catalog>> = {
  defaults: lamps as Catalog,
  "integer-codes-without-envelope": bulbs as Catalog,
  "many-envelopes": posts as Catalog,
};

/** One of {@link catalogs}. */
export function catalogOf(fixture: string): Catalog {
  const catalog = catalogs[fixture];
  if (!catalog) throw new Error(`no fixture ${fixture}`);
  return catalog;
}

/** Runs the generator. */
export async function generate(catalog: Catalog, options: Json): Promise<Generated> {
  const files = await runGenerators(catalog, [["openapi", options]], {
    generators: [openapiGenerator],
    prefix: "Lamp",
    report: () => {},
  });
  const [components, overlay] = files.map(({ contents }) => contents);
  return { document: parse(components ?? ""), overlay: parse(overlay ?? ""), text: components ?? "" };
}
