import type { JsonValue } from "@errcat/generator";
import { bodyExample, bodySchema } from "./body-node.ts";
import { codeSchema } from "./code-schema.ts";
import { escapeCommonMark } from "./common-mark.ts";
import type { OpenApiPlan } from "./plan-openapi.ts";
import type { PlannedResponse, ResponseCase } from "./plan-responses.ts";
import { problemExample, problemSchema } from "./problem-schema.ts";

/** The Components Object: schemas of codes, bodies and problems, and a response per status. */
export function componentsObject(plan: OpenApiPlan): JsonValue {
  return {
    schemas: schemas(plan),
    responses: Object.fromEntries(
      plan.responses.map((response) => [response.component, responseObject(response, plan)]),
    ),
  };
}

function schemas({ names, codes, bodies, options }: OpenApiPlan): JsonValue {
  const code = schemaReference(names.code);
  const single = bodies.length === 1 ? bodies[0] : undefined;
  return {
    [names.code]: codeSchema(codes),
    ...(single && { [names.body]: bodySchema(single.node, code) }),
    ...(bodies.length > 1 && {
      [names.body]: { anyOf: bodies.map(({ component }) => schemaReference(component)) },
      ...Object.fromEntries(bodies.map(({ component, node }) => [component, bodySchema(node, code)])),
    }),
    ...(options.problem !== "none" && { [names.problem]: problemSchema(code) }),
  };
}

function schemaReference(name: string): JsonValue {
  return { $ref: `#/components/schemas/${name}` };
}

function responseObject(response: PlannedResponse, plan: OpenApiPlan): JsonValue {
  const { bodies, names, options } = plan;
  const node = bodies[0]?.node;
  const content = {
    ...(node && {
      "application/json": {
        schema: schemaReference(names.body),
        examples: examples(response.cases, (example) => bodyExample(node, example) ?? {}),
      },
    }),
    ...(options.problem === "responses" && {
      "application/problem+json": {
        schema: schemaReference(names.problem),
        examples: examples(response.cases, problemOf(response, options.problemType)),
      },
    }),
  };
  if (Object.keys(content).length > 0) return { description: response.phrase, content };
  const codes = [...new Set(response.cases.map(({ code }) => escapeCommonMark(String(code))))];
  return { description: `${response.phrase}: ${codes.join(", ")}` };
}

function problemOf({ status, phrase }: PlannedResponse, type: string): (example: ResponseCase) => JsonValue {
  const scope = { status: status === "default" ? undefined : Number(status), phrase, type };
  return (example) => problemExample(example, scope);
}

function examples(cases: readonly ResponseCase[], valueFor: (example: ResponseCase) => JsonValue): JsonValue {
  return Object.fromEntries(
    cases.map((example) => [
      example.key,
      {
        ...(example.description !== "" && { summary: example.description }),
        ...(example.solution !== "" && { description: escapeCommonMark(example.solution) }),
        value: valueFor(example),
      },
    ]),
  );
}
