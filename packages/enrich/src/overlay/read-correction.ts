import type { YamlPair, YamlReader, YamlValue } from "../yaml/yaml-reader.ts";
import type { CorrectedField, Correction } from "./overlay.ts";

const KEYS = ["code", "variant", "field", "from", "to", "reason"] as const;
const FIELDS = ["description", "solution", "message", "module"] as const satisfies readonly CorrectedField[];

/** One item of `corrections`; `undefined` after a diagnostic where it says too little to be applied. */
export function readCorrection(reader: YamlReader, item: YamlValue): Correction | undefined {
  const fields = reader.fields(item, KEYS, `a mapping with the keys ${KEYS.join(", ")}`);
  const fieldPair = required(reader, item, fields, "field");
  const field = fieldPair && reader.oneOf(fieldPair.value, FIELDS);
  const from = requiredText(reader, item, fields, "from");
  const to = requiredText(reader, item, fields, "to");
  const reason = requiredText(reader, item, fields, "reason");
  const code = optionalId(reader, fields.get("code"));
  if (code === undefined && field !== "module" && !fields.has("code")) reader.missing(item, "code");
  if (field === undefined || from === undefined || to === undefined || reason === undefined) return undefined;
  if (code === undefined && field !== "module") return undefined;
  const variant = optionalId(reader, fields.get("variant")) ?? null;
  return { code: code ?? null, variant, field, from, to, reason, place: item.place };
}

/** The pair of a key that must be there; reported where it is not. */
export function required(
  reader: YamlReader,
  item: YamlValue,
  fields: ReadonlyMap<string, YamlPair>,
  key: string,
): YamlPair | undefined {
  return fields.get(key) ?? reader.missing(item, key);
}

/** The text of a key that must be there. */
export function requiredText(
  reader: YamlReader,
  item: YamlValue,
  fields: ReadonlyMap<string, YamlPair>,
  key: "from" | "to" | "reason",
): string | undefined {
  const pair = required(reader, item, fields, key);
  const text = pair && reader.text(pair.value, "a text");
  if (pair && text !== undefined && key !== "to" && text.trim() === "")
    return reader.wrong(pair.value, "a text");
  return text;
}

/** A code or variant id, if the key is there. */
export function optionalId(reader: YamlReader, pair: YamlPair | undefined): string | undefined {
  return pair && reader.text(pair.value, "a code or id", "as-text");
}
