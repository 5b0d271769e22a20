import { type GeneratorContext, localize } from "@errcat/generator";
import type { Catalog } from "@errcat/schema";
import { componentKey } from "./component-key.ts";
import type { OpenApiOptions } from "./options.ts";
import { type PlannedBody, planBodies } from "./plan-bodies.ts";
import { type PlannedCode, planCodes } from "./plan-codes.ts";
import { type PlannedResponse, planResponses } from "./plan-responses.ts";

/** Every name and every choice of the documents. */
export interface OpenApiPlan {
  readonly options: OpenApiOptions;
  /** What the catalog is called. */
  readonly title: string;
  /** Names of the components that others refer to. */
  readonly names: ComponentNames;
  readonly codes: readonly PlannedCode[];
  readonly bodies: readonly PlannedBody[];
  readonly responses: readonly PlannedResponse[];
}

/** `VpcErrorCode`, `VpcErrorBody`, `VpcProblem`. */
export interface ComponentNames {
  readonly code: string;
  readonly body: string;
  readonly problem: string;
}

/** Decides codes, bodies, responses and their names. */
export function planOpenApi(
  catalog: Catalog,
  options: OpenApiOptions,
  context: GeneratorContext,
): OpenApiPlan {
  const languages = [options.language, ...context.languages];
  const { report } = context;
  const prefix = componentKey(context.prefix);
  const code = componentKey(context.typeNames.errorCode);
  return {
    options,
    title: localize(catalog.title, languages) ?? catalog.id,
    names: { code, body: `${prefix}ErrorBody`, problem: `${prefix}Problem` },
    codes: planCodes(catalog, languages, report),
    bodies: planBodies(catalog, options.envelopes, { prefix, report }),
    responses: planResponses(catalog, languages, prefix),
  };
}
