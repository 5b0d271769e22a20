import { printCatalog } from "@errcat/schema";
import type { Run } from "../command-line/command-definition.ts";
import { createLog } from "../diagnostic-log.ts";
import { checkId } from "./check-id.ts";
import { conclude } from "./conclude.ts";
import { parseFiles } from "./parse-files.ts";

/** `errcat parse`: the catalog that documents give by themselves, on standard output. */
export const runParse: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const id = checkId(invocation.value("id"), log.report);
  if (log.hasErrors()) return conclude(log, io, { json, least: "note" });
  const { result, catalog } = await parseFiles(
    invocation.arguments,
    { cwd: io.cwd, id, encoding: invocation.value("encoding") },
    log,
  );
  const { accounting, documents } = result;
  if (!json && catalog.entries.length > 0) io.stdout.write(printCatalog(catalog));
  return conclude(log, io, {
    json,
    result: { catalog: documents.length > 0 ? catalog : null, accounting },
    least: "note",
  });
};
