import type { Diagnostic } from "@errcat/diagnostics";
import { type GeneratorEntry, type GeneratorSettings, runGenerators } from "@errcat/generator";
import type { Catalog } from "@errcat/schema";
import type { Files } from "./golden-files.ts";

/** What a run of generators gave, in the shape that tests compare. */
export interface EntriesRun {
  readonly files: Files;
  /** Codes of the diagnostics in the order in which they were reported. */
  readonly reported: readonly Diagnostic["code"][];
}

/** Runs entries of a configuration on a catalog: the files by path, and what was reported. */
export async function runEntries(
  catalog: Catalog,
  entries: readonly GeneratorEntry[],
  settings: GeneratorSettings,
): Promise<EntriesRun> {
  const reported: Diagnostic["code"][] = [];
  const files = await runGenerators(catalog, entries, {
    ...settings,
    report: ({ code }) => reported.push(code),
  });
  return { files: Object.fromEntries(files.map(({ path, contents }) => [path, contents])), reported };
}

/** The options that an entry of this name reads, as the diagnostic of an unknown one lists them. */
export async function knownOptions(
  catalog: Catalog,
  name: string,
  settings: GeneratorSettings,
): Promise<readonly string[]> {
  const messages: string[] = [];
  const report = ({ message }: Diagnostic): unknown => messages.push(message);
  await runGenerators(catalog, [[name, { noSuchOption: true }]], { ...settings, report });
  return (/its options are (.*)\.$/.exec(messages.join("\n"))?.[1] ?? "").split(", ");
}

/** The same data with the members of every object in the opposite order: nothing that is generated may depend on it. */
export function withReversedKeys<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each !== "object" || each === null || Array.isArray(each)
      ? each
      : Object.fromEntries(Object.entries(each).reverse()),
  ) as Value;
}
