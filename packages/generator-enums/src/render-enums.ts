import {
  DocComment,
  type GeneratedFile,
  Identifier,
  LazyList,
  Literal,
  localize,
  PropertyKey,
  type RenderContext,
} from "@errcat/generator";
import { type DocStyle, memberDoc } from "./member-doc.ts";
import type { EnumStyle } from "./options.ts";
import type { EnumsPlan, PlannedGroup } from "./plan-enums.ts";
import type { PlannedMember } from "./plan-members.ts";
import { fieldTypes, optionalFields, type RecordRow } from "./plan-metadata.ts";

/** The partial that declares the codes in each style, and the margin of the comments on them. */
const declarations: Readonly<Record<EnumStyle, { readonly partial: string; readonly margin: string }>> = {
  enum: { partial: "enum", margin: "   * " },
  "const-object": { partial: "constObject", margin: "   * " },
  union: { partial: "union", margin: "   * " },
  members: { partial: "members", margin: " * " },
};

/** The file of an `enums` entry: header, declaration, and what the options ask for besides. */
export function renderEnums(plan: EnumsPlan, { templates }: RenderContext): readonly GeneratedFile[] {
  const { options } = plan;
  const sections = [
    templates.render("header", {}),
    templates.render(declarations[options.style].partial, declarationModel(plan, templates.overridden)),
    templates.render("value", valueModel(plan)),
    ...(options.names ? [templates.render("names", namesModel(plan))] : []),
    ...(options.guard ? [templates.render("guard", guardModel(plan))] : []),
    ...(options.metadata.length > 0 ? [templates.render("metadata", metadataModel(plan))] : []),
    ...plan.groups.map((group) => templates.render("group", groupModel(plan, group))),
  ];
  return [{ path: options.file, contents: sections.join("\n"), exported: options.exported }];
}

const groupWords = { module: "module", httpStatus: "HTTP status", grpcCode: "gRPC code" } as const;

function declarationModel(plan: EnumsPlan, overridden: boolean): object {
  const { docs, languages, style } = plan.options;
  const says = {
    message: docs.includes("message"),
    description: docs.includes("description"),
    solution: docs.includes("solution"),
  };
  const docStyle = { says, languages, margin: declarations[style].margin, linkTo: linker(plan) };
  return {
    typeName: new Identifier(plan.names.errorCode),
    doc: new DocComment(" * ").text(`Error codes of ${plan.subject}.`),
    members: new LazyList(plan.members, (member) => {
      const model = {
        name: new Identifier(member.name),
        value: new Literal(member.value),
        doc: memberDoc(member, docStyle),
      };
      return overridden ? { ...memberFacts(member, languages), ...model } : model;
    }),
  };
}

/** What a template of one's own may want to say about a code; texts are those of its first variant. */
function memberFacts({ code, entry }: PlannedMember, languages: readonly string[]): object {
  const variant = entry?.variants[0];
  return {
    code,
    retired: entry === undefined,
    deprecated: entry === undefined || entry.deprecated !== undefined,
    grpcCode: entry?.grpcCode ?? null,
    fault: entry?.fault ?? null,
    retryable: entry?.retry.retryable ?? false,
    httpStatus: variant?.httpStatus ?? [],
    modules: variant?.modules ?? [],
    message: variant?.message?.raw ?? null,
    description: localize(variant?.description ?? {}, languages) ?? null,
    solution: localize(variant?.solution ?? {}, languages) ?? null,
  };
}

/** Comments can link to another member, but in a union there is none to link to. */
function linker({ options, names, members }: EnumsPlan): DocStyle["linkTo"] {
  if (options.style === "union") return () => undefined;
  const owner = options.style === "members" ? "" : `${names.errorCode}.`;
  let links: ReadonlyMap<string, string> | undefined;
  return (code) => {
    links ??= new Map(members.map((member) => [member.code, owner + member.name] as const).reverse());
    return links.get(code);
  };
}

function valueModel({ options, names, members }: EnumsPlan): object {
  const numeric = members.some(({ value }) => typeof value === "number");
  // The template literal type of an enum turns its numbers into strings, and there is none of an empty enum.
  const ofEnum = options.style === "enum" && !numeric && members.length > 0;
  return {
    typeName: new Identifier(names.errorCode),
    valueName: new Identifier(names.errorCodeValue),
    ofEnum,
    ofType: options.style === "const-object" || options.style === "union",
    members: new LazyList(ofEnum ? [] : members, ({ value }) => ({ value: new Literal(value) })),
  };
}

function namesModel({ options, names, records, members }: EnumsPlan): object {
  // An enum without members has no keys that could be asked for.
  const ofKeys = members.length > 0 && (options.style === "enum" || options.style === "const-object");
  return {
    ofKeys,
    typeName: new Identifier(names.errorCode),
    valueName: new Identifier(names.errorCodeValue),
    nameName: new Identifier(names.errorCodeName),
    namesName: new Identifier(records.names),
    members: new LazyList(members, ({ code, name }) => ({ key: new PropertyKey(code), name })),
  };
}

function guardModel({ options, names, records, members }: EnumsPlan): object {
  // TypeScript narrows a literal union by the members of an enum from 6.0 on; before, only the enum's own type.
  const guarded = options.style === "members" ? names.errorCodeValue : names.errorCode;
  return {
    guardName: new Identifier(names.isErrorCode),
    guardedName: new Identifier(guarded),
    namesName: new Identifier(records.names),
    numbers: members.some(({ value }) => typeof value === "number"),
  };
}

function metadataModel({ options, names, records, members, metadata, exact }: EnumsPlan): object {
  return {
    exact,
    valueName: new Identifier(names.errorCodeValue),
    metadataName: new Identifier(records.metadata),
    metadataType: new Identifier(records.metadataType),
    fields: options.metadata.map((field) => ({
      field: new Identifier(field),
      optional: optionalFields.has(field),
      [fieldTypes[field]]: true,
    })),
    retired: members.filter(({ entry }) => !entry).map(({ value }) => ({ value: new Literal(value) })),
    records: new LazyList(metadata, row),
  };
}

function groupModel({ names, exact }: EnumsPlan, { by, name, rows }: PlannedGroup): object {
  return {
    exact,
    by: groupWords[by],
    valueName: new Identifier(names.errorCodeValue),
    groupName: new Identifier(name),
    groups: rows.map((group) => ({ ...row(group), group: group.key })),
  };
}

function row({ key, value }: RecordRow): object {
  return { key: new PropertyKey(key), value: new Literal(value) };
}
