import { resolve } from "node:path";
import { diagnose, type Report } from "@errcat/diagnostics";
import {
  type Accounting,
  createRowStream,
  createTextStream,
  type RowFact,
  type RowStream,
  readWorkbook,
} from "@errcat/parser";
import type { Run } from "../command-line/command-definition.ts";
import type { Invocation } from "../command-line/invocation.ts";
import { createLog } from "../diagnostic-log.ts";
import { readChunks } from "../disk/read-chunks.ts";
import { type NamedFile, readBytes } from "../disk/read-file.ts";
import { expandArguments, isWorkbook } from "../disk/read-sources.ts";
import type { Io } from "../io.ts";
import { limitedReport } from "../limited-report.ts";
import { conclude } from "./conclude.ts";
import { nameOf } from "./read-documents.ts";

/** A warning on each row of a long table would be as long as the table. */
const mostOfACode = 100;

/**
 * `errcat parse --lines`: what the rows of one document say, one JSON object a line, printed while the document is
 * read; where the rows went is said at the end. Neither the document nor the result is ever held as a whole.
 */
export const runParseLines: Run = async (invocation, io) => {
  const log = createLog();
  const path = await onlyDocument(invocation, io, log.report);
  if (path === undefined) return conclude(log, io, { json: false, least: "note" });
  const { report, notShown } = limitedReport(log.report, mostOfACode);
  const accounting = await printRows({ path, encoding: invocation.value("encoding") }, io, report);
  const exitCode = conclude(log, io, { json: false, least: "note" });
  for (const [code, count] of notShown) io.stderr.write(`… and ${code} ${count} more times.\n`);
  if (accounting) io.stderr.write(printAccounting(accounting));
  return exitCode;
};

/** The document that is named, where it is one and nothing is asked for that needs all of it. */
async function onlyDocument(invocation: Invocation, io: Io, report: Report): Promise<string | undefined> {
  const wrong = (problem: string): undefined => report(diagnose("usage/wrong", { problem })) as undefined;
  if (invocation.flag("json")) return wrong("--lines and --json cannot be given together.");
  if (invocation.value("id") !== undefined)
    return wrong("--lines and --id cannot be given together: rows alone have no id.");
  const [path, ...more] = await expandArguments(invocation.arguments, io.cwd);
  return more.length === 0 ? path : wrong("--lines reads one document at a time.");
}

/** Prints rows as they come; gives where they went, or `undefined` where the document could not be read to its end. */
async function printRows(
  { path, encoding }: { readonly path: string; readonly encoding: string | undefined },
  io: Io,
  report: Report,
): Promise<Accounting | undefined> {
  const name = path === "-" ? "stdin" : nameOf(path, io.cwd);
  let isRight = true;
  const reportUnreadable: Report = (diagnostic) => {
    isRight = false;
    report(diagnostic);
  };
  const file = { path: resolve(io.cwd, path), name };
  if (isWorkbook(name)) return printWorkbook(file, io, report);
  const text = createTextStream({ path: name, encoding }, reportUnreadable);
  const rows = createRowStream({ path: name }, report);
  for await (const bytes of path === "-" ? io.stdinPieces() : readChunks(file, reportUnreadable)) {
    const piece = text.decode(bytes);
    if (piece === undefined) break;
    io.stdout.write(printLines(rows.write(piece)));
    await io.stdout.drained?.();
  }
  const last = isRight ? text.end() : undefined;
  if (last === undefined) return undefined;
  io.stdout.write(printLines(rows.write(last)));
  return printRest(rows, io);
}

/** Prints the rows of a workbook, which is read as a whole. */
async function printWorkbook(file: NamedFile, io: Io, report: Report): Promise<Accounting | undefined> {
  const bytes = readBytes(file, report);
  if (bytes === undefined) return undefined;
  const document = await readWorkbook(bytes, file.name, report);
  return printRest(createRowStream({ path: file.name, document }, report), io);
}

function printRest(rows: RowStream, io: Io): Accounting {
  const { facts, accounting } = rows.end();
  io.stdout.write(printLines(facts));
  return accounting;
}

function printLines(facts: readonly RowFact[]): string {
  return facts.map((fact) => `${JSON.stringify(fact)}\n`).join("");
}

function printAccounting({ tables, errorTables, rows, inOrigins, skipped }: Accounting): string {
  return `${rows} rows: ${inOrigins} printed, ${skipped} skipped; ${tables} tables, ${errorTables} of them of error codes.\n`;
}
