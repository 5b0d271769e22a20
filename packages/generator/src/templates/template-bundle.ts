import type { CompiledPartial } from "./compiled-partial.ts";

/** One named template of a generator, compiled when the generator was built. */
export interface TemplatePartial {
  /** The Handlebars source, as `errcat eject` writes it out. */
  readonly source: string;
  /** SHA-256 of {@link source} in lower-case hex: an override remembers it to notice that its original has changed. */
  readonly hash: string;
  /** The same as a function, for runs in which nothing is overridden. */
  readonly compiled: CompiledPartial;
}

/** The partials of one generator by name; made of `templates/*.hbs` by `scripts/compile-templates.mjs`. */
export type TemplateBundle = Readonly<Record<string, TemplatePartial>>;

/** A partial that the user replaces: the file `<templates>/<generator>/<partial>.hbs`. */
export interface TemplateOverride {
  readonly generator: string;
  readonly partial: string;
  /** For diagnostics. */
  readonly path: string;
  readonly source: string;
}
