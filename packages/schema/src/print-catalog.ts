import type { Catalog } from "./catalog.ts";
import { escapeInvisible } from "./escape-invisible.ts";

/** The order in which the keys of each kind of object are printed; localized texts are sorted by tag instead. */
const keyOrder: Readonly<Record<string, readonly string[]>> = {
  catalog: [
    "$schema",
    "schemaVersion",
    "id",
    "domain",
    "title",
    "codeType",
    "languages",
    "sources",
    "modules",
    "envelopes",
    "entries",
    "retired",
  ],
  sources: ["id", "path", "format", "encoding", "language", "sha256", "tables", "rows"],
  modules: ["id", "title"],
  envelopes: ["id", "code", "message"],
  entries: ["code", "name", "grpcCode", "fault", "retry", "evidence", "deprecated", "variants"],
  retry: ["retryable", "throttling", "strategy", "delaySeconds"],
  evidence: ["field", "by", "detail"],
  deprecated: ["since", "replacedBy"],
  variants: ["id", "httpStatus", "modules", "message", "description", "solution", "origins"],
  message: ["raw", "template", "parameters"],
  parameters: ["name", "type", "raw"],
  origins: ["source", "table", "row", "line", "column"],
  retired: ["code", "name"],
};

/**
 * The one way to write a catalog: fixed key order, two spaces, final newline, no invisible characters, so that equal
 * catalogs are equal bytes. Short lists of numbers and origins stand on one line each, which keeps reviews short.
 */
export function printCatalog(catalog: Catalog): string {
  return `${escapeInvisible(print(catalog, "catalog", ""))}\n`;
}

function print(value: unknown, kind: string, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (kind === "retry" || kind === "origin")
    return printOnOneLine(value, keyOrder[kind] ?? keyOrder["origins"]);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return printArray(value, kind, indent);
  const keys = orderedKeys(value, keyOrder[kind]);
  if (keys.length === 0) return "{}";
  const members = keys.map((key) => {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    return `${inner}${JSON.stringify(key)}: ${print(member, key, inner)}`;
  });
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function printArray(items: readonly unknown[], kind: string, indent: string): string {
  if (items.length === 0) return "[]";
  if (items.every((item) => typeof item !== "object")) {
    return `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
  }
  const itemKind = kind === "origins" ? "origin" : kind;
  const inner = `${indent}  `;
  return `[\n${items.map((item) => inner + print(item, itemKind, inner)).join(",\n")}\n${indent}]`;
}

function printOnOneLine(value: object, order: readonly string[] | undefined): string {
  const members = orderedKeys(value, order).map((key) => {
    return `${JSON.stringify(key)}: ${JSON.stringify((value as Readonly<Record<string, unknown>>)[key])}`;
  });
  return `{ ${members.join(", ")} }`;
}

function orderedKeys(value: object, order: readonly string[] | undefined): readonly string[] {
  const present = Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined);
  return order ? order.filter((key) => present.includes(key)) : present.sort();
}
