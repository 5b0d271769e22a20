import type { GeneratorContext, OptionReader } from "@errcat/generator";

/** The versions of the OpenAPI Specification that components can be written for. */
export const openApiVersions = ["3.0", "3.1", "3.2"] as const;

/** One of {@link openApiVersions}. */
export type OpenApiVersion = (typeof openApiVersions)[number];

/** Complete options of the generator `openapi`. */
export interface OpenApiOptions {
  readonly version: OpenApiVersion;
  readonly format: "json" | "yaml";
  /** Path of the document with the components. */
  readonly file: string;
  /** Path of the OpenAPI Overlay; empty for none. */
  readonly overlay: string;
  /** JSONPath of the path items that the overlay gives responses to. */
  readonly paths: string;
  /** BCP 47 tag of the texts; another language stands in where a text has none in this one. */
  readonly language: string;
  /**
   * Ids of the envelopes that bodies are described for, the first of them in examples; empty for all of the catalog.
   */
  readonly envelopes: readonly string[];
  /** Whether problem details are described, and whether responses have them beside the envelopes. */
  readonly problem: "schema" | "responses" | "none";
  /** URI of the type of a problem; `{code}` is the percent-encoded code. */
  readonly problemType: string;
}

/** The options with their defaults; what is wrong is reported by the reader (`config/invalid-generator-option`). */
export function resolveOpenApiOptions(options: OptionReader, context: GeneratorContext): OpenApiOptions {
  const file = options.text("file", "");
  const format = options.choice("format", ["json", "yaml"], /\.ya?ml$/.test(file) ? "yaml" : "json");
  return {
    version: options.choice("version", openApiVersions, "3.1"),
    format,
    file: file === "" ? `openapi/components.${format}` : file,
    overlay: options.text("overlay", `openapi/overlay.${format}`),
    paths: options.text("paths", "$.paths.*"),
    language: options.text("language", context.languages[0] ?? "en"),
    envelopes: options.texts("envelopes", []),
    problem: options.choice("problem", ["schema", "responses", "none"], "schema"),
    problemType: options.text("problemType", "about:blank"),
  };
}
