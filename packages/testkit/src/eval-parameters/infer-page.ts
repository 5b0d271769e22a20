import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@errcat/diagnostics";
import { enrich } from "@errcat/enrich";
import { decodeSource, parseSources } from "@errcat/parser";
import type { Entry, Parameter, Variant } from "@errcat/schema";
import type { FolderPage } from "./list-pages.ts";

/** What was made of a documented message. */
export interface InferredPageMessage {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly raw: string;
  readonly template: string;
  readonly parameters: readonly Parameter[];
  readonly warnings: readonly string[];
}

/** Messages of a page: all of them, and those with a parameter or a warning, each said once. */
export interface InferredPage {
  readonly messages: number;
  readonly inferred: readonly InferredPageMessage[];
}

/**
 * Reads a page with no configuration, and infers the parameters of its messages; overlay as the page's catalog has it.
 */
export function inferPage(folder: string, { file, overlay }: FolderPage): InferredPage {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
  const decoded = decodeSource(readFileSync(join(folder, file)), { path: file }, report);
  if (decoded === undefined) return { messages: 0, inferred: [] };
  const source = { ...decoded, path: file, sha256: "0".repeat(64) };
  const { entries } = enrich(parseSources([source], {}, report).catalog, { overlay }, report);
  const all = entries.flatMap((entry) => entry.variants.map((variant) => [entry, variant] as const));
  const warnings = warningsByLine(diagnostics);
  const inferred = all.flatMap(([entry, variant]) => inferredOf(file, [entry, variant], warnings));
  return {
    messages: new Set(all.flatMap(([, { message }]) => message?.raw ?? [])).size,
    inferred: saidOnce(inferred),
  };
}

/** Messages that say the same of the same text are one, where it stands first. */
function saidOnce(inferred: readonly InferredPageMessage[]): InferredPageMessage[] {
  const first = new Map<string, InferredPageMessage>();
  for (const each of inferred) {
    const key = JSON.stringify([each.raw, each.template]);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

function inferredOf(
  file: string,
  [{ code }, { message, origins }]: readonly [Entry, Variant],
  warnings: ReadonlyMap<number, readonly string[]>,
): InferredPageMessage[] {
  const line = origins[0]?.line ?? 0;
  const said = warnings.get(line) ?? [];
  if (message === null || (message.parameters.length === 0 && said.length === 0)) return [];
  const template = Object.values(message.template)[0] ?? "";
  return [{ file, line, code, raw: message.raw, template, parameters: message.parameters, warnings: said }];
}

/** What the parameters room has said of the rows of a page, by line. */
function warningsByLine(diagnostics: readonly Diagnostic[]): Map<number, readonly string[]> {
  const byLine = new Map<number, readonly string[]>();
  for (const { code, message, place } of diagnostics)
    if (code.startsWith("parameters/") && place !== undefined)
      byLine.set(place.line ?? 0, [...(byLine.get(place.line ?? 0) ?? []), message]);
  return byLine;
}
