/** A parsed command line: its arguments and options, read by name and type. */
export interface Invocation {
  /** Words that are not options, in order. */
  readonly arguments: readonly string[];
  /** Whether an option without a value was given: `flag("json")` for `--json`. */
  readonly flag: (name: string) => boolean;
  /** The value of an option that takes one: `value("lang")` for `--lang zh-CN`. */
  readonly value: (name: string) => string | undefined;
}

/** An invocation from the arguments and the options by long name, as commander gives them. */
export function invocationFrom(
  words: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Invocation {
  const option = (name: string): unknown => options[camelCase(name)];
  return {
    arguments: words,
    flag: (name) => option(name) === true,
    value: (name) => {
      const value = option(name);
      return typeof value === "string" ? value : undefined;
    },
  };
}

/** `dry-run` → `dryRun`: commander's attribute name of an option. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
