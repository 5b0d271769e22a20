import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import type Handlebars from "handlebars";
import { type CompiledTemplate, compileOverride, firstLine } from "./compile-override.ts";
import { markInsertion } from "./insertion-marks.ts";
import { comment, type PrintedSink, printValue } from "./print-value.ts";
import type { TemplateBundle, TemplateOverride } from "./template-bundle.ts";
import type { Templates } from "./templates.ts";

/** The templates of one generator, and the places that the marks in their output speak of. */
export interface CreatedTemplates {
  readonly templates: Templates;
  readonly places: readonly Place[];
}

/** Says that a template could not be filled, after that was reported; the files of its generator are not written. */
export class TemplateRefused extends Error {}

/**
 * The partials of a generator with the user's overrides in place, or undefined after a diagnostic where one of the
 * overrides cannot be used. Without overrides only the runtime of Handlebars is loaded: the partials are compiled.
 */
export async function createTemplates(
  bundle: TemplateBundle,
  overrides: readonly TemplateOverride[],
  report: Report,
): Promise<CreatedTemplates | undefined> {
  const overridden = overrides.length > 0;
  const handlebars = overridden ? await loadCompiler() : await loadRuntime();
  const sink: PrintedSink = overridden ? markInsertion : (_, text) => text;
  const partials: Record<string, HandlebarsTemplateDelegate> = {};
  for (const [name, { compiled }] of Object.entries(bundle))
    partials[name] = handlebars.template(printing(compiled as CompiledTemplate, sink));
  const places: Place[] = [];
  const compiler = { handlebars, partials: Object.keys(bundle), places };
  for (const override of overrides) {
    const compiled = compileOverride(override, compiler, report);
    if (!compiled) return undefined;
    partials[override.partial] = naming(handlebars.template(printing(compiled, sink)), override, report);
  }
  const render = (partial: string, model: object): string => {
    const template = partials[partial];
    if (!template) throw new Error(`There is no partial ${partial}.`);
    return template(model, { partials, helpers: { comment } });
  };
  return { templates: { overridden, render }, places };
}

/**
 * The compiled template, told to print values as code instead of HTML. The container that Handlebars gives to `main`
 * belongs to this template alone, so nothing leaks into other users of Handlebars in the process.
 */
function printing(compiled: CompiledTemplate, sink: PrintedSink): TemplateSpecification {
  const escapeExpression = (value: unknown): string => printValue(value, sink);
  return {
    ...compiled,
    main(container: object, ...rest: readonly unknown[]) {
      return compiled.main.call(this, Object.assign(container, { escapeExpression }), ...rest);
    },
  } as TemplateSpecification;
}

async function loadRuntime(): Promise<typeof Handlebars> {
  const module = (await import("handlebars/runtime.js")) as unknown as { default: typeof Handlebars };
  return module.default.create();
}

async function loadCompiler(): Promise<typeof Handlebars> {
  return (await import("handlebars")).default.create();
}

/** The template, its failures reported with the file that they come from. */
function naming(
  template: HandlebarsTemplateDelegate,
  { path }: TemplateOverride,
  report: Report,
): HandlebarsTemplateDelegate {
  return (context, options) => {
    try {
      return template(context, options);
    } catch (error) {
      if (error instanceof TemplateRefused) throw error;
      const { lineNumber = 1, column = 0 } = error as { lineNumber?: number; column?: number };
      const place = { file: path, line: lineNumber, column: column + 1 };
      report(diagnose("template/failed", { problem: firstLine(error) }, { place }));
      throw new TemplateRefused();
    }
  };
}
