import { type JsonValue, localize } from "@errcat/generator";
import type { Entry } from "@errcat/schema";
import type { CodeGroup, MetadataField } from "./options.ts";
import type { PlannedMember } from "./plan-members.ts";

/** A row of a generated record. */
export interface RecordRow {
  readonly key: string;
  readonly value: JsonValue;
}

/**
 * The metadata record: a row per code that the source still has.
 *
 *     "VPC.0603": { modules: ["subnet"], httpStatus: [404], grpcCode: "NOT_FOUND" }
 */
export function planMetadata(
  members: readonly PlannedMember[],
  fields: readonly MetadataField[],
  languages: readonly string[],
): readonly RecordRow[] {
  return members.flatMap(({ code, entry }) => {
    if (!entry) return [];
    const value: Record<string, JsonValue> = {};
    for (const field of fields) {
      const said = readField[field](entry, languages);
      if (said !== undefined) value[field] = said;
    }
    return [{ key: code, value }];
  });
}

/** What a field of the metadata says; texts are those of the first variant, absent where it has none. */
const readField: Readonly<
  Record<MetadataField, (entry: Entry, languages: readonly string[]) => JsonValue | undefined>
> = {
  modules: ({ variants }) => unique(variants.flatMap(({ modules }) => modules)),
  httpStatus: ({ variants }) => unique(variants.flatMap(({ httpStatus }) => httpStatus)),
  grpcCode: ({ grpcCode }) => grpcCode,
  fault: ({ fault }) => fault,
  retryable: ({ retry }) => retry.retryable,
  throttling: ({ retry }) => retry.throttling,
  message: ({ variants }) => variants[0]?.message?.raw,
  description: ({ variants }, languages) => localize(variants[0]?.description ?? {}, languages),
  solution: ({ variants }, languages) => localize(variants[0]?.solution ?? {}, languages),
};

/** The kind of a field's values: texts and numbers in lists, or one text or flag. */
export type FieldType = "texts" | "numbers" | "text" | "flag";

/** What a field holds where its values are not said literally. */
export const fieldTypes: Readonly<Record<MetadataField, FieldType>> = {
  modules: "texts",
  httpStatus: "numbers",
  grpcCode: "text",
  fault: "text",
  retryable: "flag",
  throttling: "flag",
  message: "text",
  description: "text",
  solution: "text",
};

/** Fields that some codes do not have. */
export const optionalFields: ReadonlySet<MetadataField> = new Set(["message", "description", "solution"]);

/**
 * The codes under each module, status or gRPC code, in the order in which these appear.
 *
 *     NOT_FOUND: ["VPC.0603", "VPC.0504"]
 */
export function planGroup(members: readonly PlannedMember[], by: CodeGroup): readonly RecordRow[] {
  const groups = new Map<string, (string | number)[]>();
  for (const { entry, value } of members) {
    for (const key of entry ? keysOf[by](entry) : []) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return [...groups].map(([key, value]) => ({ key, value }));
}

const keysOf: Readonly<Record<CodeGroup, (entry: Entry) => readonly string[]>> = {
  module: ({ variants }) => unique(variants.flatMap(({ modules }) => modules)),
  httpStatus: ({ variants }) => unique(variants.flatMap(({ httpStatus }) => httpStatus.map(String))),
  grpcCode: ({ grpcCode }) => [grpcCode],
};

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
