import type { DataField, DataRecord, DataValue } from "./data-value.ts";

/** A record of a list within a group, with what the group says of all its records. */
export interface GroupedRecord {
  readonly group: readonly DataField[];
  readonly record: DataRecord;
}

/** Names of what tells the records of a list apart. */
const KEY = /(?:code|errno|codigo|código|\bid)$|^(?:key|hex)$/i;

/** Keys that tell groups apart as well as what stands in them. */
const ANY_KEY = /^(?:key|id|hex)$/i;

/** Columns of what a group says of itself, which under its own name would be taken for what its records say. */
const ITS_OWN: readonly (readonly [RegExp, string])[] = [
  [/^(?:name|title|label)$/i, "group"],
  [ANY_KEY, "group id"],
  [/^(?:desc|description|summary|notes?|comment|text|message)$/i, "about the group"],
];

/** Keys that say what the records below them have in common. */
const STATUS = /^[1-5]\d\d$/;

/** Keys of maps that are codes, and neither languages nor names of fields: `0x8450`, `E12`, `NOT_FOUND`. */
const CODE = /\d|^[A-Z][A-Z_.-]{3,}$/;

/**
 * The records of lists that stand within groups, each with what its group says; `undefined` where a value is anything
 * else. A group has one list of records, which have keys, and no key itself; its name is its `group`. Groups may be
 * named by the HTTP status of their records as well, and have a map of records whose keys are codes.
 *
 *     [{ name: Disk, codes: [{ code: D1 }, { code: D2 }] }, …]  →  group | code             Disk | D1, Disk | D2
 *     { "404": [{ code: D1 }, { code: D2 }], "500": … }         →  status | code            404 | D1, 404 | D2
 *     { d: { name: Disk, codes: { D1: { text: Slow } } }, … }   →  group id | group | key   d | Disk | D1
 */
export function groupedRecords(value: DataValue): readonly GroupedRecord[] | undefined {
  if (value.kind === "scalar") return undefined;
  if (value.kind === "array") return joinedGroups(value.items.map(groupOf));
  return joinedGroups(value.fields.map(groupOfStatus)) ?? joinedGroups(value.fields.map(groupOfCodes));
}

function joinedGroups(
  groups: readonly (readonly GroupedRecord[] | undefined)[],
): readonly GroupedRecord[] | undefined {
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

/** The records of the one map of a group that says more of itself, their codes before what they say. */
function groupOfCodes({ key, keyOffset, value }: DataField): readonly GroupedRecord[] | undefined {
  if (value.kind !== "object") return undefined;
  const maps = value.fields.filter((field) => field.value.kind !== "scalar");
  const own = value.fields.filter((field) => field.value.kind === "scalar");
  const [map] = maps;
  if (maps.length !== 1 || own.length === 0 || map!.value.kind !== "object" || hasCode(value))
    return undefined;
  const codes = map!.value.fields;
  if (codes.length === 0 || !codes.every((code) => CODE.test(code.key) && code.value.kind === "object"))
    return undefined;
  const id: DataField = { key: "id", keyOffset, value: { kind: "scalar", text: key, offset: keyOffset } };
  const group = inColumns([id, ...own]);
  return codes.map((code) => ({ group, record: withItsKey(code) }));
}

/** The record under a key, which is its first field. */
function withItsKey({ key, keyOffset, value }: DataField): DataRecord {
  const own: DataField = { key: "key", keyOffset, value: { kind: "scalar", text: key, offset: keyOffset } };
  return { kind: "object", fields: [own, ...(value as DataRecord).fields], offset: keyOffset };
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
  return fields.some(({ key, value }) => value.kind === "scalar" && isKey(key) && !ANY_KEY.test(key));
}
