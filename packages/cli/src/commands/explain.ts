import { resolve } from "node:path";
import { diagnose } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import type { Run } from "../command-line/command-definition.ts";
import type { Invocation } from "../command-line/invocation.ts";
import type { Project } from "../config/resolve-project.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import { loadProjects } from "../disk/load-projects.ts";
import { readCatalogIfAny } from "../disk/read-catalog.ts";
import { readProject } from "../disk/read-project.ts";
import type { Io } from "../io.ts";
import { buildCatalog } from "../pipeline/build-catalog.ts";
import {
  type Explanation,
  explainError,
  type OpenedCatalog,
  openForExplaining,
} from "../pipeline/explain-error.ts";
import { explanationWords } from "../print/explanation-words.ts";
import { paintFor } from "../print/paint.ts";
import { printExplanation, textIn } from "../print/print-explanation.ts";
import { scopedLog } from "../scoped-log.ts";
import { conclude, printResult } from "./conclude.ts";

/** How many findings are printed in full. */
const shownInFull = 5;

/** `errcat explain`: what a code, a message, a body or a line of a log means, in any catalog of the configuration. */
export const runExplain: Run = async (invocation, io) => {
  const log = createLog();
  const status = statusFrom(invocation.value("status"), log);
  const catalogs = log.hasErrors() ? [] : await readCatalogs(invocation, io, log);
  const language = invocation.value("lang") ?? "en";
  if (!log.hasErrors()) {
    const texts = await questions(invocation.arguments, io);
    const found = texts.flatMap((text) => explainError(catalogs, text, { status }));
    const unique = [...new Map(found.map((each) => [keyOf(each), each])).values()];
    const query = (texts[0] ?? "").slice(0, 100);
    if (unique.length === 0)
      log.report(diagnose("usage/not-found", { query: query === "" ? "an empty text" : query }));
    if (invocation.flag("json"))
      printResult(io, { findings: unique.map((each) => resultOf(each, language)) });
    else printFindings(unique, language, io);
  }
  return conclude(log, io, { json: false, least: "error" });
};

/** The catalogs of the configuration: as they are saved, or made anew where a project has none yet. */
async function readCatalogs(
  invocation: Invocation,
  io: Io,
  log: DiagnosticLog,
): Promise<readonly OpenedCatalog[]> {
  const loaded = await loadProjects({ cwd: io.cwd, config: invocation.value("config") }, log);
  const catalogs: OpenedCatalog[] = [];
  for (const project of loaded?.projects ?? []) {
    const catalog = await savedOrBuilt(project, scopedLog(log, project.label));
    if (catalog) catalogs.push(openForExplaining(withLabel(catalog, project)));
  }
  return catalogs;
}

async function savedOrBuilt(project: Project, log: DiagnosticLog): Promise<Catalog | undefined> {
  const file = { path: resolve(project.directory, project.catalog), name: project.catalog };
  const saved = readCatalogIfAny(file, log);
  if (saved !== undefined || log.hasErrors()) return saved?.catalog;
  const inputs = await readProject(project, log);
  return log.hasErrors()
    ? undefined
    : buildCatalog(project, inputs, { acceptRenames: false, report: log.report });
}

/** The catalog with the paths of its sources as they are called from the working directory. */
function withLabel(catalog: Catalog, { label }: Project): Catalog {
  return { ...catalog, sources: catalog.sources.map((source) => ({ ...source, path: label + source.path })) };
}

/** What is asked: the words of the command line, a body from standard input, or each of its lines. */
async function questions(words: readonly string[], io: Io): Promise<readonly string[]> {
  if (words.length !== 1 || words[0] !== "-") return [words.join(" ")];
  const text = new TextDecoder().decode(await io.readStdin()).trim();
  return /^[{[<]/.test(text) ? [text] : text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

function statusFrom(text: string | undefined, log: DiagnosticLog): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-5]\d\d$/.test(text)) {
    log.report(diagnose("usage/not-a-number", { option: "status", value: text, least: 100, most: 599 }));
  }
  return Number(text);
}

function keyOf({ catalog, entry, variants, params }: Explanation): string {
  return JSON.stringify([catalog.id, entry.code, variants.map(({ id }) => id), params]);
}

function printFindings(found: readonly Explanation[], language: string, io: Io): void {
  const paint = paintFor(io.stdout, io);
  const shown = found.slice(0, shownInFull).map((each) => printExplanation(each, language, paint));
  io.stdout.write(shown.join("\n"));
  if (found.length > shown.length) {
    io.stdout.write(`\n${explanationWords(language).more(found.length - shown.length)}\n`);
  }
}

function resultOf({ catalog, entry, variants, params, by }: Explanation, language: string): object {
  const { code, name, grpcCode, fault, retry } = entry;
  return {
    catalog: catalog.id,
    ...{ code, name, by, grpcCode, fault, retry, params },
    meanings: variants.map((variant) => ({
      id: variant.id,
      httpStatus: variant.httpStatus,
      modules: variant.modules,
      message: variant.message?.raw ?? null,
      description: textIn(variant.description, language),
      solution: textIn(variant.solution, language),
      origins: variant.origins,
    })),
  };
}
