import { lintRuleNames } from "@errcat/enrich";
import { columnRoles } from "@errcat/parser";
import {
  count,
  either,
  flag,
  isRecord,
  type JsonSchema,
  listOf,
  objectOf,
  objectSchema,
  oneOf,
  recordOf,
  type Shape,
  shape,
  text,
  textLike,
} from "./shape.ts";

const languageTag: Shape = textLike(
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  "a BCP 47 language tag such as zh-CN",
);
const level: Shape = oneOf("off", "note", "warning", "error");
const tableName: Shape = either(count, text);
const columns: Shape = recordOf(oneOf(...columnRoles));
const tableCorrections: Shape = objectOf({ table: tableName, columns, header: flag }, ["table"]);
const pattern: Shape = {
  ...shape("a regular expression", { type: "string", minLength: 1, format: "regex" }, () => true),
  wrongPart: (value) => {
    if (value instanceof RegExp) return undefined;
    const problem = text.wrongPart(value) === undefined ? problemOfPattern(value as string) : "";
    if (problem === undefined) return undefined;
    return { steps: [], expected: `a regular expression${problem && ` (${problem})`}` };
  },
};

const source: Shape = either(
  text,
  objectOf(
    {
      path: text,
      encoding: text,
      language: languageTag,
      tables: listOf(either(count, text, tableCorrections)),
      skipTables: listOf(tableName),
      columns,
      rowPattern: pattern,
      codePattern: pattern,
      splitCodes: flag,
      splitMeanings: flag,
      fillSpans: flag,
      skipRows: listOf(text),
      modules: oneOf("column", "headings", "none"),
    },
    ["path"],
  ),
);

const generatorName: Shape = either(
  text,
  shape(
    "an object made with defineGenerator",
    undefined,
    (value) => isRecord(value) && typeof value["name"] === "string" && typeof value["plan"] === "function",
  ),
);

const generator: Shape = shape(
  "a name, a generator, or [name or generator, options]",
  {
    anyOf: [
      text.schema,
      { type: "array", prefixItems: [text.schema, { type: "object" }], minItems: 2, maxItems: 2 },
    ],
  },
  (value) =>
    generatorName.wrongPart(value) === undefined ||
    (Array.isArray(value) &&
      value.length === 2 &&
      generatorName.wrongPart(value[0]) === undefined &&
      isRecord(value[1])),
);

/** What each key of a project's configuration may be; checking and the JSON Schema are made from this one list. */
export const projectKeys: Readonly<Record<string, Shape>> = {
  $schema: text,
  id: textLike(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "a kebab-case id such as my-service"),
  domain: textLike(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/, "a domain such as vpc.example.com"),
  title: either(text, recordOf(text)),
  prefix: textLike(/^[A-Z][A-Za-z0-9_]*$/, "an identifier in UpperCamelCase such as Vpc"),
  sources: listOf(source, 1),
  overlay: text,
  translations: text,
  languages: listOf(languageTag, 1),
  glossary: text,
  catalog: text,
  output: text,
  generators: listOf(generator),
  importExtension: oneOf("js", "ts"),
  templates: text,
  transform: shape("a function", undefined, (value) => typeof value === "function"),
  format: either(
    oneOf("prettier", "biome"),
    shape("a function", undefined, (value) => typeof value === "function"),
  ),
  lint: objectOf({ rules: objectOf(Object.fromEntries(lintRuleNames.map((name) => [name, level]))) }),
};

/** Keys that a project's configuration must have. */
export const requiredProjectKeys: readonly string[] = ["id", "sources"];

/** What each key of a workspace's configuration may be. */
export const workspaceKeys: Readonly<Record<string, Shape>> = {
  $schema: text,
  projects: listOf(text, 1),
};

/** Keys that a workspace's configuration must have. */
export const requiredWorkspaceKeys: readonly string[] = ["projects"];

/** What keeps a text from being a regular expression, `undefined` where it is one. */
function problemOfPattern(source: string): string | undefined {
  try {
    new RegExp(source, "gmu");
    return undefined;
  } catch (error) {
    // “Invalid regular expression: /(/gmu: Unterminated group”
    return (error as Error).message.replace(/^.*: (?=[^:]*$)/s, "");
  }
}

/** JSON Schema (draft 2020-12) of `errcat.config.json`, for editors; shipped as `errcat/config.schema.json`. */
export function configSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Configuration of errcat",
    anyOf: [
      objectSchema(projectKeys, requiredProjectKeys),
      objectSchema(workspaceKeys, requiredWorkspaceKeys),
    ],
  };
}
