import { enrichEachEntry } from "@errcat/enrich";
import { parseToPrint } from "@errcat/parser";
import { type PrintableCatalog, printCatalogBytes } from "@errcat/schema";
import type { Run } from "../command-line/command-definition.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import type { Io } from "../io.ts";
import { checkId } from "./check-id.ts";
import { conclude } from "./conclude.ts";
import { runParseLines } from "./parse-lines.ts";
import { readDocuments } from "./read-documents.ts";

/** `errcat parse`: the catalog that documents give by themselves, on standard output; with `--lines` their rows. */
export const runParse: Run = async (invocation, io) => {
  if (invocation.flag("lines")) return runParseLines(invocation, io);
  const log = createLog();
  const json = invocation.flag("json");
  const id = checkId(invocation.value("id"), log.report);
  if (log.hasErrors()) return conclude(log, io, { json, least: "note" });
  const sources = await readDocuments(
    invocation.arguments,
    { io, encoding: invocation.value("encoding") },
    log,
  );
  const { catalog, accounting, documents } = parseToPrint(
    sources,
    id === undefined ? {} : { id },
    log.report,
  );
  if (json && documents.length === 0)
    return conclude(log, io, { json, result: { catalog: null, accounting }, least: "note" });
  if (json) io.stdout.write('{\n  "catalog": ');
  if (json || accounting.inOrigins > 0) await print(catalog, io, log);
  return conclude(log, io, { json, begun: json, result: { accounting }, least: "note" });
};

/** Prints a catalog, complete: an entry is made when its turn comes, and goes when it is printed. */
async function print(catalog: PrintableCatalog, { stdout }: Io, { report }: DiagnosticLog): Promise<void> {
  for (const piece of printCatalogBytes(enrichEachEntry(catalog, report))) {
    stdout.write(piece);
    await stdout.drained?.();
  }
}
