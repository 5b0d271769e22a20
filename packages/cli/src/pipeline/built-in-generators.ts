import type { Generator, GeneratorEntry } from "@errcat/generator";

/** The generators that the command line brings, loaded only when they are used. */
export const builtInGenerators: Readonly<Record<string, () => Promise<Generator>>> = {
  enums: async () => (await import("@errcat/generator-enums")).enumsGenerator,
  errors: async () => (await import("@errcat/generator-errors")).errorsGenerator,
  i18n: async () => (await import("@errcat/generator-i18n")).i18nGenerator,
  openapi: async () => (await import("@errcat/generator-openapi")).openapiGenerator,
};

/**
 * The built-in generators that some entries and template folders name; all of them where a name is unknown, to be
 * listed.
 */
export async function loadGenerators(
  entries: readonly GeneratorEntry[],
  templateFolders: readonly string[] = [],
): Promise<readonly Generator[]> {
  const names = [...new Set([...entries.flatMap(nameOf), ...templateFolders])];
  const isKnown = names.every((name) => Object.hasOwn(builtInGenerators, name));
  const wanted = isKnown ? names : Object.keys(builtInGenerators);
  return Promise.all(wanted.map((name) => (builtInGenerators[name] as () => Promise<Generator>)()));
}

/** All built-in generators, and those of one's own among the entries, none twice. */
export async function allGenerators(entries: readonly GeneratorEntry[]): Promise<readonly Generator[]> {
  const builtIn = await Promise.all(Object.values(builtInGenerators).map((load) => load()));
  const own = entries.flatMap((entry) => {
    const named = (Array.isArray(entry) ? entry[0] : entry) as string | Generator;
    return typeof named === "string" ? [] : [named];
  });
  return [...new Map([...builtIn, ...own].map((generator) => [generator.name, generator])).values()];
}

function nameOf(entry: GeneratorEntry): readonly string[] {
  const named = (Array.isArray(entry) ? entry[0] : entry) as string | Generator;
  return typeof named === "string" ? [named] : [];
}
