import type { Report } from "@errcat/diagnostics";
import type { SourceConfig } from "./config.ts";

/** A file and the settings that it was named with. */
export interface SettingsOfFile {
  readonly name: string;
  readonly settings: SourceConfig;
}

/**
 * A report for files that a configuration names: an option of a file's settings is told as one of the configuration.
 *
 *     a.md: columns, Key  →  sources, 2, columns, Key
 */
export function reportOfSources(
  found: readonly SettingsOfFile[],
  { sources, report }: { readonly sources: readonly SourceConfig[]; readonly report: Report },
): Report {
  const numbers = new Map(found.map(({ name, settings }) => [name, sources.indexOf(settings)]));
  return (diagnostic) => {
    const { option, place } = diagnostic;
    const number = numbers.get(place?.file ?? "");
    if (option === undefined || number === undefined) report(diagnostic);
    else report({ ...diagnostic, option: ["sources", number, ...option] });
  };
}
