/** A fragment of JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A part of a value that is not what it should be. */
export interface WrongPart {
  /** Steps below the value: `[1, "encoding"]`, none for the value itself. */
  readonly steps: readonly (string | number)[];
  /** What was expected there; completes "expected …". */
  readonly expected: string;
}

/** What a value of the configuration may be. */
export interface Shape {
  /** Completes "expected …": `"a text"`. */
  readonly expected: string;
  /** The innermost part that is wrong, or undefined where all is well. */
  readonly wrongPart: (value: unknown) => WrongPart | undefined;
  /** The same for editors; `undefined` for what JSON cannot hold. */
  readonly schema: JsonSchema | undefined;
}

/** A shape that a predicate decides. */
export function shape(
  expected: string,
  schema: JsonSchema | undefined,
  matches: (value: unknown) => boolean,
): Shape {
  return { expected, schema, wrongPart: (value) => (matches(value) ? undefined : { steps: [], expected }) };
}

/** A text with something in it. */
export const text: Shape = shape(
  "a text",
  { type: "string", minLength: 1 },
  (value) => typeof value === "string" && value !== "",
);

/** True or false. */
export const flag: Shape = shape("true or false", { type: "boolean" }, (value) => typeof value === "boolean");

/** A whole number from 1. */
export const count: Shape = shape(
  "a number",
  { type: "integer", minimum: 1 },
  (value) => Number.isInteger(value) && (value as number) >= 1,
);

/** True for objects that are neither lists nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One of some words. */
export function oneOf(...words: readonly string[]): Shape {
  return shape(`one of ${words.join(", ")}`, { enum: words }, (value) => words.includes(value as string));
}

/** A text of a certain form. */
export function textLike(pattern: RegExp, expected: string): Shape {
  return shape(
    expected,
    { type: "string", pattern: pattern.source },
    (value) => typeof value === "string" && pattern.test(value),
  );
}

/** Any of some shapes. What fits none is held against the one that it comes nearest to. */
export function either(...shapes: readonly Shape[]): Shape {
  const schemas = shapes.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  const expected = shapes.map((each) => each.expected).join(", or ");
  return {
    expected,
    schema: schemas.length === 1 ? schemas[0] : { anyOf: schemas },
    wrongPart: (value) => {
      const wrongs = shapes.map(({ wrongPart }) => wrongPart(value));
      if (wrongs.includes(undefined)) return undefined;
      return wrongs.find((wrong) => wrong !== undefined && wrong.steps.length > 0) ?? { steps: [], expected };
    },
  };
}

/** A list, not empty where `least` is 1. */
export function listOf(item: Shape, least: 0 | 1 = 0): Shape {
  const expected = `${least === 1 ? "a list, not empty" : "a list"}, each item ${item.expected}`;
  return {
    expected,
    schema: { type: "array", items: item.schema, ...(least === 1 && { minItems: 1 }) },
    wrongPart: (value) => {
      if (!Array.isArray(value) || value.length < least) return { steps: [], expected };
      return firstWrong(value.map((each, index) => [index, item.wrongPart(each)] as const));
    },
  };
}

/** An object with keys of any name and values of one shape. */
export function recordOf(item: Shape): Shape {
  const expected = `an object, each value ${item.expected}`;
  return {
    expected,
    schema: { type: "object", additionalProperties: item.schema },
    wrongPart: (value) =>
      isRecord(value)
        ? firstWrong(Object.entries(value).map(([key, each]) => [key, item.wrongPart(each)] as const))
        : { steps: [], expected },
  };
}

/** An object with known keys, of which some must be there. */
export function objectOf(shapes: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  const keys = Object.keys(shapes).join(", ");
  const expected = `an object with the keys ${keys}`;
  return {
    expected,
    schema: objectSchema(shapes, required),
    wrongPart: (value) => {
      if (!isRecord(value)) return { steps: [], expected };
      const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key));
      if (unknown !== undefined) return { steps: [unknown], expected: `one of the keys ${keys}` };
      return firstWrong(
        Object.entries(shapes).map(([key, item]) => {
          const isAbsent = value[key] === undefined && !required.includes(key);
          return [key, isAbsent ? undefined : item.wrongPart(value[key])] as const;
        }),
      );
    },
  };
}

/** JSON Schema of an object with known keys. */
export function objectSchema(
  shapes: Readonly<Record<string, Shape>>,
  required: readonly string[],
): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(shapes).flatMap(([key, { schema }]) => (schema === undefined ? [] : [[key, schema]])),
  );
  return { type: "object", properties, required, additionalProperties: false };
}

function firstWrong(
  parts: readonly (readonly [string | number, WrongPart | undefined])[],
): WrongPart | undefined {
  for (const [step, wrong] of parts) if (wrong) return { ...wrong, steps: [step, ...wrong.steps] };
  return undefined;
}
