/**
 * Texts of one language, by code and variant: `"VPC.0101.default"` → message (ICU MessageFormat 1), description,
 * solution.
 */
export type Texts = Readonly<
  Record<string, readonly [message: string | null, description: string | null, solution: string | null]>
>;

/** A generated module with the texts of one language. */
export interface TextModule {
  readonly texts: Texts;
}

/** Where the texts of a catalog come from; nothing is loaded before it is asked for. */
export interface TextSource {
  /** Loads a language, wherever the code runs: `{ en: () => import("./i18n/en.js") }`. */
  readonly loaders: Readonly<Record<string, () => Promise<TextModule>>>;
  /** Loads a language without waiting, where that is possible; gives `undefined` elsewhere. */
  readonly loadNow?: (language: string) => TextModule | undefined;
}

/** The texts of one catalog in the languages that it has. */
export interface TextStore {
  readonly languages: readonly string[];
  /** Makes sure that the texts of a language are there; a language that the catalog does not have needs none. */
  readonly load: (language: string) => Promise<void>;
  /** The texts, if they are there or can be had without waiting. */
  readonly texts: (language: string) => Texts | undefined;
}

/** A store that asks the source once per language. */
export function createTextStore({ loaders, loadNow }: TextSource): TextStore {
  const stored = new Map<string, Texts | undefined>();
  return {
    languages: Object.keys(loaders),
    async load(language) {
      if (stored.get(language) || !Object.hasOwn(loaders, language)) return;
      const module = await loaders[language]?.();
      if (module) stored.set(language, module.texts);
    },
    texts(language) {
      if (!stored.has(language) && Object.hasOwn(loaders, language)) {
        // What cannot be had at once now cannot be had at once later: asked once.
        stored.set(language, loadNow?.(language)?.texts);
      }
      return stored.get(language);
    },
  };
}

interface NodeModule {
  readonly createRequire: (from: string) => (specifier: string) => unknown;
}

/**
 * A generated module of texts that lies beside another module, at once: Node can `require` it. `undefined` in a
 * browser, in a bundle, or where the file is not there.
 *
 *     requireTexts(import.meta.url, "./i18n/zh-CN.js")
 */
export function requireTexts(from: string | undefined, specifier: string): TextModule | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  try {
    const node = process?.getBuiltinModule?.("node:module") as NodeModule | undefined;
    const module = from === undefined ? undefined : node?.createRequire(from)(specifier);
    return hasTexts(module) ? module : undefined;
  } catch {
    // Not there, or not to be had in this way: the caller goes on with what is loaded.
    return undefined;
  }
}

function hasTexts(module: unknown): module is TextModule {
  return typeof module === "object" && module !== null && typeof Reflect.get(module, "texts") === "object";
}
