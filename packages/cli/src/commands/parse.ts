import { enrich, enrichEachEntry } from "@errcat/enrich";
import { printCatalogBytes } from "@errcat/schema";
import type { Run } from "../command-line/command-definition.ts";
import { createLog } from "../diagnostic-log.ts";
import { checkId } from "./check-id.ts";
import { conclude } from "./conclude.ts";
import { parseFiles } from "./parse-files.ts";
import { runParseLines } from "./parse-lines.ts";

/** `errcat parse`: the catalog that documents give by themselves, on standard output; with `--lines` their rows. */
export const runParse: Run = async (invocation, io) => {
  if (invocation.flag("lines")) return runParseLines(invocation, io);
  const log = createLog();
  const json = invocation.flag("json");
  const id = checkId(invocation.value("id"), log.report);
  if (log.hasErrors()) return conclude(log, io, { json, least: "note" });
  const { catalog, accounting, documents } = await parseFiles(
    invocation.arguments,
    { io, id, encoding: invocation.value("encoding") },
    log,
  );
  if (json) {
    const complete = documents.length > 0 ? enrich(catalog, {}, log.report) : null;
    return conclude(log, io, { json, result: { catalog: complete, accounting }, least: "note" });
  }
  if (catalog.entries.length > 0)
    for (const piece of printCatalogBytes(enrichEachEntry(catalog, log.report))) {
      io.stdout.write(piece);
      await io.stdout.drained?.();
    }
  return conclude(log, io, { json, least: "note" });
};
