import { type Diagnostic, diagnose, printDiagnostic } from "@errcat/diagnostics";
import { lintCatalog } from "@errcat/enrich";
import type { Run } from "../command-line/command-definition.ts";
import type { Invocation } from "../command-line/invocation.ts";
import { createLog, type DiagnosticLog, exitCodeFor } from "../diagnostic-log.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../print/paint.ts";
import { printClassification } from "../print/print-classification.ts";
import { printCounts } from "../print/print-log.ts";
import { scopedLog } from "../scoped-log.ts";
import { type BuiltProject, builtProjects } from "./built-projects.ts";
import { conclude, printResult } from "./conclude.ts";

/** `errcat lint`: what makes a catalog less useful than it could be; with `--explain`, why a code is what it is. */
export const runLint: Run = async (invocation, io) => {
  const log = createLog();
  const most = countFrom(invocation.value("max-warnings"), log);
  if (log.hasErrors()) return conclude(log, io, { json: false, least: "warning" });
  const built = await builtProjects(invocation, { io, log, build: "complete" });
  const code = invocation.value("explain");
  if (code !== undefined) explain(code, built, { invocation, io, log });
  if (code !== undefined || log.hasErrors()) return conclude(log, io, { json: false, least: "error" });
  const found = createLog();
  for (const each of built) await lint(each, found);
  const { diagnostics } = found;
  if (invocation.flag("json")) printResult(io, { diagnostics });
  else printFindings(diagnostics, log, io);
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const exitCode = exitCodeFor(diagnostics);
  return exitCode === ExitCode.ok && warnings > most ? ExitCode.notFine : exitCode;
};

async function lint({ project, inputs, catalog }: BuiltProject, found: DiagnosticLog): Promise<void> {
  const { report } = scopedLog(found, project.label);
  const { glossary } = inputs;
  const { readGlossary } = await import("@errcat/enrich/yaml");
  const terms = glossary && readGlossary(glossary.text, glossary.name, report);
  lintCatalog(catalog, { levels: project.lintRules, languages: project.languages, glossary: terms }, report);
}

function printFindings(diagnostics: readonly Diagnostic[], { sourceText }: DiagnosticLog, io: Io): void {
  const paint = paintFor(io.stdout, io);
  for (const each of diagnostics) io.stdout.write(`${printDiagnostic(each, { sourceText, paint })}\n\n`);
  io.stderr.write(`${printCounts(diagnostics)} found\n`);
}

function explain(
  code: string,
  built: readonly BuiltProject[],
  { invocation, io, log }: { readonly invocation: Invocation; readonly io: Io; readonly log: DiagnosticLog },
): void {
  const entries = built.flatMap(({ catalog }) => catalog.entries.filter((entry) => entry.code === code));
  if (entries.length === 0 && !log.hasErrors()) log.report(diagnose("usage/unknown-code", { code }));
  else if (invocation.flag("json"))
    printResult(io, { entries: entries.map(({ variants: _, ...entry }) => entry) });
  else for (const entry of entries) io.stdout.write(printClassification(entry, paintFor(io.stdout, io)));
}

function countFrom(text: string | undefined, log: DiagnosticLog): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text)) {
    const parameters = { option: "max-warnings", value: text, least: 0, most: "any" };
    log.report(diagnose("usage/not-a-number", parameters));
  }
  return Number(text);
}
