import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import { type CompiledTemplate, compileOverride, compileTemplate, firstLine } from "./compile-override.ts";
import { markInsertion } from "./insertion-marks.ts";
import { partialRuntime } from "./partial-runtime.ts";
import { comment, printValue } from "./print-value.ts";
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
 * overrides cannot be used. Handlebars is loaded only where there are overrides; without them the functions run that
 * the partials were compiled to.
 */
export async function createTemplates(
  bundle: TemplateBundle,
  overrides: readonly TemplateOverride[],
  report: Report,
): Promise<CreatedTemplates | undefined> {
  if (overrides.length > 0) return overriddenTemplates(bundle, overrides, report);
  const runtime = partialRuntime(bundle);
  const render = (partial: string, model: object): string =>
    find(runtime.partials, partial)(model, runtime, 0, 0);
  return { templates: { overridden: false, render }, places: [] };
}

/** All partials through Handlebars, every inserted value between marks. */
async function overriddenTemplates(
  bundle: TemplateBundle,
  overrides: readonly TemplateOverride[],
  report: Report,
): Promise<CreatedTemplates | undefined> {
  const handlebars = (await import("handlebars")).default.create();
  const partials: Record<string, HandlebarsTemplateDelegate> = {};
  for (const [name, { source }] of Object.entries(bundle))
    partials[name] = handlebars.template(printingCode(compileTemplate(handlebars, source)));
  const places: Place[] = [];
  const compiler = { handlebars, partials: Object.keys(bundle), places };
  for (const override of overrides) {
    const compiled = compileOverride(override, compiler, report);
    if (!compiled) return undefined;
    partials[override.partial] = naming(handlebars.template(printingCode(compiled)), override, report);
  }
  const nothingInherited = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
  const options = { partials, helpers: { comment }, ...nothingInherited };
  const render = (partial: string, model: object): string => find(partials, partial)(model, options);
  return { templates: { overridden: true, render }, places };
}

function find<Partial>(partials: Readonly<Record<string, Partial>>, name: string): Partial {
  const partial = Object.hasOwn(partials, name) ? partials[name] : undefined;
  if (!partial) throw new Error(`The generator has no partial ${name}.`);
  return partial;
}

/**
 * The compiled template, told to print values as code instead of HTML. The container that Handlebars gives to `main`
 * belongs to this template alone, so nothing leaks into other users of Handlebars in the process.
 */
function printingCode(compiled: CompiledTemplate): TemplateSpecification {
  const escapeExpression = (value: unknown): string => printValue(value, markInsertion);
  return {
    ...compiled,
    main(container: object, ...rest: readonly unknown[]) {
      return compiled.main.call(this, Object.assign(container, { escapeExpression }), ...rest);
    },
  } as TemplateSpecification;
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
