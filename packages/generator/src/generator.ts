import type { Report } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import type { GeneratedFile } from "./generated-file.ts";
import type { OptionReader } from "./option-reader.ts";
import type { TemplateBundle } from "./templates/template-bundle.ts";
import type { Templates } from "./templates/templates.ts";
import type { TypeNames } from "./type-names.ts";

/** What every generator of one run shares. */
export interface GeneratorContext {
  /** `"Vpc"`: what the names of the catalog's types begin with. */
  readonly prefix: string;
  readonly typeNames: TypeNames;
  /** Languages of texts in the order in which they are looked for; the catalog's own where the user says nothing. */
  readonly languages: readonly string[];
  readonly report: Report;
}

/** What rendering may use besides the plan. */
export interface RenderContext extends GeneratorContext {
  /** The generator's partials, the user's overrides in place. */
  readonly templates: Templates;
  /**
   * The module specifier that `file` imports the symbol from (`"./error-code.js"`), or undefined where no generator
   * of this run exports it.
   */
  readonly importSpecifier: (file: string, symbol: string) => string | undefined;
}

/** A module that a generator is going to render, declared so that others can import from it. */
export interface ModuleDeclaration {
  readonly path: string;
  readonly symbols: readonly string[];
  readonly exported: boolean;
}

/** One kind of output: *options → plan → render*, all three pure. */
export interface GeneratorDefinition<Options, Plan> {
  /** kebab-case; the name of the entry in the configuration and of the folder with template overrides. */
  readonly name: string;
  /** The templates, where the output is code or prose; data is printed from plain objects instead. */
  readonly templates?: TemplateBundle;
  /** The complete options; what the reader is not asked for is reported as an unknown option. */
  readonly resolveOptions: (options: OptionReader, context: GeneratorContext) => Options;
  /** Every decision: names, order, which files. Reports what cannot be generated and goes on without it. */
  readonly plan: (catalog: Catalog, options: Options, context: GeneratorContext) => Plan;
  /** The TypeScript modules to come, for other generators' imports and for `index.ts`. */
  readonly declareModules?: (plan: Plan) => readonly ModuleDeclaration[];
  /** Text from the plan; no decision is left. */
  readonly render: (plan: Plan, context: RenderContext) => readonly GeneratedFile[];
}

/** A planned generator: its modules are known, its text is not yet made. */
export interface PlannedGenerator {
  readonly modules: readonly ModuleDeclaration[];
  readonly render: (context: RenderContext) => readonly GeneratedFile[];
}

/** A generator as the configuration holds it; made with {@link defineGenerator}. */
export interface Generator {
  readonly name: string;
  readonly templates: TemplateBundle;
  readonly plan: (catalog: Catalog, options: OptionReader, context: GeneratorContext) => PlannedGenerator;
}

/**
 * A generator from its three steps:
 *
 *     defineGenerator({
 *       name: "codes-list",
 *       resolveOptions: (options) => ({ file: options.text("file", "codes.json") }),
 *       plan: (catalog, { file }) => ({ file, codes: catalog.entries.map((entry) => entry.code) }),
 *       render: ({ file, codes }) => [{ path: file, contents: printJson(codes) }],
 *     });
 */
export function defineGenerator<Options, Plan>(definition: GeneratorDefinition<Options, Plan>): Generator {
  return {
    name: definition.name,
    templates: definition.templates ?? {},
    plan(catalog, reader, context) {
      const options = definition.resolveOptions(reader, context);
      const plan = definition.plan(catalog, options, context);
      return {
        modules: definition.declareModules?.(plan) ?? [],
        render: (renderContext) => definition.render(plan, renderContext),
      };
    },
  };
}

/** What stands in `generators` of the configuration: a name, a name with options, or a generator of one's own. */
export type GeneratorEntry =
  | string
  | readonly [name: string, options: Readonly<Record<string, unknown>>]
  | Generator
  | readonly [generator: Generator, options: Readonly<Record<string, unknown>>];
