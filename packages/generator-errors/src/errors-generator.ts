import { defineGenerator, type Generator } from "@errcat/generator";
import { resolveErrorsOptions } from "./options.ts";
import { declareErrors, planErrors } from "./plan-errors.ts";
import { renderErrors } from "./render-errors.ts";
import { templates } from "./templates.generated.ts";

/**
 * The generator `errors`: an error class for the catalog and for each of its codes, what makes them out of responses,
 * and the packed catalog.
 *
 *     "errors"  →  errors.ts, catalog.ts
 */
export const errorsGenerator: Generator = defineGenerator({
  name: "errors",
  templates,
  resolveOptions: resolveErrorsOptions,
  plan: planErrors,
  declareModules: declareErrors,
  render: renderErrors,
});
