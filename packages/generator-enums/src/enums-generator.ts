import { defineGenerator, type Generator } from "@errcat/generator";
import { resolveEnumsOptions } from "./options.ts";
import { declareEnums, planEnums } from "./plan-enums.ts";
import { renderEnums } from "./render-enums.ts";
import { templates } from "./templates.generated.ts";

/**
 * The generator `enums`: the codes of a catalog as a documented enum, const object, union or single constants, with
 * their literal union, names, guard and metadata.
 *
 *     ["enums", { style: "const-object" }]  →  error-code.ts
 */
export const enumsGenerator: Generator = defineGenerator({
  name: "enums",
  templates,
  resolveOptions: (options, { typeNames, languages }) =>
    resolveEnumsOptions(options, { typeName: typeNames.errorCode, languages }),
  plan: planEnums,
  declareModules: declareEnums,
  render: renderEnums,
});
