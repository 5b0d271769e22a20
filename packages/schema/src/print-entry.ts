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
import {
  inlineObject,
  joined,
  listBefore,
  listLayout,
  listUnder,
  objectLayout,
  writeList,
} from "./json-layout.ts";
import { type JsonWriter, type Repeated, syntax } from "./json-writer.ts";
import { localizedUnder, numbers, words } from "./print-texts.ts";

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
  writeList(out, given.variants, variantList);
  if (given.retiredVariants) {
    out.syntax(entry.retiredVariants);
    writeList(out, given.retiredVariants, words);
  }
  out.syntax(entry.end);
}

/** What most entries of a catalog have alike, and neighbours even more. */
const classification: Repeated<Entry> = {
  write(out, given) {
    out.syntax(entry.grpcCode);
    out.text(given.grpcCode);
    out.syntax(entry.fault);
    out.text(given.fault);
    out.syntax(entry.retry);
    writeRetry(out, given.retry);
    writeList(out, given.evidence, evidenceList);
  },
  alike: (one, other) =>
    one.grpcCode === other.grpcCode &&
    one.fault === other.fault &&
    one.retry === other.retry &&
    one.evidence === other.evidence,
};

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
const evidenceList = { layout: listUnder(entry.evidence, listLayout("      ")), write: writeEvidence };

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
const variantList = { layout: listUnder(entry.variants, listLayout("      ")), write: writeVariant };
const noMessage = joined(variant.message, nothing);
const writeDescription = localizedUnder(variant.description, "          ");

function writeVariant(out: JsonWriter, given: Variant): void {
  out.again(given, circumstances);
  if (given.message === null) out.syntax(noMessage);
  else writeMessage(out, given.message);
  writeDescription(out, given.description);
  out.again(given.solution, solution);
  // Ends the variant, too.
  writeList(out, given.origins, originList);
}

/** When a variant is meant: the same of many in a row. */
const circumstances: Repeated<Variant> = {
  write(out, { id, httpStatus, modules }) {
    out.syntax(variant.id);
    out.text(id);
    out.syntax(variant.httpStatus);
    writeList(out, httpStatus, numbers);
    out.syntax(variant.modules);
    writeList(out, modules, words);
  },
  alike: (one, other) =>
    one.id === other.id && one.httpStatus === other.httpStatus && one.modules === other.modules,
};

/** Advice that holds for many errors is one object for all of them. */
const solution: Repeated<LocalizedText> = {
  write: localizedUnder(variant.solution, "          "),
  alike: (one, other) => one === other,
};

const message = objectLayout("          ", ["raw", "template", "parameters"]);
const messageUntilText = joined(variant.message, message.raw);

function writeMessage(out: JsonWriter, given: Message): void {
  out.syntax(messageUntilText);
  out.text(given.raw);
  out.again(given, wording);
}

const writeTemplate = localizedUnder(message.template, "            ");

/** What is known of a message besides its text: nothing of most of them, before they are enriched. */
const wording: Repeated<Message> = {
  write(out, { template, parameters }) {
    writeTemplate(out, template);
    // Ends the message, too.
    writeList(out, parameters, parameterList);
  },
  alike: (one, other) => one.template === other.template && one.parameters === other.parameters,
};

const parameter = objectLayout("              ", ["name", "type", "raw"]);
const parameterList = {
  layout: listUnder(message.parameters, listBefore(message.end, listLayout("            "))),
  write: writeParameter,
};

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
const originList = {
  layout: listUnder(variant.origins, listBefore(variant.end, listLayout("          "))),
  write: writeOrigin,
};

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
const table: Repeated<Origin> = {
  write(out, given) {
    out.syntax(origin.source);
    out.text(given.source);
    out.syntax(origin.table);
    out.number(given.table);
    out.syntax(origin.row);
  },
  alike: (one, other) => one.table === other.table && one.source === other.source,
};
