import type { JsonValue } from "@errcat/generator";
import type { OpenApiVersion } from "./options.ts";
import type { OpenApiPlan } from "./plan-openapi.ts";

/** The newest patch release of each version. */
const releases: Readonly<Record<OpenApiVersion, string>> = { "3.0": "3.0.4", "3.1": "3.1.1", "3.2": "3.2.0" };

/** An OpenAPI document that has nothing but components, for other documents to refer to. */
export function componentsDocument(plan: OpenApiPlan, components: JsonValue): JsonValue {
  const { version } = plan.options;
  return {
    openapi: releases[version],
    info: { title: plan.title, version: "1.0.0" },
    // Required up to version 3.0.
    ...(version === "3.0" && { paths: {} }),
    components,
  };
}
