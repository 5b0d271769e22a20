import type { DataField } from "./data-value.ts";

/** Names that codes have in programs. */
const NAME = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/;

/**
 * The records of a map, those under some of them beside these: where records have a map of records that say the same
 * as they do, it holds sub codes, which are told by both names. Each keeps its place.
 *
 *     { A: { text: a }, B: { text: b, sub: { C: { text: c } } } }  →  { A: { text: a }, B: { text: b }, B.C: { text: c } }
 */
export function withSubCodes(fields: readonly DataField[]): readonly DataField[] {
  const name = nameOfSubCodes(fields);
  if (name === undefined) return fields;
  return fields.flatMap((field) => {
    if (field.value.kind !== "object") return [field];
    const own = field.value.fields.filter(({ key }) => key !== name);
    const sub = field.value.fields.find(({ key }) => key === name)?.value;
    const subCodes = sub?.kind === "object" ? sub.fields : [];
    return [
      { ...field, value: { ...field.value, fields: own } },
      ...subCodes.map((each) => ({ ...each, key: `${field.key}.${each.key}` })),
    ];
  });
}

/** The name under which records, not all of them, have maps of records that say the same as they do. */
function nameOfSubCodes(fields: readonly DataField[]): string | undefined {
  const names = new Set<string>();
  const holders = new Map<string, DataField[]>();
  for (const { value } of fields) {
    for (const field of value.kind === "object" ? value.fields : []) {
      if (field.value.kind !== "object") names.add(field.key);
      else holders.set(field.key, [...(holders.get(field.key) ?? []), field]);
    }
  }
  for (const [name, maps] of holders)
    if (maps.length < fields.length && !names.has(name) && maps.every((map) => holdsSubCodes(map, names)))
      return name;
  return undefined;
}

function holdsSubCodes({ value }: DataField, names: ReadonlySet<string>): boolean {
  if (value.kind !== "object" || value.fields.length === 0) return false;
  return value.fields.every(
    ({ key, value: record }) =>
      NAME.test(key) &&
      record.kind === "object" &&
      record.fields.length > 0 &&
      record.fields.every((field) => names.has(field.key)),
  );
}
