import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OpenApiVersion } from "../src/options.ts";
import type { Described } from "./generate.ts";

// Making the judges costs more than most judgements, so there is one of each.
const config = await createConfig({
  rules: {
    struct: "error",
    "no-unresolved-refs": "error",
    "spec-components-invalid-map-name": "error",
    "no-invalid-media-type-examples": "error",
  },
});
const validator = new Validator();

/** What two independent validators object to. */
export async function problemsOf(document: unknown): Promise<readonly string[]> {
  const redocly = await lintFromString({ source: JSON.stringify(document), config });
  const schema = await validator.validate(structuredClone(document) as Record<string, unknown>);
  return [
    ...redocly.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`),
    ...(schema.valid ? [] : [JSON.stringify(schema.errors)]),
  ];
}

/** The examples of responses that do not fit the schemas of their bodies, with the reason. */
export function badExamples(document: Described, version: OpenApiVersion): readonly string[] {
  const ajv = version === "3.0" ? new Ajv({ strict: false }) : new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "doc:", ...document }, "doc:");
  return Object.entries(document.components.responses).flatMap(([name, { content = {} }]) =>
    Object.values(content).flatMap(({ schema, examples }) => {
      const validate = ajv.compile({ $ref: `doc:${schema.$ref}` });
      return Object.entries(examples).flatMap(([key, { value }]) =>
        validate(value) ? [] : [`${name} ${key}: ${ajv.errorsText(validate.errors)}`],
      );
    }),
  );
}
