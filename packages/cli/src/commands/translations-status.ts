import { diagnose } from "@errcat/diagnostics";
import { type TranslationStatus, translationStatus } from "@errcat/enrich";
import type { Run } from "../command-line/command-definition.ts";
import { createLog } from "../diagnostic-log.ts";
import { ExitCode } from "../exit-code.ts";
import { projectTranslations } from "../pipeline/project-translations.ts";
import { printTable } from "../print/print-table.ts";
import { type BuiltProject, builtProjects } from "./built-projects.ts";
import { conclude } from "./conclude.ts";

/** `errcat translations status`: how much of each catalog is there in each language. */
export const runTranslationsStatus: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const least = percentFrom(invocation.value("min"));
  if (least === undefined) {
    const parameters = { option: "min", value: invocation.value("min") ?? "", least: 0, most: 100 };
    log.report(diagnose("usage/not-a-number", parameters));
    return conclude(log, io, { json, least: "warning" });
  }
  const built = await builtProjects(invocation, { io, log, build: "untranslated" });
  const rows = built.flatMap((each) => statusOf(each));
  if (!json) io.stdout.write(printRows(rows));
  const exitCode = conclude(log, io, { json, result: { catalogs: rows }, least: "warning" });
  const short = rows.filter(({ percent }) => percent < least);
  for (const { id, language, percent } of json ? [] : short) {
    io.stderr.write(`${id} has ${percent} % of its texts in ${language}; --min asks for ${least} %\n`);
  }
  return exitCode === ExitCode.ok && short.length > 0 ? ExitCode.notFine : exitCode;
};

type Row = { readonly id: string } & TranslationStatus;

/** The languages of the sources, of the configuration and of the PO files. */
function statusOf(built: BuiltProject): readonly Row[] {
  const { project, catalog } = built;
  const files = projectTranslations(built);
  const languages = new Set([
    ...files.map(({ language }) => language),
    ...catalog.sources.map(({ language }) => language),
  ]);
  return [...languages].sort().map((language) => {
    const translations = files.find((file) => file.language === language)?.translations;
    return { id: project.id, ...translationStatus(catalog, language, translations) };
  });
}

function printRows(rows: readonly Row[]): string {
  const head = [
    "catalog",
    "language",
    "complete",
    "texts",
    "in the source",
    "translated",
    "to review",
    "missing",
  ];
  const cells = rows.map(({ id, language, percent, texts, native, translated, fuzzy, missing }) =>
    [id, language, `${percent} %`, texts, native, translated, fuzzy, missing].map(String),
  );
  return printTable([head, ...cells]);
}

/** A percentage; 0 where none is given, `undefined` where it is none. */
function percentFrom(text: string | undefined): number | undefined {
  if (text === undefined) return 0;
  const percent = Number(text);
  return /^\d+(\.\d+)?$/.test(text) && percent <= 100 ? percent : undefined;
}
