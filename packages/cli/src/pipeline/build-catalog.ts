import type { Report } from "@errcat/diagnostics";
import { type EnrichOptions, enrich, readTranslations } from "@errcat/enrich";
import { type ParseResult, parseSources } from "@errcat/parser";
import type { Catalog, LocalizedText } from "@errcat/schema";
import { reportOfSources } from "../config/report-of-sources.ts";
import type { Project } from "../config/resolve-project.ts";
import type { ProjectInputs, TextFile } from "../disk/read-project.ts";
import { unusedCorrections } from "./unused-corrections.ts";

/** What only the command line decides about a catalog. */
export interface BuildOptions {
  /** Whether published names may change. */
  readonly acceptRenames: boolean;
}

/** The catalog of a project from its inputs: parsed, then enriched. */
export async function buildCatalog(
  project: Project,
  inputs: ProjectInputs,
  { acceptRenames, report }: BuildOptions & { readonly report: Report },
): Promise<Catalog> {
  const { catalog } = parseProject(project, inputs, report);
  const options: EnrichOptions = {
    overlay: inputs.overlay && (await readOverlayFile(inputs.overlay, report)),
    translations: inputs.translations.flatMap(({ text, name }) => readTranslations(text, name, report) ?? []),
    previous: inputs.previous?.catalog,
    acceptRenames,
  };
  return enrich(catalog, options, report);
}

/** The catalog of a project in the languages of its sources alone: what is translated from. */
export function buildUntranslated(project: Project, inputs: ProjectInputs, report: Report): Promise<Catalog> {
  return buildCatalog(project, { ...inputs, translations: [] }, { acceptRenames: false, report });
}

/** What the sources of a project say by themselves. */
export function parseProject(
  { id, domain, title, languages, sources: settings }: Project,
  { sources, found }: ProjectInputs,
  report: Report,
): ParseResult {
  const unused = unusedCorrections(found, report);
  const parsed = parseSources(
    sources,
    {
      id,
      ...(domain !== undefined && { domain }),
      ...(title !== undefined && { title: localized(title, languages) }),
      sources: Object.fromEntries(found.map(({ name, settings }) => [name, settings])),
    },
    reportOfSources(found, { sources: settings, report: unused.report }),
  );
  unused.finish();
  return parsed;
}

function localized(title: string | LocalizedText, languages: readonly string[] | undefined): LocalizedText {
  return typeof title === "string" ? { [languages?.[0] ?? "en"]: title } : title;
}

async function readOverlayFile({ name, text }: TextFile, report: Report): Promise<EnrichOptions["overlay"]> {
  const { readOverlay } = await import("@errcat/enrich/yaml");
  return readOverlay(text, name, report);
}
