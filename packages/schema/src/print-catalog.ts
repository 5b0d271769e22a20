import type { Catalog, Entry, Envelope, Message, Module, Origin, Source, Variant } from "./catalog.ts";
import { escapeInvisible } from "./escape-invisible.ts";

/**
 * The one way to write a catalog: fixed key order, two spaces, final newline, no invisible characters, so that equal
 * catalogs are equal bytes. Lists of numbers and words, retry advice and origins stand on one line each, which keeps
 * reviews short. Localized texts are sorted by tag.
 */
export function printCatalog(catalog: Catalog): string {
  const lines = [
    ...["$schema", "schemaVersion", "id", "domain"].map((key) => member(key, catalog[key as "id"])),
    `  "title": ${localized(catalog.title, "  ")}`,
    member("codeType", catalog.codeType),
    `  "languages": ${list(catalog.languages)}`,
    `  "sources": ${block(catalog.sources.map(printSource), "  ")}`,
    `  "modules": ${block(catalog.modules.map(printModule), "  ")}`,
    `  "envelopes": ${block(catalog.envelopes.map(printEnvelope), "  ")}`,
    `  "entries": ${block(catalog.entries.map(printEntry), "  ")}`,
    `  "retired": ${block(catalog.retired.map(printRetired), "  ")}`,
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** A text, number or truth value as JSON, with nothing invisible in it. */
function text(value: unknown): string {
  return escapeInvisible(JSON.stringify(value));
}

function member(key: string, value: unknown): string {
  return `  "${key}": ${text(value)}`;
}

/** Items on lines of their own, each indented by itself; `[]` where there are none. */
function block(items: readonly string[], indent: string): string {
  return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
}

/** Words or numbers on one line. */
function list(items: readonly (string | number)[]): string {
  return items.length === 0 ? "[]" : `[${items.map((item) => text(item)).join(", ")}]`;
}

function localized(texts: Readonly<Record<string, string>>, indent: string): string {
  const tags = Object.keys(texts).sort();
  if (tags.length === 0) return "{}";
  const lines = tags.map((tag) => `${indent}  ${text(tag)}: ${text(texts[tag])}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function object(members: readonly (readonly [key: string, value: unknown])[]): string {
  const lines = members.map(([key, value]) => `      "${key}": ${text(value)}`);
  return `    {\n${lines.join(",\n")}\n    }`;
}

function printSource({ id, path, format, encoding, language, sha256, tables, rows }: Source): string {
  return object(Object.entries({ id, path, format, encoding, language, sha256, tables, rows }));
}

function printModule({ id, title }: Module): string {
  return `    {\n      "id": ${text(id)},\n      "title": ${localized(title, "      ")}\n    }`;
}

function printEnvelope({ id, code, message }: Envelope): string {
  return object(Object.entries({ id, code, message }));
}

function printRetired({ code, name }: Catalog["retired"][number]): string {
  return object(Object.entries({ code, name }));
}

function printEntry(entry: Entry): string {
  const { code, name, grpcCode, fault, retry, evidence, deprecated, variants } = entry;
  const { retryable, throttling, strategy, delaySeconds } = retry;
  const advice = `"retryable": ${retryable}, "throttling": ${throttling}, "strategy": "${strategy}", "delaySeconds": ${delaySeconds}`;
  const printed = `    {
      "code": ${text(code)},
      "name": ${text(name)},
      "grpcCode": "${grpcCode}",
      "fault": "${fault}",
      "retry": { ${advice} },
      "evidence": ${block(evidence.map(printEvidence), "      ")},
${deprecated ? `      "deprecated": ${printDeprecation(deprecated)},\n` : ""}      "variants": ${block(variants.map(printVariant), "      ")}
    }`;
  // Reading a character makes V8 lay out the pieces of the entry as one text; left as trees of pieces, those of ten
  // thousand entries would be copied about by the garbage collector, which doubles the time.
  printed.charCodeAt(0);
  return printed;
}

function printEvidence({ field, by, detail }: Entry["evidence"][number]): string {
  return `        {
          "field": "${field}",
          "by": "${by}",
          "detail": ${text(detail)}
        }`;
}

function printDeprecation({ since, replacedBy }: NonNullable<Entry["deprecated"]>): string {
  const successor = replacedBy === undefined ? "" : `,\n        "replacedBy": ${text(replacedBy)}`;
  return `{\n        "since": ${text(since)}${successor}\n      }`;
}

function printVariant({ id, httpStatus, modules, message, description, solution, origins }: Variant): string {
  return `        {
          "id": ${text(id)},
          "httpStatus": ${list(httpStatus)},
          "modules": ${list(modules)},
          "message": ${message ? printMessage(message) : "null"},
          "description": ${localized(description, "          ")},
          "solution": ${localized(solution, "          ")},
          "origins": ${block(origins.map(printOrigin), "          ")}
        }`;
}

function printMessage({ raw, template, parameters }: Message): string {
  return `{
            "raw": ${text(raw)},
            "template": ${localized(template, "            ")},
            "parameters": ${block(parameters.map(printParameter), "            ")}
          }`;
}

function printParameter({ name, type, raw }: Message["parameters"][number]): string {
  return `              {
                "name": ${text(name)},
                "type": "${type}",
                "raw": ${text(raw)}
              }`;
}

function printOrigin({ source, table, row, line, column }: Origin): string {
  return `            { "source": ${text(source)}, "table": ${table}, "row": ${row}, "line": ${line}, "column": ${column} }`;
}
