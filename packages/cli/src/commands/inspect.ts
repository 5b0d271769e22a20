import { diagnose, visibleText } from "@errcat/diagnostics";
import { enrich } from "@errcat/enrich";
import { type DocumentUnderstanding, parseSources } from "@errcat/parser";
import type { Run } from "../command-line/command-definition.ts";
import type { Invocation } from "../command-line/invocation.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import type { Io } from "../io.ts";
import { wrapText } from "../print/fit-text.ts";
import { paintFor } from "../print/paint.ts";
import { printRemarks, remarksOn } from "../print/print-remarks.ts";
import { printAccounting, printDocument } from "../print/print-understanding.ts";
import { sourceLines } from "../print/source-lines.ts";
import { conclude } from "./conclude.ts";
import { type Inspected, inspectedProjects } from "./inspected-projects.ts";
import { readDocuments } from "./read-documents.ts";

/**
 * `errcat inspect`: how documents were understood, where every row went, and the lines that would correct it. Without
 * documents, the sources of the configuration are shown, as corrected by it.
 */
export const runInspect: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const inspected = await inspect(invocation, io, log);
  if (json) return conclude(log, io, { json, result: resultOf(inspected), least: "note" });
  for (const each of inspected) io.stdout.write(printInspected(each, { io, log }));
  const shown = new Set(
    inspected.flatMap((each) => pathsOf(each).flatMap((path) => remarksOn(path, log.diagnostics))),
  );
  const rest = log.diagnostics.filter((each) => !shown.has(each));
  return conclude({ ...log, diagnostics: rest }, io, { json, least: "warning" });
};

async function inspect(invocation: Invocation, io: Io, log: DiagnosticLog): Promise<readonly Inspected[]> {
  const problem = contradictionIn(invocation);
  if (problem !== undefined) {
    log.report(diagnose("usage/wrong", { problem }));
    return [];
  }
  if (invocation.arguments.length === 0) return inspectedProjects(invocation, io, log);
  const options = { io, encoding: invocation.value("encoding") };
  const sources = await readDocuments(invocation.arguments, options, log);
  const result = parseSources(sources, {}, log.report);
  const catalog = enrich(result.catalog, {}, log.report);
  return [{ result, catalog, label: "", configFile: undefined }];
}

/** Documents are shown by themselves, sources as their configuration says; options of the one mean nothing for the other. */
function contradictionIn(invocation: Invocation): string | undefined {
  const names = invocation.arguments.length > 0;
  if (names && invocation.value("config") !== undefined)
    return "--config shows the sources of a configuration, and takes no documents beside it.";
  if (!names && invocation.value("encoding") !== undefined)
    return "--encoding is for documents; the configuration names the encodings of its sources.";
  return undefined;
}

/** The paths of its documents, as diagnostics have them. */
function pathsOf({ result, label }: Inspected): readonly string[] {
  return result.documents.map(({ path }) => label + path);
}

/** One object for documents by themselves; a list of them for the projects of a configuration. */
function resultOf(inspected: readonly Inspected[]): object {
  const [only] = inspected;
  if (only !== undefined && only.configFile === undefined) {
    const { documents, accounting } = only.result;
    return { documents, accounting, config: sourceLines(documents) };
  }
  return {
    catalogs: inspected.map(({ catalog: { id }, result: { documents, accounting } }) => ({
      id,
      documents,
      accounting,
    })),
  };
}

function printInspected(
  { result: { documents, accounting }, catalog, label, configFile }: Inspected,
  { io, log }: { readonly io: Io; readonly log: DiagnosticLog },
): string {
  if (documents.length === 0) return "";
  const paint = paintFor(io.stdout, io);
  const pages = documents.map((document) => {
    const path = label + document.path;
    const remarks = printRemarks(remarksOn(path, log.diagnostics), paint);
    return `${printDocument({ ...document, path }, paint)}${remarks}\n`;
  });
  const advice = configFile === undefined ? adviceFor(documents) : `\nCorrected by ${configFile}.\n\n`;
  return `${pages.join("")}${printAccounting(accounting, catalog)}${advice}`;
}

function adviceFor(documents: readonly DocumentUnderstanding[]): string {
  const tables = documents.flatMap((document) => document.tables);
  const advice = tables.some(({ kind }) => kind === "errors")
    ? "Where it is wrong, correct these lines and put them into errcat.config.ts"
    : tables.length > 0
      ? "Where a table does list errors, put these lines into errcat.config.ts, without the slashes and with the right columns"
      : "Where the page does list errors, a pattern can find their rows; put it into errcat.config.ts";
  const whole = wrapText(`${advice} (errcat inspect --help tells all keys and roles):`, "");
  const next = tables.some(({ kind }) => kind === "errors") ? nextSteps(documents) : "";
  return `\n${next}${whole}\n${sourceLines(documents)}`;
}

/** What one would do next with documents that are understood rightly. */
function nextSteps([first, ...others]: readonly DocumentUnderstanding[]): string {
  const file = others.length > 0 || first!.path === "stdin" ? "FILE…" : visibleText(first!.path);
  return wrapText(
    `Where this is right, errcat parse ${file} prints the catalog, and errcat init ${file} begins a project with it.`,
    "",
  );
}
