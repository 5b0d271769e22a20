import type { JsonValue } from "@errcat/generator";
import type { OpenApiPlan } from "./plan-openapi.ts";

/**
 * An OpenAPI Overlay (version 1.0.0): applied to an existing description it adds the components, and to every operation
 * the response of each status that the operation does not describe itself.
 *
 *     - target: $.paths.*[?@.responses && !@.responses['404']].responses
 *       update: { "404": { $ref: "#/components/responses/VpcError404" } }
 */
export function overlayDocument(plan: OpenApiPlan, components: JsonValue): JsonValue {
  return {
    overlay: "1.0.0",
    info: { title: plan.title, version: "1.0.0" },
    actions: [
      { target: "$", update: { components } },
      ...plan.responses.map(({ status, component }) => ({
        target: `${plan.options.paths}[?@.responses && !@.responses['${status}']].responses`,
        update: { [status]: { $ref: `#/components/responses/${component}` } },
      })),
    ],
  };
}
