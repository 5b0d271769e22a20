import type { Deprecation, Entry, Evidence, Message, Origin, Parameter, Retry, Variant } from "./catalog.ts";
import { inlineObject, listLayout, objectLayout, writeList } from "./json-layout.ts";
import { type JsonWriter, syntax } from "./json-writer.ts";
import { localizedAt, numbers, words } from "./print-texts.ts";

const entry = objectLayout("    ", [
  "code",
  "name",
  "grpcCode",
  "fault",
  "retry",
  "evidence",
  "deprecated",
  "variants",
  "retiredVariants",
]);
const evidenceList = { layout: listLayout("      "), write: writeEvidence };
const variantList = { layout: listLayout("      "), write: writeVariant };

/** Writes an entry as an item of the list of entries. */
export function writeEntry(out: JsonWriter, given: Entry): void {
  out.syntax(entry.code);
  out.text(given.code);
  out.syntax(entry.name);
  out.text(given.name);
  out.syntax(entry.grpcCode);
  out.text(given.grpcCode);
  out.syntax(entry.fault);
  out.text(given.fault);
  out.syntax(entry.retry);
  out.again(given.retry, writeRetry);
  out.syntax(entry.evidence);
  out.again(given.evidence, writeEvidences);
  if (given.deprecated) {
    out.syntax(entry.deprecated);
    writeDeprecation(out, given.deprecated);
  }
  out.syntax(entry.variants);
  writeList(out, given.variants, variantList);
  if (given.retiredVariants) {
    out.syntax(entry.retiredVariants);
    writeList(out, given.retiredVariants, words);
  }
  out.syntax(entry.end);
}

const retry = inlineObject(["retryable", "throttling", "strategy", "delaySeconds"]);
const yes = syntax("true");
const no = syntax("false");
const nothing = syntax("null");

function writeRetry(out: JsonWriter, { retryable, throttling, strategy, delaySeconds }: Retry): void {
  out.syntax(retry.retryable);
  out.syntax(retryable ? yes : no);
  out.syntax(retry.throttling);
  out.syntax(throttling ? yes : no);
  out.syntax(retry.strategy);
  out.text(strategy);
  out.syntax(retry.delaySeconds);
  if (delaySeconds === null) out.syntax(nothing);
  else out.number(delaySeconds);
  out.syntax(retry.end);
}

function writeEvidences(out: JsonWriter, given: readonly Evidence[]): void {
  writeList(out, given, evidenceList);
}

const evidence = objectLayout("        ", ["field", "by", "detail"]);

function writeEvidence(out: JsonWriter, { field, by, detail }: Evidence): void {
  out.syntax(evidence.field);
  out.text(field);
  out.syntax(evidence.by);
  out.text(by);
  out.syntax(evidence.detail);
  out.text(detail);
  out.syntax(evidence.end);
}

const deprecation = objectLayout("      ", ["since", "replacedBy"]);

function writeDeprecation(out: JsonWriter, { since, replacedBy }: Deprecation): void {
  out.syntax(deprecation.since);
  out.text(since);
  if (replacedBy !== undefined) {
    out.syntax(deprecation.replacedBy);
    out.text(replacedBy);
  }
  out.syntax(deprecation.end);
}

const variant = objectLayout("        ", [
  "id",
  "httpStatus",
  "modules",
  "message",
  "description",
  "solution",
  "origins",
]);
const writeDescription = localizedAt("          ");
const writeSolution = localizedAt("          ");
const originList = { layout: listLayout("          "), write: writeOrigin };

function writeVariant(out: JsonWriter, given: Variant): void {
  out.syntax(variant.id);
  out.text(given.id);
  out.syntax(variant.httpStatus);
  writeList(out, given.httpStatus, numbers);
  out.syntax(variant.modules);
  writeList(out, given.modules, words);
  out.syntax(variant.message);
  if (given.message === null) out.syntax(nothing);
  else writeMessage(out, given.message);
  out.syntax(variant.description);
  writeDescription(out, given.description);
  out.syntax(variant.solution);
  out.again(given.solution, writeSolution);
  out.syntax(variant.origins);
  writeList(out, given.origins, originList);
  out.syntax(variant.end);
}

const message = objectLayout("          ", ["raw", "template", "parameters"]);
const writeTemplate = localizedAt("            ");
const parameterList = { layout: listLayout("            "), write: writeParameter };

function writeMessage(out: JsonWriter, { raw, template, parameters }: Message): void {
  out.syntax(message.raw);
  out.text(raw);
  out.syntax(message.template);
  writeTemplate(out, template);
  out.syntax(message.parameters);
  writeList(out, parameters, parameterList);
  out.syntax(message.end);
}

const parameter = objectLayout("              ", ["name", "type", "raw"]);

function writeParameter(out: JsonWriter, { name, type, raw }: Parameter): void {
  out.syntax(parameter.name);
  out.text(name);
  out.syntax(parameter.type);
  out.text(type);
  out.syntax(parameter.raw);
  out.text(raw);
  out.syntax(parameter.end);
}

const origin = inlineObject(["source", "table", "row", "line", "column"]);

function writeOrigin(out: JsonWriter, { source, table, row, line, column }: Origin): void {
  out.syntax(origin.source);
  out.text(source);
  out.syntax(origin.table);
  out.number(table);
  out.syntax(origin.row);
  out.number(row);
  out.syntax(origin.line);
  out.number(line);
  out.syntax(origin.column);
  out.number(column);
  out.syntax(origin.end);
}
