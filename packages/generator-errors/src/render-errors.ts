import {
  DocComment,
  type GeneratedFile,
  generatedNotice,
  Identifier,
  Literal,
  printString,
  type RenderContext,
} from "@errcat/generator";
import { classDoc } from "./class-doc.ts";
import { planImports, sharedModel, variantsModel } from "./errors-model.ts";
import { isPlain, packVariants } from "./pack-variants.ts";
import type { ErrorsPlan } from "./plan-errors.ts";
import { renderImports } from "./render-imports.ts";

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
  const imports = planImports(plan, context);
  const model = sharedModel(plan, imports);
  const render: Render = (partial, more = {}) => context.templates.render(partial, { ...model, ...more });
  const sections = [
    render("header"),
    renderImports(imports),
    ...(hasCodeValue(plan, context)
      ? []
      : [render("codeValue", { codes: plan.codes.map(({ value }) => ({ value })) })]),
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

/** Whether another module of the run has the type of the codes. */
function hasCodeValue({ names, options }: ErrorsPlan, { importSpecifier }: RenderContext): boolean {
  return importSpecifier(options.file, names.codeValue) !== undefined;
}

function renderVariants({ codes, isLarge }: ErrorsPlan, render: Render): string {
  if (isLarge) return render("packedVariants", { packedVariants: packVariants(codes) });
  return render("variants", { entries: codes.filter(({ entry }) => !isPlain(entry)).map(variantsModel) });
}

function identified(className: string): { readonly className: Identifier } {
  return { className: new Identifier(className) };
}
