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
  return escapeInvisible(`{\n${lines.join(",\n")}\n}\n`);
}

function member(key: string, value: unknown): string {
  return `  "${key}": ${JSON.stringify(value)}`;
}

/** Items on lines of their own, each indented by itself; `[]` where there are none. */
function block(items: readonly string[], indent: string): string {
  return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
}

/** Words or numbers on one line. */
function list(items: readonly (string | number)[]): string {
  return items.length === 0 ? "[]" : `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
}

function localized(texts: Readonly<Record<string, string>>, indent: string): string {
  const tags = Object.keys(texts).sort();
  if (tags.length === 0) return "{}";
  const lines = tags.map((tag) => `${indent}  ${JSON.stringify(tag)}: ${JSON.stringify(texts[tag])}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function object(members: readonly (readonly [key: string, value: unknown])[]): string {
  const lines = members.map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
  return `    {\n${lines.join(",\n")}\n    }`;
}

function printSource({ id, path, format, encoding, language, sha256, tables, rows }: Source): string {
  return object(Object.entries({ id, path, format, encoding, language, sha256, tables, rows }));
}

function printModule({ id, title }: Module): string {
  return `    {\n      "id": ${JSON.stringify(id)},\n      "title": ${localized(title, "      ")}\n    }`;
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
  return `    {
      "code": ${JSON.stringify(code)},
      "name": ${JSON.stringify(name)},
      "grpcCode": "${grpcCode}",
      "fault": "${fault}",
      "retry": { ${advice} },
      "evidence": ${block(evidence.map(printEvidence), "      ")},
${deprecated ? `      "deprecated": ${printDeprecation(deprecated)},\n` : ""}      "variants": ${block(variants.map(printVariant), "      ")}
    }`;
}

function printEvidence({ field, by, detail }: Entry["evidence"][number]): string {
  return `        {
          "field": "${field}",
          "by": "${by}",
          "detail": ${JSON.stringify(detail)}
        }`;
}

function printDeprecation({ since, replacedBy }: NonNullable<Entry["deprecated"]>): string {
  const successor = replacedBy === undefined ? "" : `,\n        "replacedBy": ${JSON.stringify(replacedBy)}`;
  return `{\n        "since": ${JSON.stringify(since)}${successor}\n      }`;
}

function printVariant({ id, httpStatus, modules, message, description, solution, origins }: Variant): string {
  return `        {
          "id": ${JSON.stringify(id)},
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
            "raw": ${JSON.stringify(raw)},
            "template": ${localized(template, "            ")},
            "parameters": ${block(parameters.map(printParameter), "            ")}
          }`;
}

function printParameter({ name, type, raw }: Message["parameters"][number]): string {
  return `              {
                "name": ${JSON.stringify(name)},
                "type": "${type}",
                "raw": ${JSON.stringify(raw)}
              }`;
}

function printOrigin({ source, table, row, line, column }: Origin): string {
  return `            { "source": ${JSON.stringify(source)}, "table": ${table}, "row": ${row}, "line": ${line}, "column": ${column} }`;
}
