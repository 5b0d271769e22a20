import { diagnose } from "@errcat/diagnostics";
import type { Run } from "../command-line/command-definition.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import type { Io } from "../io.ts";
import { type Explanation, explainError, type OpenedCatalog } from "../pipeline/explain-error.ts";
import { nearEntries } from "../pipeline/near-entries.ts";
import { explanationWords } from "../print/explanation-words.ts";
import { paintFor } from "../print/paint.ts";
import { pathOf, printExplanation, textIn } from "../print/print-explanation.ts";
import { conclude } from "./conclude.ts";
import { openCatalogs } from "./open-catalogs.ts";

/** How many findings are printed in full. */
const shownInFull = 5;

/** `errcat explain`: what a code, a message, a body or a line of a log means, in any catalog of the configuration. */
export const runExplain: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const status = statusFrom(invocation.value("status"), log);
  const language = languageFrom(invocation.value("lang"), log);
  const catalogs = log.hasErrors() ? [] : await openCatalogs(invocation, io, log);
  if (log.hasErrors()) return conclude(log, io, { json, least: "error" });
  const texts = await questions(invocation.arguments, io);
  const found = texts.flatMap((text) => explainError(catalogs, text, { status }));
  const unique = [...new Map(found.map((each) => [keyOf(each), each])).values()];
  if (unique.length === 0) reportUnknown(texts[0] ?? "", catalogs, log);
  if (!json) printFindings(unique, language, io);
  const result = { findings: unique.map((each) => resultOf(each, language)) };
  return conclude(log, io, { json, result, least: "error" });
};

function reportUnknown(text: string, catalogs: readonly OpenedCatalog[], log: DiagnosticLog): void {
  const query = text === "" ? "an empty text" : text.slice(0, 100);
  const near = nearEntries(
    catalogs.flatMap(({ catalog }) => catalog.entries),
    text,
  );
  const codes = near.map(({ code, name }) => `${code} (${name})`).join(", ");
  log.report(
    codes === "" ? diagnose("usage/not-found", { query }) : diagnose("usage/near-miss", { query, codes }),
  );
}

/** What is asked: the words of the command line, a body from standard input, or each of its lines. */
async function questions(words: readonly string[], io: Io): Promise<readonly string[]> {
  if (words.length !== 1 || words[0] !== "-") return [words.join(" ")];
  const text = new TextDecoder().decode(await io.readStdin()).trim();
  return /^[{[<]/.test(text) ? [text] : text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

function statusFrom(text: string | undefined, log: DiagnosticLog): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-5]\d\d$/.test(text)) {
    log.report(diagnose("usage/not-a-number", { option: "status", value: text, least: 100, most: 599 }));
  }
  return Number(text);
}

/** The language of the answer, `zh_CN` as in a locale being `zh-CN`; reports `usage/wrong` where it is no language. */
function languageFrom(tag: string | undefined, log: DiagnosticLog): string {
  try {
    return Intl.getCanonicalLocales((tag ?? "en").replace(/\..*$/, "").replaceAll("_", "-"))[0] ?? "en";
  } catch {
    log.report(
      diagnose("usage/wrong", {
        problem: `--lang is ${tag}; a language tag such as en or zh-CN is expected.`,
      }),
    );
    return "en";
  }
}

function keyOf({ catalog, entry, variants, params }: Explanation): string {
  return JSON.stringify([catalog.id, entry.code, variants.map(({ id }) => id), params]);
}

function printFindings(found: readonly Explanation[], language: string, io: Io): void {
  const paint = paintFor(io.stdout, io);
  const shown = found.slice(0, shownInFull).map((each) => printExplanation(each, language, paint));
  io.stdout.write(shown.join("\n"));
  if (found.length > shown.length) {
    io.stdout.write(`\n${explanationWords(language).more(found.length - shown.length)}\n`);
  }
}

function resultOf({ catalog, entry, variants, params, by }: Explanation, language: string): object {
  const { code, name, grpcCode, fault, retry } = entry;
  return {
    catalog: catalog.id,
    ...{ code, name, by, grpcCode, fault, retry, params },
    meanings: variants.map((variant) => ({
      id: variant.id,
      httpStatus: variant.httpStatus,
      modules: variant.modules,
      message: variant.message?.raw ?? null,
      description: textIn(variant.description, language),
      solution: textIn(variant.solution, language),
      origins: variant.origins.map((origin) => ({ ...origin, path: pathOf(catalog, origin) })),
    })),
  };
}
