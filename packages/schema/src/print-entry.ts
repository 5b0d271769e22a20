import type {
  Deprecation,
  Entry,
  Evidence,
  LocalizedText,
  Message,
  Origin,
  Parameter,
  Retry,
  Variant,
} from "./catalog.ts";
import { inlineObject, listLayout, objectLayout, writeList } from "./json-layout.ts";
import { syntax } from "./json-syntax.ts";
import { type JsonWriter, Repeated } from "./json-writer.ts";
import { localized, numbers, words } from "./print-texts.ts";

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
/** Writes an entry as an item of the list of entries. */
export function writeEntry(out: JsonWriter, given: Entry): void {
  out.syntax(entry.code);
  out.text(given.code);
  out.syntax(entry.name);
  out.text(given.name);
  out.again(given, classification);
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

/** What most entries of a catalog have alike, and neighbours even more. */
const classification = new Repeated<Entry>(
  (out, given) => {
    out.syntax(entry.grpcCode);
    out.text(given.grpcCode);
    out.syntax(entry.fault);
    out.text(given.fault);
    out.syntax(entry.retry);
    writeRetry(out, given.retry);
    out.syntax(entry.evidence);
    writeList(out, given.evidence, evidenceList);
  },
  (one, other) =>
    one.grpcCode === other.grpcCode &&
    one.fault === other.fault &&
    one.retry === other.retry &&
    one.evidence === other.evidence,
);

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

const evidence = inlineObject(["field", "by", "detail"]);
const evidenceList = { layout: listLayout("      "), write: writeEvidence };

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
const variantList = { layout: listLayout("      "), write: writeVariant };
const writeDescription = localized("          ");

function writeVariant(out: JsonWriter, given: Variant): void {
  out.again(given, circumstances);
  out.syntax(variant.message);
  if (given.message === null) out.syntax(nothing);
  else writeMessage(out, given.message);
  out.syntax(variant.description);
  writeDescription(out, given.description);
  out.syntax(variant.solution);
  out.again(given.solution, solution);
  out.syntax(variant.origins);
  writeList(out, given.origins, originList);
  out.syntax(variant.end);
}

/** When a variant is meant: the same of many in a row. */
const circumstances = new Repeated<Variant>(
  (out, { id, httpStatus, modules }) => {
    out.syntax(variant.id);
    out.text(id);
    out.syntax(variant.httpStatus);
    writeList(out, httpStatus, numbers);
    out.syntax(variant.modules);
    writeList(out, modules, words);
  },
  (one, other) => one.httpStatus === other.httpStatus && one.modules === other.modules && one.id === other.id,
);

/** Advice that holds for many errors is one object for all of them. */
const solution = new Repeated<LocalizedText>(localized("          "), (one, other) => one === other);

const message = objectLayout("          ", ["raw", "template", "parameters"]);

function writeMessage(out: JsonWriter, given: Message): void {
  out.syntax(message.raw);
  out.text(given.raw);
  out.again(given, wording);
  out.syntax(message.end);
}

const writeTemplate = localized("            ");

/** What is known of a message besides its text: nothing of most of them, before they are enriched. */
const wording = new Repeated<Message>(
  (out, { template, parameters }) => {
    out.syntax(message.template);
    writeTemplate(out, template);
    out.syntax(message.parameters);
    writeList(out, parameters, parameterList);
  },
  (one, other) => one.template === other.template && one.parameters === other.parameters,
);

const parameter = objectLayout("              ", ["name", "type", "raw"]);
const parameterList = { layout: listLayout("            "), write: writeParameter };

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
const originList = { layout: listLayout("          "), write: writeOrigin };

function writeOrigin(out: JsonWriter, given: Origin): void {
  out.again(given, table);
  out.number(given.row);
  out.syntax(origin.line);
  out.number(given.line);
  out.syntax(origin.column);
  out.number(given.column);
  out.syntax(origin.end);
}

/** The table of an origin, and what stands before its row. */
const table = new Repeated<Origin>(
  (out, given) => {
    out.syntax(origin.source);
    out.text(given.source);
    out.syntax(origin.table);
    out.number(given.table);
    out.syntax(origin.row);
  },
  (one, other) => one.table === other.table && one.source === other.source,
);
