import type { DocumentUnderstanding } from "@errcat/parser";
import type { Run } from "../command-line/command-definition.ts";
import { createLog } from "../diagnostic-log.ts";
import { paintFor } from "../print/paint.ts";
import { printAccounting, printDocument } from "../print/print-understanding.ts";
import { sourceLines } from "../print/source-lines.ts";
import { conclude } from "./conclude.ts";
import { parseFiles } from "./parse-files.ts";

/** `errcat inspect`: how documents were understood, where every row went, and the lines that would correct it. */
export const runInspect: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const options = { io, encoding: invocation.value("encoding") };
  const { result, catalog } = await parseFiles(invocation.arguments, options, log);
  const { documents, accounting } = result;
  if (json) {
    const result = { documents, accounting, config: sourceLines(documents) };
    return conclude(log, io, { json, result, least: "note" });
  }
  const paint = paintFor(io.stdout, io);
  for (const document of documents) io.stdout.write(`${printDocument(document, paint)}\n`);
  if (documents.length > 0) {
    io.stdout.write(printAccounting(accounting, catalog));
    io.stdout.write(adviceFor(documents));
  }
  return conclude(log, io, { json, least: "warning" });
};

function adviceFor(documents: readonly DocumentUnderstanding[]): string {
  const lines = sourceLines(documents);
  if (lines === "") return "";
  const isUnderstood = documents.some(({ tables }) => tables.some(({ kind }) => kind === "errors"));
  const advice = isUnderstood
    ? "Where this is wrong, correct these lines and put them into errcat.config.ts:"
    : "Where one of the tables does list errors, put these lines with its number and its columns into errcat.config.ts:";
  return `\n${advice}\n\n${lines}`;
}
