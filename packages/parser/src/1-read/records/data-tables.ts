import { diagnose } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { foldSpace } from "../fold-space.ts";
import { looksLikeHeader } from "../header-row.ts";
import { type Page, placeAt } from "../page.ts";
import type { Cell, Heading, TableFormat, TableRow } from "../table.ts";
import { MOST_CELLS } from "../table-limits.ts";
import type { DataField, DataRecord, DataValue } from "./data-value.ts";
import { type GroupedRecord, groupedRecords, hasCode, hasKey } from "./grouped-records.ts";
import { withSubCodes } from "./sub-codes.ts";

/** A file of data, read. */
interface DataFile {
  readonly value: DataValue;
  readonly format: TableFormat;
}

/**
 * Adds the tables that stand in a file of data: every array of records or of lists of one length, every map of records,
 * every map of texts. Columns are the names in order of appearance; fields of a record in a record are `outer.inner`.
 *
 *     errors: [{ code: A.1, text: { en: Gone } }]  →  code | text.en
 *     A.1: { status: 410 }                         →  key | status
 *     A.1: { key: gone }                           →  map key | key
 *     "10": { "1": { text: Gone } }                →  key | sub key | text
 *     "404": [{ code: A.1 }, { code: A.2 }]        →  status | code, as {@link groupedRecords} says
 */
export function addDataTables(page: Page, draft: Draft, file: DataFile): void {
  new DataTables(page, draft, file.format).find(file.value, []);
}

/** Where more of the records of an array than this have a table in them, they are chapters. */
const MOST_HOLDING = 0.2;

/** So many records in a record are part of what it says; more are a table. */
const MOST_IN_RECORD = 3;

/** A record as named cells. */
interface Record {
  readonly fields: ReadonlyMap<string, Cell>;
  readonly offset: number;
}

class DataTables {
  readonly #page: Page;
  readonly #draft: Draft;
  readonly #format: TableFormat;

  constructor(page: Page, draft: Draft, format: TableFormat) {
    this.#page = page;
    this.#draft = draft;
    this.#format = format;
  }

