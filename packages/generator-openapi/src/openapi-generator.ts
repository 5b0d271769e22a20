import { defineGenerator, type GeneratedFile, type Generator, printJson } from "@errcat/generator";
import { componentsDocument } from "./components-document.ts";
import { componentsObject } from "./components-object.ts";
import { resolveOpenApiOptions } from "./options.ts";
import { overlayDocument } from "./overlay.ts";
import { planOpenApi } from "./plan-openapi.ts";
import { printYaml } from "./print-yaml.ts";

/**
 * The generator `openapi`: components for codes, bodies, problem details and responses, and an overlay that puts the
 * responses into an existing description.
 *
 *     "openapi"  →  openapi/components.json, openapi/overlay.json
 */
export const openapiGenerator: Generator = defineGenerator({
  name: "openapi",
  resolveOptions: resolveOpenApiOptions,
  plan: planOpenApi,
  render(plan) {
    const { file, overlay, format } = plan.options;
    const print = format === "yaml" ? printYaml : printJson;
    const components = componentsObject(plan);
    const files: GeneratedFile[] = [{ path: file, contents: print(componentsDocument(plan, components)) }];
    if (overlay !== "") files.push({ path: overlay, contents: print(overlayDocument(plan, components)) });
    return files;
  },
});
