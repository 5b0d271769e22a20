import {
  type GeneratorContext,
  localize,
  type ModuleDeclaration,
  type NameScope,
  planTypeNames,
  type TypeNames,
} from "@errcat/generator";
import type { Catalog } from "@errcat/schema";
import type { CodeGroup, ResolvedEnumsOptions } from "./options.ts";
import { type PlannedMember, planMembers } from "./plan-members.ts";
import { planGroup, planMetadata, type RecordRow } from "./plan-metadata.ts";

/** A record of codes under what they are grouped by. */
export interface PlannedGroup {
  readonly by: CodeGroup;
  /** `"vpcErrorCodesByModule"` */
  readonly name: string;
  readonly rows: readonly RecordRow[];
}

/** Everything that the file of one `enums` entry says. */
export interface EnumsPlan {
  readonly options: ResolvedEnumsOptions;
  readonly names: TypeNames;
  /** `"vpcErrorCodeNames"`, `"vpcErrorCodeMetadata"`, `"VpcErrorCodeMetadata"` */
  readonly records: { readonly names: string; readonly metadata: string; readonly metadataType: string };
  /** `"Virtual Private Cloud (vpc.huaweicloud.com)"` */
  readonly subject: string;
  readonly members: readonly PlannedMember[];
  readonly metadata: readonly RecordRow[];
  readonly groups: readonly PlannedGroup[];
  /** Whether types say each value literally. */
  readonly exact: boolean;
}

/** Beyond, literal types of everything known about the codes cost a compiler more than the rest of a small project. */
const exactUpTo = 2_000;

/** Decides names, values and order of everything in the file. */
export function planEnums(
  catalog: Catalog,
  options: ResolvedEnumsOptions,
  context: GeneratorContext,
): EnumsPlan {
  const names = planTypeNames(context.prefix, options.typeName);
  const prefix = names.errorCodeValues;
  const metadataType = `${names.errorCode}Metadata`;
  const records = { names: `${prefix}Names`, metadata: `${prefix}Metadata`, metadataType };
  const groupNames = options.groups.map((by) => ({ by, name: `${prefix}sBy${capitalized(by)}` }));
  const scope = memberScope(options, [
    ...[names.errorCode, names.errorCodeValue, names.errorCodeName, names.isErrorCode],
    ...[...Object.values(records), ...groupNames.map(({ name }) => name)],
  ]);
  const members = planMembers(catalog, { values: options.values, scope }, context);
  const title = localize(catalog.title, options.languages) ?? catalog.id;
  return {
    options,
    names,
    records,
    subject: catalog.domain ? `${title} (${catalog.domain})` : title,
    members,
    metadata: options.metadata.length > 0 ? planMetadata(members, options.metadata, options.languages) : [],
    groups: groupNames.map(({ by, name }) => ({ by, name, rows: planGroup(members, by) })),
    exact: options.exact ?? members.length <= exactUpTo,
  };
}

/** Where the members stand: single constants share the module with its other exports. */
function memberScope({ file, style }: ResolvedEnumsOptions, exports: readonly string[]): NameScope {
  if (style === "enum") return { file, position: "enum-member", taken: {} };
  if (style !== "members") return { file, position: "property", taken: {} };
  return { file, position: "binding", taken: Object.fromEntries(exports.map((name) => [name, "an export"])) };
}

/** What the file exports, for other generators' imports. */
export function declareEnums(plan: EnumsPlan): readonly ModuleDeclaration[] {
  const { options, names, records, members, groups } = plan;
  const symbols = [
    ...(options.style === "members" ? members.map(({ name }) => name) : [names.errorCode]),
    names.errorCodeValue,
    ...(options.names ? [names.errorCodeName, records.names] : []),
    ...(options.guard ? [names.isErrorCode] : []),
    ...(options.metadata.length > 0 ? [records.metadata, ...(plan.exact ? [] : [records.metadataType])] : []),
    ...groups.map(({ name }) => name),
  ];
  return [{ path: options.file, symbols, exported: options.exported }];
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
