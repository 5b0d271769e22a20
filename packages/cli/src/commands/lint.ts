import { type Diagnostic, diagnose, printDiagnostic } from "@errcat/diagnostics";
import { lintCatalog } from "@errcat/enrich";
import type { Run } from "../command-line/command-definition.ts";
import { projectLog } from "../config/project-log.ts";
import { createLog, type DiagnosticLog, exitCodeFor } from "../diagnostic-log.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { nearEntries } from "../pipeline/near-entries.ts";
import { paintFor } from "../print/paint.ts";
import { printClassification } from "../print/print-classification.ts";
import { printCounts } from "../print/print-log.ts";
import { type BuiltProject, builtProjects } from "./built-projects.ts";
import { conclude } from "./conclude.ts";

/** `errcat lint`: what makes a catalog less useful than it could be; with `--explain`, why a code is what it is. */
export const runLint: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const most = countFrom(invocation.value("max-warnings"), log);
  if (log.hasErrors()) return conclude(log, io, { json, least: "warning" });
  const built = await builtProjects(invocation, { io, log, build: "complete" });
  const code = invocation.value("explain");
  if (code !== undefined) return explain(code, built, { json, io, log });
  if (log.hasErrors()) return conclude(log, io, { json, least: "error" });
  const found = createLog();
  for (const each of built) await lint(each, found);
  const warnings = found.diagnostics.filter(({ severity }) => severity === "warning").length;
  const exitCode = json ? conclude(found, io, { json, least: "note" }) : exitCodeFor(found.diagnostics);
  if (!json) {
    printFindings(found.diagnostics, log, io);
    const verdict = warnings > most ? `; --max-warnings allows ${most}` : "";
    io.stderr.write(`${printCounts(found.diagnostics)} found${verdict}\n`);
  }
  return exitCode === ExitCode.ok && warnings > most ? ExitCode.notFine : exitCode;
};

async function lint({ project, inputs, catalog }: BuiltProject, found: DiagnosticLog): Promise<void> {
  const { report } = projectLog(found, project);
  const { glossary } = inputs;
  const { readGlossary } = await import("@errcat/enrich/yaml");
  const terms = glossary && readGlossary(glossary.text, glossary.name, report);
  lintCatalog(catalog, { levels: project.lintRules, languages: project.languages, glossary: terms }, report);
}

function printFindings(diagnostics: readonly Diagnostic[], { sourceText }: DiagnosticLog, io: Io): void {
  const paint = paintFor(io.stdout, io);
  for (const each of diagnostics) io.stdout.write(`${printDiagnostic(each, { sourceText, paint })}\n\n`);
}

function explain(
  code: string,
  built: readonly BuiltProject[],
  { json, io, log }: { readonly json: boolean; readonly io: Io; readonly log: DiagnosticLog },
): ExitCode {
  const entries = built.flatMap(({ catalog }) => catalog.entries.filter((entry) => entry.code === code));
  if (entries.length === 0 && !log.hasErrors()) {
    const near = nearEntries(
      built.flatMap(({ catalog }) => catalog.entries),
      code,
    );
    const codes = near.map((entry) => `${entry.code} (${entry.name})`).join(", ");
    log.report(
      codes === ""
        ? diagnose("usage/unknown-code", { code })
        : diagnose("usage/near-miss", { query: code, codes }),
    );
  }
  if (!json)
    for (const entry of entries) io.stdout.write(printClassification(entry, paintFor(io.stdout, io)));
  const result = { entries: entries.map(({ variants: _, ...entry }) => entry) };
  return conclude(log, io, { json, result, least: "error" });
}

function countFrom(text: string | undefined, log: DiagnosticLog): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(text)) {
    const parameters = { option: "max-warnings", value: text, least: 0, most: "any" };
    log.report(diagnose("usage/not-a-number", parameters));
  }
  return Number(text);
}
