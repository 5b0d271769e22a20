import type { AnyErrorFacts, ParameterValues } from "../error/error-facts.ts";
import { formatIcu } from "../message/format-icu.ts";
import { languageFallback } from "./language-fallback.ts";
import type { TextStore } from "./text-store.ts";

/** What an error says to a reader of one language. */
export interface LocalizedError {
  /** BCP 47 tag of the texts; `undefined` where there are none: only the message as it arrived. */
  readonly language: string | undefined;
  /** The translated message with its parameters; the message as it arrived where there is no such translation. */
  readonly message: string;
  readonly description: string | undefined;
  readonly solution: string | undefined;
}

/** Texts, and the language to end with. */
export interface LanguageSettings {
  readonly store: TextStore;
  readonly defaultLanguage: string;
}

/**
 * The error in the reader's language: each text falls back by itself along {@link languageFallback}, through the
 * languages that are there.
 */
export function localizeError(
  error: AnyErrorFacts,
  tag: string,
  { store, defaultLanguage }: LanguageSettings,
): LocalizedError {
  const key = `${error.code}.${error.variant}`;
  const found = languageFallback(tag, store.languages, defaultLanguage).flatMap((language) => {
    const texts = store.texts(language);
    const own = texts && Object.hasOwn(texts, key) ? texts[key] : undefined;
    return own ? [{ language, own }] : [];
  });
  const message = found
    .map(({ language, own }) =>
      own[0] === null ? undefined : formatIcu(own[0], error.params as ParameterValues, language),
    )
    .find((text) => text !== undefined);
  return {
    language: found[0]?.language,
    message: message ?? error.message,
    description: found.find(({ own }) => own[1])?.own[1] ?? undefined,
    solution: found.find(({ own }) => own[2])?.own[2] ?? undefined,
  };
}
