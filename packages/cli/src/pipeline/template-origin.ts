import type { Generator, TemplatePartial } from "@errcat/generator";

/** A template that can be replaced: generator, partial, and its original. */
export interface KnownTemplate {
  /** `"enums/member"`. */
  readonly name: string;
  readonly generator: string;
  readonly partial: TemplatePartial;
}

/** All templates of some generators, by name in code-point order. */
export function templatesOf(generators: readonly Generator[]): readonly KnownTemplate[] {
  return generators
    .flatMap(({ name: generator, templates }) =>
      Object.entries(templates).map(([name, partial]) => ({
        name: `${generator}/${name}`,
        generator,
        partial,
      })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The text of an ejected template: the original under a comment that remembers which original it was. Handlebars leaves
 * out a comment that stands on a line of its own.
 */
export function ejectedText({ name, partial }: KnownTemplate): string {
  return `{{!-- Replaces ${name}, sha256 ${partial.hash}. --}}\n${partial.source}`;
}

/** How a template of one's own stands to the original that it replaces. */
export type TemplateStatus = "same" | "changed" | "drifted" | "unknown-origin";

/**
 * `same`: a copy of today's original; `changed`: made from today's original; `drifted`: made from another one, so the
 * original has changed since; `unknown-origin`: it does not say what it was made from.
 */
export function templateStatus(source: string, original: KnownTemplate): TemplateStatus {
  if (source === ejectedText(original) || source === original.partial.source) return "same";
  const hash = /^\{\{!--.*\bsha256 ([0-9a-f]{64})\b.*--\}\}/.exec(source)?.[1];
  if (hash === undefined) return "unknown-origin";
  return hash === original.partial.hash ? "changed" : "drifted";
}
