/** What a value of the configuration may be. */
export interface Shape {
  /** Completes "expected …": `"a text"`. */
  readonly expected: string;
  /** The part that is wrong, as a path below the value (`""` for the value itself), or undefined where all is well. */
  readonly wrongPart: (value: unknown) => string | undefined;
}

/** A shape that a predicate decides. */
export function shape(expected: string, matches: (value: unknown) => boolean): Shape {
  return { expected, wrongPart: (value) => (matches(value) ? undefined : "") };
}

export const text: Shape = shape("a text", (value) => typeof value === "string" && value !== "");

/** True for objects that are neither lists nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One of some words. */
export function oneOf(...words: readonly string[]): Shape {
  return shape(`one of ${words.join(", ")}`, (value) => words.includes(value as string));
}

/** A text of a certain form. */
export function textLike(pattern: RegExp, expected: string): Shape {
  return shape(expected, (value) => typeof value === "string" && pattern.test(value));
}

/** Any of some shapes. */
export function either(...shapes: readonly Shape[]): Shape {
  return shape(shapes.map(({ expected }) => expected).join(", or "), (value) =>
    shapes.some(({ wrongPart }) => wrongPart(value) === undefined),
  );
}

/** A list, not empty where `least` is 1. */
export function listOf(item: Shape, least: 0 | 1 = 0): Shape {
  return {
    expected: `${least === 1 ? "a list, not empty" : "a list"}, each item ${item.expected}`,
    wrongPart: (value) => {
      if (!Array.isArray(value) || value.length < least) return "";
      return firstWrong(value.map((each, index) => [`[${index}]`, item.wrongPart(each)] as const));
    },
  };
}

/** An object with keys of any name and values of one shape. */
export function recordOf(item: Shape): Shape {
  return {
    expected: `an object, each value ${item.expected}`,
    wrongPart: (value) =>
      isRecord(value)
        ? firstWrong(Object.entries(value).map(([key, each]) => [`.${key}`, item.wrongPart(each)] as const))
        : "",
  };
}

/** An object with known keys; a `?` behind the name of a key lets it be absent. */
export function objectOf(shapes: Readonly<Record<string, Shape>>): Shape {
  const keys = Object.keys(shapes).map((key) => key.replace("?", ""));
  return {
    expected: `an object with the keys ${keys.join(", ")}`,
    wrongPart: (value) => {
      if (!isRecord(value)) return "";
      const unknown = Object.keys(value).find((key) => !keys.includes(key));
      if (unknown !== undefined) return `.${unknown}`;
      return firstWrong(
        Object.entries(shapes).map(([name, item]) => {
          const key = name.replace("?", "");
          const absent = value[key] === undefined;
          return [`.${key}`, absent && name.endsWith("?") ? undefined : item.wrongPart(value[key])] as const;
        }),
      );
    },
  };
}

function firstWrong(parts: readonly (readonly [string, string | undefined])[]): string | undefined {
  const found = parts.find(([, wrong]) => wrong !== undefined);
  return found && found[0] + found[1];
}