  /** Adds the tables in a value, which the names over it lead to, outermost first. */
  find(value: DataValue, names: readonly Heading[]): void {
    if (value.kind === "scalar") return;
    if (value.kind === "array" && areLists(value.items)) {
      this.#addLists(value, names);
      return;
    }
    const grouped = groupedRecords(value);
    const records =
      grouped?.map((each) => this.#ofGroup(each)) ??
      (value.kind === "array" ? this.#records(value.items) : this.#map(value.fields));
    if (records) {
      this.#add(records, names, value.offset);
      return;
    }
    const nested = value.kind === "object" ? this.#mapOfMaps(value.fields) : undefined;
    if (nested) this.#add(nested, names, value.offset);
    else if (value.kind === "array") for (const item of value.items) this.find(item, names);
    else
      for (const field of value.fields)
        this.find(field.value, [...names, this.#heading(field, names.length)]);
  }

  #heading({ key, keyOffset }: DataField, above: number): Heading {
    return { text: key, level: above + 1, line: placeAt(this.#page, keyOffset).line };
  }

  /** A record with the cells of its group before its own; of two of one name, that of the record stays. */
  #ofGroup({ group, record }: GroupedRecord): Record {
    const cells = new Map(this.#fields(group, "", new Map()));
    return { fields: this.#fields(record.fields, "", cells), offset: record.offset };
  }

  /** The records of an array, if it has no other items, and few of them have tables of their own. */
  #records(items: readonly DataValue[]): Record[] | undefined {
    if (items.length === 0) return undefined;
    const holding = items.filter((item) => item.kind === "object" && holdsTable(item)).length;
    if (holding > items.length * MOST_HOLDING) return undefined;
    const records: Record[] = [];
    for (const item of items) {
      if (item.kind !== "object") return undefined;
      records.push({ fields: this.#fields(item.fields, "", new Map()), offset: item.offset });
    }
    return records;
  }

  /** The records of a map from keys to records that have names in common, or to texts. */
  #map(fields: readonly DataField[]): Record[] | undefined {
    const texts = fields.length >= 3 && fields.every(({ value }) => value.kind === "scalar");
    if (!texts && !areAlike(fields)) return undefined;
    const name = fields.some(({ value }) => hasField(value, "key")) ? "map key" : "key";
    return withSubCodes(fields).map(({ key, keyOffset, value }) => {
      const cells = new Map<string, Cell>([[name, this.#cell(key, keyOffset)]]);
      if (value.kind === "object") this.#fields(value.fields, "", cells);
      else if (value.kind === "scalar") cells.set("value", this.#cell(value.text, value.offset));
      return { fields: cells, offset: keyOffset };
    });
  }

  /**
   * The records of a map from keys to maps of records, where all records have names in common. Maps of one record can
   * be no table by themselves.
   */
  #mapOfMaps(fields: readonly DataField[]): Record[] | undefined {
    const inner = fields.flatMap(({ value }) => (value.kind === "object" ? value.fields : []));
    const single = fields.some(({ value }) => value.kind === "object" && value.fields.length === 1);
    if (fields.some(({ value }) => value.kind !== "object") || !single) return undefined;
    if (!areAlike(inner) || !inner.every(isFlat)) return undefined;
    return fields.flatMap(({ key, keyOffset, value }) =>
      (value as DataRecord).fields.map((field) => {
        const cells = new Map([["key", this.#cell(key, keyOffset)]]);
        cells.set("sub key", this.#cell(field.key, field.keyOffset));
        const record = field.value as DataRecord;
        return { fields: this.#fields(record.fields, "", cells), offset: field.keyOffset };
      }),
    );
  }

  #fields(fields: readonly DataField[], prefix: string, into: Map<string, Cell>): ReadonlyMap<string, Cell> {
    for (const { key, value } of fields) {
      if (value.kind === "object") this.#fields(value.fields, `${prefix}${key}.`, into);
      else into.set(prefix + key, this.#cell(textOf(value), value.offset));
    }
    return into;
  }

  #cell(text: string, offset: number): Cell {
    const unit = this.#page.text[offset];
    const quote = unit === '"' || unit === "'" ? 1 : 0;
    return { text: foldSpace(text), ...placeAt(this.#page, offset + quote) };
  }

  #add(records: readonly Record[], over: readonly Heading[], offset: number): void {
    const place = placeAt(this.#page, offset);
    const all = new Set(records.flatMap(({ fields }) => [...fields.keys()]));
    const limit = Math.max(1, Math.floor(MOST_CELLS / records.length));
    const names = [...all].slice(0, limit);
    if (all.size > limit) {
      const at = { file: this.#page.path, ...place };
      this.#draft.report(diagnose("read/too-large", { limit, things: "columns" }, { place: at }));
    }
    const rows = records.map((record): TableRow => {
      const start = placeAt(this.#page, record.offset);
      return { cells: names.map((column) => record.fields.get(column) ?? { text: "", ...start }), ...start };
    });
    this.#push(
      over,
      names.map((text) => ({ text, ...place })),
      rows,
    );
  }

  /** Lists of one length; the first one is the header where it reads like one. */
  #addLists({ items }: DataValue & { kind: "array" }, over: readonly Heading[]): void {
    const rows = items.map((item): TableRow => {
      const cells = (item as DataValue & { kind: "array" }).items.map((value) =>
        this.#cell(textOf(value), value.offset),
      );
      return { cells, ...placeAt(this.#page, item.offset) };
    });
    const [head, ...rest] = rows as [TableRow, ...TableRow[]];
    if (looksLikeHeader(head.cells, rest)) this.#push(over, head.cells, rest);
    else this.#push(over, [], rows);
  }

  #push(over: readonly Heading[], header: readonly Cell[], rows: readonly TableRow[]): void {
    const { line } = header[0] ?? rows[0]!;
    const caption = over.at(-1)?.text ?? "";
    // Elements around elements say how the file is made, not what it lists.
    const headings = this.#format === "xml" ? [] : over.slice(0, -1);
    this.#draft.tables.push({ format: this.#format, line, headings, caption, header, rows });
  }
}

/** Whether values are lists of texts, all of one length: rows that have no names for their columns. */
function areLists(items: readonly DataValue[]): boolean {
  const [first] = items;
  const width = first?.kind === "array" ? first.items.length : 0;
  if (width < 2 || items.length < 2) return false;
  return items.every(
    (item) =>
      item.kind === "array" &&
      item.items.length === width &&
      item.items.every(({ kind }) => kind === "scalar"),
  );
}

/**
 * Whether the members of a map are records: they have at least half of their names in common, and do not only hold
 * further maps that have no name in common.
 */
function areAlike(fields: readonly DataField[]): boolean {
  if (fields.length < 2) return false;
  const counts = new Map<string, number>();
  let total = 0;
  for (const { value } of fields) {
    if (value.kind !== "object" || value.fields.length === 0) return false;
    for (const { key } of value.fields) counts.set(key, (counts.get(key) ?? 0) + 1);
    total += value.fields.length;
  }
  return total * 2 >= counts.size * fields.length && [...counts.values()].some((count) => count > 1);
}

/** Whether a record has no record in it. */
function isFlat({ value }: DataField): boolean {
  return value.kind === "object" && value.fields.every((field) => field.value.kind !== "object");
}

function hasField(value: DataValue, name: string): boolean {
  return value.kind === "object" && value.fields.some(({ key }) => key === name);
}

/** Whether a record has a table in it; in one that has a code, lists of what has no key are more of what it says. */
function holdsTable(record: DataRecord): boolean {
  return holds(record, hasCode(record) ? hasKey : () => true);
}

/** Whether an array of some records stands in a value, all of them such as are asked for. */
function holds(value: DataValue, isRow: (record: DataRecord) => boolean): boolean {
  if (value.kind === "object") return value.fields.some((field) => holds(field.value, isRow));
  if (value.kind === "scalar" || value.items.length <= MOST_IN_RECORD) return false;
  return value.items.every((item) => item.kind === "object" && isRow(item));
}

function textOf(value: DataValue): string {
  if (value.kind === "scalar") return value.text;
  if (value.kind === "array") return value.items.map(textOf).join("\n");
  return value.fields.map((field) => `${field.key}: ${textOf(field.value)}`).join("\n");
}
