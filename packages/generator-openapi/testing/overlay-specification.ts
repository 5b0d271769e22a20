import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { jsonpath } from "json-p3";
import type { Json, Overlay } from "./generate.ts";

/** Applies an overlay as version 1.0.0 of its specification says: objects merge, everything else is replaced. */
export function applyOverlay(overlay: Overlay, description: Json): Json {
  const result = structuredClone(description);
  for (const { target, update } of overlay.actions)
    for (const { value } of jsonpath.query(target, result as never)) merge(value as Json, update);
  return result;
}

function merge(target: Json, update: Json): void {
  for (const [key, value] of Object.entries(update)) {
    const isObject = (candidate: unknown) =>
      typeof candidate === "object" && candidate && !Array.isArray(candidate);
    if (isObject(value) && Object.hasOwn(target, key) && isObject(target[key]))
      merge(target[key] as Json, value as Json);
    else
      Object.defineProperty(target, key, {
        value: structuredClone(value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
}

/** The structure of an Overlay document, after sections 4.4.1 to 4.4.3 of the Overlay Specification 1.0.0. */
export const overlayValidator: ValidateFunction = new Ajv2020({ allowUnionTypes: true }).compile({
  type: "object",
  required: ["overlay", "info", "actions"],
  properties: {
    overlay: { const: "1.0.0" },
    info: {
      type: "object",
      required: ["title", "version"],
      properties: { title: { type: "string" }, version: { type: "string" } },
      patternProperties: { "^x-": true },
      additionalProperties: false,
    },
    extends: { type: "string" },
    actions: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: {
        type: "object",
        required: ["target"],
        properties: {
          target: { type: "string" },
          description: { type: "string" },
          update: { type: ["object", "array"] },
          remove: { type: "boolean" },
        },
        patternProperties: { "^x-": true },
        additionalProperties: false,
      },
    },
  },
  patternProperties: { "^x-": true },
  additionalProperties: false,
});
