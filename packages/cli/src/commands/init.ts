import { basename, join } from "node:path";
import { type Diagnostic, diagnose } from "@errcat/diagnostics";
import { enrich } from "@errcat/enrich";
import { parseSources } from "@errcat/parser";
import type { Run } from "../command-line/command-definition.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import { configIn } from "../disk/find-config.ts";
import { findSources, readSources } from "../disk/read-sources.ts";
import { tryWrite } from "../disk/try-write.ts";
import { shellWord } from "../print/shell-word.ts";
import { checkId } from "./check-id.ts";
import { conclude } from "./conclude.ts";
import { readDocuments } from "./read-documents.ts";

/** Where documents of one's own usually are, and what they are written in. */
const candidates = ["*", "doc/**/*", "docs/**/*", "source/**/*"].map(
  (place) => `${place}.{md,markdown,mdx,rst,html,htm,adoc,asciidoc,csv,tsv,txt}`,
);

/** `errcat init`: a first configuration for the documents that are given, or for those that have error tables. */
export const runInit: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const failed = { json, least: "warning" } as const;
  const id = checkId(invocation.value("id"), log.report) ?? idFrom(basename(io.cwd));
  const existing = configIn(io.cwd);
  if (existing !== undefined) {
    const place = { file: basename(existing), line: 1, column: 1 };
    log.report(diagnose("usage/config-exists", {}, { place }));
  }
  if (log.hasErrors()) return conclude(log, io, failed);
  const given = invocation.arguments;
  if (given.length > 0)
    enrich(parseSources(await readDocuments(given, { io }, log), {}, log.report).catalog, {}, log.report);
  const sources = given.length > 0 ? given : await findDocuments(io.cwd);
  if (sources.length === 0) log.report(diagnose("usage/no-tables", { directory: io.cwd }));
  if (log.diagnostics.some(isInTheWay)) return conclude(log, io, failed);
  const path = join(io.cwd, "errcat.config.ts");
  const files = [{ path, contents: configText(id, sources) }];
  const isWritten = await tryWrite(files, io.cwd, log.report);
  if (isWritten && !json) {
    io.stdout.write("errcat.config.ts\n");
    const next = log.hasErrors()
      ? `\`errcat inspect ${sources.map(shellWord).join(" ")}\` prints the lines that have its tables read.`
      : "Run `errcat generate` next; `errcat inspect` shows how the tables are read.";
    io.stderr.write(`The catalog ${id} is made from ${sources.join(", ")}. ${next}\n`);
  }
  const result = { written: isWritten ? "errcat.config.ts" : null, id, sources };
  return conclude(log, io, { json, result, least: "warning" });
};

/**
 * Whether nothing can begin with documents; where their tables are not read, a configuration is where that is mended.
 */
function isInTheWay({ severity, code }: Diagnostic): boolean {
  return severity === "error" && code !== "read/no-table" && code !== "rows/no-error-table";
}

/** The documents in a folder that have at least one table of error codes. */
async function findDocuments(cwd: string): Promise<readonly string[]> {
  const silent: Pick<DiagnosticLog, "report" | "remember"> = { report: () => {}, remember: () => {} };
  const found = await findSources(
    candidates.map((path) => ({ path })),
    cwd,
    silent.report,
  );
  const documents = await readSources(found, silent);
  return documents
    .filter((document) => parseSources([document], {}, silent.report).accounting.errorTables > 0)
    .map(({ path }) => path);
}

function configText(id: string, sources: readonly string[]): string {
  return `import { defineConfig } from "errcat";

export default defineConfig({
  id: ${JSON.stringify(id)},
  sources: [${sources.map((path) => JSON.stringify(path)).join(", ")}],
  // Also: "errors" (classes; install @errcat/runtime for them), "i18n" (messages by language), "openapi".
  generators: ["enums"],
});
`;
}

/** `My Service_2` → `my-service-2`. */
function idFrom(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  return id === "" ? "errors" : id;
}
