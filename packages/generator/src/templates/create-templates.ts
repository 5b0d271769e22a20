import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import type Handlebars from "handlebars";
import { compileOverride, firstLine } from "./compile-override.ts";
import { Marked } from "./insertion-marks.ts";
import { Printable } from "./printable.ts";
import type { TemplateBundle, TemplateOverride } from "./template-bundle.ts";
import { templateModel } from "./template-model.ts";
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
  const handlebars = overrides.length > 0 ? await loadCompiler() : await loadRuntime();
  const partials: Record<string, HandlebarsTemplateDelegate> = {};
  for (const [name, { compiled }] of Object.entries(bundle))
    partials[name] = handlebars.template(compiled as TemplateSpecification);
  const places: Place[] = [];
  const names = Object.keys(bundle);
  let sound = true;
  for (const override of overrides) {
    const template = checkKnown(override, names, report)
      ? compileOverride(override, { handlebars, partials: names, places }, report)
      : undefined;
    if (template) partials[override.partial] = naming(template, override, report);
    else sound = false;
  }
  if (!sound) return undefined;
  const overridden = overrides.length > 0;
  const wrap = overridden ? (value: Printable) => new Marked(value) : (value: Printable) => value;
  const render = (partial: string, model: object): string => {
    const template = partials[partial];
    if (!template) throw new Error(`There is no partial ${partial}.`);
    return template(templateModel(model, wrap), { partials, helpers: { comment } });
  };
  return { templates: { overridden, render }, places };
}

async function loadRuntime(): Promise<typeof Handlebars> {
  const module = (await import("handlebars/runtime.js")) as unknown as { default: typeof Handlebars };
  return module.default.create();
}

async function loadCompiler(): Promise<typeof Handlebars> {
  return (await import("handlebars")).default.create();
}

/** The helper that prints a value as text of the comment that it stands in. */
function comment(value: unknown): { toHTML: () => string } {
  const print = value instanceof Printable ? () => value.printInComment() : () => String(value);
  if (value === undefined || value === null)
    throw new Error("comment was given a value that the model does not have");
  return { toHTML: print };
}

function checkKnown(
  { generator, partial, path }: TemplateOverride,
  names: readonly string[],
  report: Report,
): boolean {
  if (names.includes(partial)) return true;
  const known = [...names].sort().join(", ");
  const place = { file: path, line: 1, column: 1 };
  report(diagnose("template/unknown-partial", { generator, partial, known }, { place }));
  return false;
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
