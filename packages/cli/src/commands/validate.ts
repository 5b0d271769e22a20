import { resolve } from "node:path";
import type { Run } from "../command-line/command-definition.ts";
import { createLog } from "../diagnostic-log.ts";
import { readCatalog } from "../disk/read-catalog.ts";
import { conclude } from "./conclude.ts";

/** `errcat validate`: checks catalogs against the schema and against themselves. */
export const runValidate: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const files = invocation.arguments.map((name) => {
    const read = readCatalog({ path: resolve(io.cwd, name), name }, log);
    return { file: name, valid: read !== undefined, entries: read?.catalog.entries.length ?? 0 };
  });
  if (!json) {
    for (const { file, valid, entries } of files) {
      io.stdout.write(`${file}: ${valid ? `a catalog of ${entries} entries` : "not a catalog"}\n`);
    }
  }
  return conclude(log, io, { json, result: { files }, least: "note" });
};
