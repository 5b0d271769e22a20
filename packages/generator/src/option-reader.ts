import { diagnose, type Report } from "@errcat/diagnostics";

/**
 * Reads the options of one generator: each call names an option, says what it may be and what holds without it.
 * A value of another kind is reported and the fallback holds; an option that nobody asked for is reported as unknown.
 */
export interface OptionReader {
  readonly text: (name: string, fallback: string) => string;
  readonly flag: (name: string, fallback: boolean) => boolean;
  readonly choice: <Value extends string>(name: string, values: readonly Value[], fallback: Value) => Value;
  /** A list of some of the values; `true` stands for all of them, `false` for none. */
  readonly choices: <Value extends string>(
    name: string,
    values: readonly Value[],
    fallback: readonly Value[],
  ) => readonly Value[];
  /** A list of texts; one text stands for a list of it. */
  readonly texts: (name: string, fallback: readonly string[]) => readonly string[];
  /** The value as it stands, for options with a shape of their own. */
  readonly unknown: (name: string) => unknown;
  /** Reports that an option's value is not what was expected. */
  readonly reject: (name: string, expected: string) => void;
}

/** An {@link OptionReader} and the check to be made when everything was read. */
export interface CheckedOptionReader extends OptionReader {
  /** Reports the options that nobody asked for. */
  readonly reportUnknown: () => void;
}

/** A reader of `options`, the value that stands in the configuration beside the name of `generator`. */
export function createOptionReader(
  generator: string,
  options: Readonly<Record<string, unknown>>,
  report: Report,
): CheckedOptionReader {
  const asked = new Set<string>();
  const get = (name: string): unknown => {
    asked.add(name);
    return Object.hasOwn(options, name) ? options[name] : undefined;
  };
  const reject = (name: string, expected: string): void =>
    report(
      diagnose("config/invalid-generator-option", {
        generator,
        option: name,
        expected,
        found: show(options[name]),
      }),
    );
  const read = <Value>(name: string, fallback: Value, kind: Kind<Value>): Value => {
    const value = get(name);
    if (value === undefined) return fallback;
    const result = kind.read(value);
    if (result === undefined) reject(name, kind.expected);
    return result ?? fallback;
  };
  return {
    text: (name, fallback) => read(name, fallback, text),
    flag: (name, fallback) => read(name, fallback, flag),
    choice: (name, values, fallback) => read(name, fallback, choice(values)),
    choices: (name, values, fallback) => read(name, fallback, choices(values)),
    texts: (name, fallback) => read(name, fallback, texts),
    unknown: get,
    reject,
    reportUnknown() {
      for (const option of Object.keys(options)) {
        if (asked.has(option) || options[option] === undefined) continue;
        const known = [...asked].sort().join(", ") || "none";
        report(diagnose("config/unknown-generator-option", { generator, option, known }));
      }
    },
  };
}

interface Kind<Value> {
  readonly expected: string;
  /** Undefined where the value is of another kind. */
  readonly read: (value: unknown) => Value | undefined;
}

const text: Kind<string> = {
  expected: "a text",
  read: (value) => (typeof value === "string" ? value : undefined),
};

const flag: Kind<boolean> = {
  expected: "true or false",
  read: (value) => (typeof value === "boolean" ? value : undefined),
};

const texts: Kind<readonly string[]> = {
  expected: "a text or a list of texts",
  read: (value) => {
    const list = typeof value === "string" ? [value] : value;
    return Array.isArray(list) && list.every((item) => typeof item === "string") ? list : undefined;
  },
};

function choice<Value extends string>(values: readonly Value[]): Kind<Value> {
  return {
    expected: `one of ${values.join(", ")}`,
    read: (value) => values.find((known) => known === value),
  };
}

function choices<Value extends string>(values: readonly Value[]): Kind<readonly Value[]> {
  return {
    expected: `true, false, or a list of ${values.join(", ")}`,
    read: (value) => {
      if (typeof value === "boolean") return value ? values : [];
      if (!Array.isArray(value) || !value.every((item) => values.includes(item))) return undefined;
      return values.filter((known) => value.includes(known));
    },
  };
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60);
}
