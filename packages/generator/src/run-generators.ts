import { diagnose, type Report } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import { callForeign, checkedFiles } from "./call-foreign.ts";
import { checkPaths } from "./check-path.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Generator, GeneratorContext, GeneratorEntry, PlannedGenerator } from "./generator.ts";
import { createOptionReader } from "./option-reader.ts";
import { checkExports, exporterOf, type ImportExtension, relativeSpecifier } from "./plan-modules.ts";
import { proveFiles, transformFiles } from "./prove-files.ts";
import { renderIndex } from "./render-index.ts";
import { createTemplates, TemplateRefused } from "./templates/create-templates.ts";
import type { TemplateOverride } from "./templates/template-bundle.ts";
import { planTypeNames, prefixFromId } from "./type-names.ts";
import type { SourceTransform, TsMorph } from "./typescript/transform-file.ts";
import type { TypeScriptApi } from "./typescript/typescript-api.ts";

/** How a run of generators is set up; resolved by the caller from its configuration. */
export interface GeneratorSettings {
  /** What entries call by name. */
  readonly generators: readonly Generator[];
  /** `"Vpc"`; the catalog's id in UpperCamelCase where it is absent. */
  readonly prefix?: string | undefined;
  /** Languages of texts, the first that a text has wins; the catalog's own where it is absent. */
  readonly languages?: readonly string[] | undefined;
  /** How generated files import each other: `"js"` (default), or `"ts"` for projects that run TypeScript as it is. */
  readonly importExtension?: ImportExtension | undefined;
  readonly overrides?: readonly TemplateOverride[] | undefined;
  /**
   * The compiler's API, asked for only where a user's hand was in a file; `() => import("ts-morph").then((m) => m.ts)`.
   */
  readonly loadTypeScript?: (() => Promise<TypeScriptApi | undefined>) | undefined;
  /** Changes every TypeScript file after it was rendered, before `index.ts` is planned. */
  readonly transform?: SourceTransform | undefined;
  /** ts-morph, asked for only where there is a transform; `() => import("ts-morph")`. */
  readonly loadTsMorph?: (() => Promise<TsMorph | undefined>) | undefined;
}

/**
 * The files that the entries generate from a catalog, `index.ts` last. All generators plan before the first one
 * renders, so that each can import what another exports. What cannot be generated is reported, and the rest is.
 *
 *     Catalog, ["enums", "i18n"]  →  error-code.ts, i18n/en.json, index.ts
 */
export async function runGenerators(
  catalog: Catalog,
  entries: readonly GeneratorEntry[],
  settings: GeneratorSettings & { readonly report: Report },
): Promise<readonly GeneratedFile[]> {
  const context = generatorContext(catalog, settings);
  const planned = entries.flatMap((entry) => planEntry(entry, { catalog, settings, context }));
  const modules = planned.flatMap(({ plan }) => plan.modules);
  checkExports(modules, context.report);
  checkOverrides(settings, planned, context.report);
  const extension = settings.importExtension ?? "js";
  const importSpecifier = (file: string, symbol: string): string | undefined => {
    const exporter = exporterOf(modules, symbol);
    return exporter === undefined ? undefined : relativeSpecifier(file, exporter, extension);
  };
  const files: GeneratedFile[] = [];
  for (const one of planned)
    files.push(...(await renderEntry(one, { ...context, importSpecifier }, settings)));
  const { transform, loadTsMorph } = settings;
  const transformed = await transformFiles(
    checkPaths(files, context.report),
    { transform, loadTsMorph },
    context.report,
  );
  const index = renderIndex(transformed, extension);
  return index ? [...transformed, index] : transformed;
}

interface PlannedEntry {
  readonly generator: Generator;
  readonly plan: PlannedGenerator;
  /** True for a generator of the user's own. */
  readonly foreign: boolean;
}

interface Planning {
  readonly catalog: Catalog;
  readonly settings: GeneratorSettings;
  readonly context: GeneratorContext;
}

function generatorContext(
  catalog: Catalog,
  settings: GeneratorSettings & { readonly report: Report },
): GeneratorContext {
  const prefix = settings.prefix ?? prefixFromId(catalog.id);
  const languages = settings.languages ?? catalog.languages;
  return { prefix, typeNames: planTypeNames(prefix), languages, report: settings.report };
}

function planEntry(entry: GeneratorEntry, { catalog, settings, context }: Planning): readonly PlannedEntry[] {
  const pair = typeof entry === "object" && "length" in entry;
  const named = pair ? entry[0] : entry;
  const generator =
    typeof named === "string" ? settings.generators.find(({ name }) => name === named) : named;
  if (!generator) {
    const known = settings.generators.map(({ name }) => name).join(", ");
    context.report(diagnose("config/unknown-generator", { name: String(named), known }));
    return [];
  }
  const reader = createOptionReader(generator.name, pair ? entry[1] : {}, context.report);
  const foreign = !settings.generators.includes(generator);
  const step = () => generator.plan(catalog, reader, context);
  const plan = callForeign({ generator, foreign }, step, context.report);
  if (plan === undefined) return [];
  reader.reportUnknown();
  return [{ generator, plan, foreign }];
}

/** Reports overrides for generators that the run does not have, which would silently do nothing. */
function checkOverrides(settings: GeneratorSettings, planned: readonly PlannedEntry[], report: Report): void {
  const all = [...settings.generators, ...planned.map(({ generator }) => generator)];
  for (const { generator, path } of settings.overrides ?? []) {
    if (all.some(({ name }) => name === generator)) continue;
    const known = [...new Set(all.map(({ name }) => name))].join(", ");
    const place = { file: path, line: 1, column: 1 };
    report(diagnose("config/unknown-generator", { name: generator, known }, { place }));
  }
}

async function renderEntry(
  { generator, plan, foreign }: PlannedEntry,
  context: Omit<Parameters<PlannedGenerator["render"]>[0], "templates">,
  settings: GeneratorSettings,
): Promise<readonly GeneratedFile[]> {
  const overrides = (settings.overrides ?? []).filter((override) => override.generator === generator.name);
  const created = await createTemplates(generator.templates, overrides, context.report);
  if (!created) return [];
  let files: readonly GeneratedFile[] | undefined;
  try {
    const step = () => checkedFiles(plan.render({ ...context, templates: created.templates }));
    files = callForeign({ generator, foreign }, step, context.report);
  } catch (error) {
    if (error instanceof TemplateRefused) return [];
    throw error;
  }
  if (files === undefined || (overrides.length === 0 && !foreign)) return files ?? [];
  return proveFiles(
    files,
    { places: created.places, loadTypeScript: settings.loadTypeScript },
    context.report,
  );
}
