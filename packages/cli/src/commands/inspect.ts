import { type Diagnostic, diagnose } from "@errcat/diagnostics";
import { enrich } from "@errcat/enrich";
import { parseSources } from "@errcat/parser";
import type { Run } from "../command-line/command-definition.ts";
import type { Invocation } from "../command-line/invocation.ts";
import { createLog, type DiagnosticLog, exitCodeFor } from "../diagnostic-log.ts";
import type { Io } from "../io.ts";
import { printAdvice } from "../print/print-advice.ts";
import { printRemarks, remarksOn, remarksOnAll } from "../print/print-remarks.ts";
import { printAccounting, printDocument, printRoles } from "../print/print-understanding.ts";
import { screenOf } from "../print/screen.ts";
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
  const rest = log.diagnostics.filter(isNotSaidBy(inspected, log));
  conclude({ ...log, diagnostics: rest }, io, { json, least: "warning" });
  return exitCodeFor(log.diagnostics);
};

/** Errors that are a page's, which is shown with all there is to say of them. */
const saidByPage: ReadonlySet<string> = new Set(["read/no-table", "rows/no-error-table"]);

/** Whether something is left to be said when what was inspected is shown. */
function isNotSaidBy(
  inspected: readonly Inspected[],
  log: Pick<DiagnosticLog, "diagnostics">,
): (diagnostic: Diagnostic) => boolean {
  const paths = new Set(inspected.flatMap(pathsOf));
  const documents = inspected.some(({ configFile }) => configFile === undefined);
  const said = new Set([
    ...[...paths].flatMap((path) => remarksOn(path, log.diagnostics)),
    ...(documents ? remarksOnAll(log.diagnostics) : []),
  ]);
  return (each) => !said.has(each) && !(saidByPage.has(each.code) && paths.has(each.place?.file ?? ""));
}

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

/**
 * Documents are shown by themselves, sources as their configuration says; options of the one mean nothing for the
 * other.
 */
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
  const screen = screenOf(io.stdout, io);
  const ofAll = configFile === undefined ? remarksOnAll(log.diagnostics) : [];
  const pages = documents.map((document, index) => {
    const path = label + document.path;
    const remarks = [...remarksOn(path, log.diagnostics), ...(index === documents.length - 1 ? ofAll : [])];
    return printDocument({ ...document, path }, screen) + printRemarks(remarks, screen);
  });
  const counts = printAccounting({ documents, accounting }, catalog, screen);
  const roles = printRoles(documents, screen);
  return `${pages.join("\n")}${counts}${roles}\n${printAdvice({ documents, configFile }, screen)}`;
}
