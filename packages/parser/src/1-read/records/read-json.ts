import { diagnose } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { foldSpace } from "../fold-space.ts";
import { lineAt, lineStart, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { type JsonField, JsonProblem, type JsonValue, jsonValue } from "./json-value.ts";

/**
 * Reads a JSON page into a draft: every array of records, every map of records and every map of texts in it is a
 * table. Columns are the names in order of appearance; fields of a record in a record are `outer.inner`.
 *
 *     { "errors": [{ "code": "A.1", "text": { "en": "Gone" } }] }  →  code | text.en
 *     { "A.1": { "status": 410 } }                                 →  key | status
 */
export function readJson(page: Page, draft: Draft): void {
  const value = jsonValue(page.text);
  if (value instanceof JsonProblem) {
    const line = lineAt(page, value.offset);
    const column = value.offset - lineStart(page, line) + 1;
    const place = { file: page.path, line: line + 1, column };
    draft.report(diagnose("read/invalid-json", { problem: value.problem }, { place }));
    return;
  }
  new JsonTables(page, draft).find(value, "");
}

/** A record as named cells. */
interface Record {
  readonly fields: ReadonlyMap<string, Cell>;
  readonly offset: number;
}

class JsonTables {
  readonly #page: Page;
  readonly #draft: Draft;

  constructor(page: Page, draft: Draft) {
    this.#page = page;
    this.#draft = draft;
  }

  /** Adds the tables in a value; `name` is what the value is called. */
  find(value: JsonValue, name: string): void {
    if (value.kind === "scalar") return;
    const records = value.kind === "array" ? this.#records(value.items) : this.#map(value.fields);
    if (records) {
      this.#add(records, name, value.offset);
      return;
    }
    if (value.kind === "array") for (const item of value.items) this.find(item, name);
    else for (const field of value.fields) this.find(field.value, field.key);
  }

  /** The records of an array, if it has no other items. */
  #records(items: readonly JsonValue[]): Record[] | undefined {
    if (items.length === 0) return undefined;
    const records: Record[] = [];
    for (const item of items) {
      if (item.kind !== "object" || item.fields.some(({ value }) => isTable(value))) return undefined;
      records.push({ fields: this.#fields(item.fields, "", new Map()), offset: item.offset });
    }
    return records;
  }

  /** The records of a map from keys to records that have names in common, or to texts. */
  #map(fields: readonly JsonField[]): Record[] | undefined {
    if (fields.length < 2) return undefined;
    const names = new Set(
      fields.flatMap(({ value }) => (value.kind === "object" ? value.fields.map(({ key }) => key) : [])),
    );
    const texts = fields.length >= 3 && fields.every(({ value }) => value.kind === "scalar");
    const alike = fields.every(
      ({ value }) => value.kind === "object" && value.fields.length * 2 >= names.size,
    );
    if (!texts && (!alike || names.size === 0)) return undefined;
    return fields.map(({ key, keyOffset, value }) => {
      const cells = new Map<string, Cell>([["key", this.#cell(key, keyOffset)]]);
      if (value.kind === "object") this.#fields(value.fields, "", cells);
      else if (value.kind === "scalar") cells.set("value", this.#cell(value.text, value.offset));
      return { fields: cells, offset: keyOffset };
    });
  }

  #fields(fields: readonly JsonField[], prefix: string, into: Map<string, Cell>): ReadonlyMap<string, Cell> {
    for (const { key, value } of fields) {
      if (value.kind === "object") this.#fields(value.fields, `${prefix}${key}.`, into);
      else into.set(prefix + key, this.#cell(textOf(value), value.offset));
    }
    return into;
  }

  #cell(text: string, offset: number): Cell {
    const quote = this.#page.text[offset] === '"' ? 1 : 0;
    return { text: foldSpace(text), ...this.#locate(offset + quote) };
  }

  #locate(offset: number): { line: number; column: number } {
    const line = lineAt(this.#page, offset);
    return { line: line + 1, column: offset - lineStart(this.#page, line) + 1 };
  }

  #add(records: readonly Record[], name: string, offset: number): void {
    const place = this.#locate(offset);
    const names = [...new Set(records.flatMap(({ fields }) => [...fields.keys()]))];
    const rows = records.map((record): TableRow => {
      const start = this.#locate(record.offset);
      return { cells: names.map((column) => record.fields.get(column) ?? { text: "", ...start }), ...start };
    });
    const header = names.map((text) => ({ text, ...place }));
    this.#draft.tables.push({ format: "json", line: place.line, headings: [], caption: name, header, rows });
  }
}

/** Whether a value in a record is a table of its own: an array of objects with fields. */
function isTable(value: JsonValue): boolean {
  return (
    value.kind === "array" && value.items.length > 3 && value.items.every((item) => item.kind === "object")
  );
}

function textOf(value: JsonValue): string {
  if (value.kind === "scalar") return value.text;
  if (value.kind === "array") return value.items.map(textOf).join("\n");
  return value.fields.map((field) => `${field.key}: ${textOf(field.value)}`).join("\n");
}
