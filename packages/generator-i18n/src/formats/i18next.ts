import type { Pattern, Segment } from "../pattern.ts";

/**
 * What i18next must be told for every text to come out as it was written: keys with dots and colons are one key, and
 * two variables stand for the characters that i18next has no escape for. Their names are no identifiers, so no
 * parameter can be called the same.
 */
export const i18nextOptions: I18nextOptions = {
  keySeparator: false,
  nsSeparator: false,
  interpolation: { defaultVariables: { "{": "{", $: "$" } },
};

/** The part of the options of `i18next.init` that the bundles rely on. */
export interface I18nextOptions {
  readonly keySeparator: false;
  readonly nsSeparator: false;
  readonly interpolation: { readonly defaultVariables: Readonly<Record<string, string>> };
}

/**
 * A pattern as an i18next message (JSON v4).
 *
 *     "Quota of ", resource, " is {{used}}."  →  Quota of {{resource}} is {{{}}{used}}.
 *
 * Lists are joined by i18next's own `list` format in the language of the bundle.
 */
export function printI18next(pattern: Pattern): string {
  const names = new Set(pattern.flatMap((segment) => (segment.kind === "parameter" ? [segment.name] : [])));
  const lists = !listOptions.some((name) => names.has(name));
  return pattern
    .map((segment, index) =>
      segment.kind === "text"
        ? escapeText(segment.text, pattern[index + 1])
        : `{{${segment.name}${segment.type === "list" && lists ? ", list" : ""}}}`,
    )
    .join("");
}

/** i18next hands all parameters to Intl.ListFormat as its options: one of these names would change or break it. */
const listOptions: readonly string[] = ["type", "style", "localeMatcher", "locale", "lng"];

/**
 * `{{` opens a variable and `$t(` a nested key; neither can be escaped, so their first character becomes a variable.
 */
function escapeText(text: string, next: Segment | undefined): string {
  const followed = next ? `${text}{{` : text;
  const escaped = followed.replace(/\{(?=\{|\$t\()|\$(?=t\()/g, (character) => `{{${character}}}`);
  return next ? escaped.slice(0, -"{{{}}{".length) : escaped;
}
