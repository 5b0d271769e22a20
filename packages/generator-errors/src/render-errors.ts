import {
  DocComment,
  type GeneratedFile,
  generatedNotice,
  Identifier,
  Literal,
  PropertyKey,
  printString,
  type RenderContext,
} from "@errcat/generator";
import type { Entry } from "@errcat/schema";
import { classDoc } from "./class-doc.ts";
import { isPlain, packVariants, parametersOf } from "./pack-variants.ts";
import type { ErrorsPlan } from "./plan-errors.ts";

/** The classes, and the packed catalog that they are resolved by. */
export function renderErrors(plan: ErrorsPlan, context: RenderContext): readonly GeneratedFile[] {
  const { options } = plan;
  return [
    { path: options.file, contents: renderClasses(plan, context), exported: options.exported },
    { path: options.catalogFile, contents: renderCatalog(plan) },
  ];
}

/** Data is serialised, not templated. */
function renderCatalog({ packed }: ErrorsPlan): string {
  return [
    `${generatedNotice}\n`,
    `/** The catalog as one text, for \`openCatalog\` of \`@errcat/runtime\`: cheap to import at any size. */\n`,
    `export const packedCatalog: string = ${printString(packed)};\n`,
  ].join("");
}

function renderClasses(plan: ErrorsPlan, context: RenderContext): string {
  const model = sharedModel(plan, context);
  const render: Render = (partial, more = {}) => context.templates.render(partial, { ...model, ...more });
  const sections = [
    render("header"),
    render("imports"),
    ...(model.codeSpecifier === ""
      ? [render("codeValue", { codes: plan.codes.map(({ value }) => ({ value })) })]
      : []),
    renderVariants(plan, render),
    render("types"),
    render("family", {
      classes: [...plan.codeClasses, ...plan.kindClasses].map(({ className }) => identified(className)),
    }),
    render("baseClass", { doc: new DocComment(" * ").text(`An error of ${plan.title} (${plan.domain}).`) }),
    ...plan.codeClasses.map(({ className, value, entry }) =>
      render("codeClass", {
        ...identified(className),
        code: new Literal(value),
        isPlain: isPlain(entry),
        doc: classDoc(entry, plan.languages),
      }),
    ),
    ...plan.kindClasses.map(({ className, grpcCode }) =>
      render("kindClass", {
        ...identified(className),
        grpcCode,
        doc: new DocComment(" * ").text("Errors whose gRPC code is ").code(grpcCode).text("."),
      }),
    ),
    render("functions"),
  ];
  return sections.map((section) => `${section.trimEnd()}\n`).join("\n");
}

type Render = (partial: string, more?: object) => string;

function renderVariants({ codes, isLarge }: ErrorsPlan, render: Render): string {
  if (isLarge) return render("packedVariants", { packedVariants: packVariants(codes) });
  return render("variants", { entries: codes.filter(({ entry }) => !isPlain(entry)).map(variantsModel) });
}

interface SharedModel {
  /** Of the module that has the type of the codes; `""` where this one has it. */
  readonly codeSpecifier: string;
  readonly [name: string]: unknown;
}

function sharedModel(plan: ErrorsPlan, { importSpecifier }: RenderContext): SharedModel {
  const { names, options, domain, isNumeric, languages, codes, codeClasses } = plan;
  const codesFrom = importSpecifier(options.file, names.codeValue);
  const loadersSpecifier = importSpecifier(options.file, "textLoaders") ?? "";
  return {
    errorName: new Identifier(names.error),
    errorText: names.error,
    codeValue: new Identifier(names.codeValue),
    openCodeName: new Identifier(names.openCode),
    variantsName: new Identifier(names.variants),
    factsName: new Identifier(names.facts),
    errorOfName: new Identifier(names.errorOf),
    domain,
    isNumeric,
    docs: options.docs,
    defaultLanguage: languages[0] ?? "en",
    needsNoParameters:
      codeClasses.some(({ entry }) => isPlain(entry)) ||
      (!plan.isLarge && codes.some(({ entry }) => listsNoParameters(entry))),
    catalogSpecifier: importSpecifier(options.file, "packedCatalog") ?? "./catalog.js",
    // Of many codes the types alone: reading the comments on them would cost every consumer of the errors.
    codeSpecifier: plan.isLarge ? "" : (codesFrom ?? ""),
    isExported: codesFrom === undefined,
    loadersSpecifier,
    requireTexts: options.textsAtOnce && loadersSpecifier !== "",
    // Modules of texts lie beside their loaders, each called after its language.
    textsBefore: loadersSpecifier.slice(0, loadersSpecifier.lastIndexOf("/") + 1),
    textsAfter: loadersSpecifier.slice(loadersSpecifier.lastIndexOf(".")),
  };
}

function identified(className: string): { readonly className: Identifier } {
  return { className: new Identifier(className) };
}

/** Whether the table of variants has the code, and a variant of it without parameters. */
function listsNoParameters(entry: Entry): boolean {
  return !isPlain(entry) && entry.variants.some((variant) => parametersOf(variant).length === 0);
}

function variantsModel({ value, entry }: ErrorsPlan["codes"][number]): object {
  const isNegative = typeof value === "number" && value < 0;
  return {
    key: typeof value === "number" ? new Literal(value) : new PropertyKey(value),
    computed: isNegative,
    variants: entry.variants.map((variant) => ({
      key: new PropertyKey(variant.id),
      parameters: parametersOf(variant).map(({ name, type }) => ({
        key: new PropertyKey(name),
        isList: type === "list",
        isInteger: type === "integer",
      })),
    })),
  };
}
