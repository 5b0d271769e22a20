import type { DataField, DataRecord, DataValue } from "./data-value.ts";

/** A record of a list within a group, with what the group says of all its records. */
export interface GroupedRecord {
  readonly group: readonly DataField[];
  readonly record: DataRecord;
}

/** Names of what tells the records of a list apart. */
const KEY = /(?:code|errno|codigo|código|\bid)$|^key$/i;

/** Columns of what a group says of itself, which under its own name would be taken for what its records say. */
const ITS_OWN: readonly (readonly [RegExp, string])[] = [
  [/^(?:name|title|label)$/i, "group"],
  [/^(?:key|id)$/i, "group id"],
  [/^(?:desc|description|summary|notes?|comment|text|message)$/i, "about the group"],
];

/** Keys that say what the records below them have in common. */
const STATUS = /^[1-5]\d\d$/;

/**
 * The records of lists that stand within groups, each with what its group says; `undefined` where a value is anything else.
 * A group has one list of records, which have keys, and no key itself; its name is its `group`. Groups may be named by
 * the HTTP status of their records as well.
 *
 *     [{ name: Disk, codes: [{ code: D1 }, { code: D2 }] }, …]  →  group | code        Disk | D1, Disk | D2
 *     { "404": [{ code: D1 }, { code: D2 }], "500": … }         →  status | code       404 | D1, 404 | D2
 */
export function groupedRecords(value: DataValue): readonly GroupedRecord[] | undefined {
  if (value.kind === "scalar") return undefined;
  const groups = value.kind === "array" ? value.items.map(groupOf) : value.fields.map(groupOfStatus);
  if (groups.includes(undefined)) return undefined;
  const grouped = (groups as readonly (readonly GroupedRecord[])[]).flat();
  return grouped.length > 0 ? grouped : undefined;
}

/** The records in an item of a list of groups. */
function groupOf(item: DataValue): readonly GroupedRecord[] | undefined {
  if (item.kind !== "object") return undefined;
  const lists = item.fields.filter(({ value }) => value.kind !== "scalar");
  const own = item.fields.filter(({ value }) => value.kind === "scalar");
  const [list] = lists;
  if (lists.length !== 1 || own.length === 0) return undefined;
  if (hasCode(item)) return undefined;
  const group = inColumns(own);
  return withKeys(list!.value)?.map((record) => ({ group, record }));
}

/** What a group says, a field for each column. */
function inColumns(fields: readonly DataField[]): readonly DataField[] {
  const columns = new Map<string, DataField>();
  for (const field of fields) {
    const key = ITS_OWN.find(([names]) => names.test(field.key))?.[1] ?? field.key;
    const known = columns.get(key);
    columns.set(key, known ? joined(known, field) : { ...field, key });
  }
  return [...columns.values()];
}

function joined(known: DataField, { value }: DataField): DataField {
  const text = `${textIn(known.value)}\n${textIn(value)}`;
  return { ...known, value: { kind: "scalar", text, offset: known.value.offset } };
}

const textIn = (value: DataValue): string => (value.kind === "scalar" ? value.text : "");

/** Whether a name is that of what tells records apart; a status does not. */
const isKey = (name: string): boolean => KEY.test(name) && !/status|http/i.test(name);

/** The records under a key that is an HTTP status. */
function groupOfStatus(field: DataField): readonly GroupedRecord[] | undefined {
  const { key, keyOffset, value } = field;
  if (!STATUS.test(key)) return undefined;
  const status: DataValue = { kind: "scalar", text: key, offset: keyOffset };
  return withKeys(value)?.map((record) => ({ group: [{ key: "status", keyOffset, value: status }], record }));
}

/** The records of a list in which each has a key. */
function withKeys(value: DataValue): readonly DataRecord[] | undefined {
  if (value.kind !== "array") return undefined;
  const records = value.items.filter((item) => item.kind === "object");
  return records.length === value.items.length && records.every(hasKey) ? records : undefined;
}

/** Whether a record has what tells records apart. */
export function hasKey({ fields }: DataRecord): boolean {
  return fields.some(({ key }) => KEY.test(key));
}

/** Whether a record has a code, which a group has not. */
export function hasCode({ fields }: DataRecord): boolean {
  return fields.some(({ key, value }) => value.kind === "scalar" && isKey(key) && !/^(?:key|id)$/i.test(key));
}
