import { columnRoles } from "@errcat/parser";
import {
  either,
  isRecord,
  listOf,
  objectOf,
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

const tableNames: Shape = listOf(either(shape("a number", Number.isInteger), text));

const source: Shape = either(
  text,
  objectOf({
    path: text,
    "encoding?": text,
    "language?": languageTag,
    "tables?": tableNames,
    "skipTables?": tableNames,
    "columns?": recordOf(oneOf(...columnRoles)),
    "splitCodes?": shape("true or false", (value) => typeof value === "boolean"),
    "skipRows?": listOf(text),
    "modules?": oneOf("column", "headings", "none"),
  }),
);

const generatorObject: Shape = shape(
  "an object made with defineGenerator",
  (value) => isRecord(value) && typeof value["name"] === "string" && typeof value["plan"] === "function",
);
const generatorName: Shape = either(text, generatorObject);
const generator: Shape = shape(
  "a name, a generator, or [name or generator, options]",
  (value) =>
    generatorName.wrongPart(value) === undefined ||
    (Array.isArray(value) &&
      value.length === 2 &&
      generatorName.wrongPart(value[0]) === undefined &&
      isRecord(value[1])),
);

/** What each key of a project's configuration may be; the one list that checking and the JSON Schema agree on. */
export const projectKeys: Readonly<Record<string, Shape>> = {
  $schema: text,
  id: textLike(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "a kebab-case id such as my-service"),
  domain: textLike(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, "a domain such as vpc.example.com"),
  title: either(text, recordOf(text)),
  prefix: textLike(/^\p{Lu}[\p{L}\p{N}_]*$/u, "an identifier in UpperCamelCase such as Vpc"),
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
  format: either(
    oneOf("prettier", "biome"),
    shape("a function", (value) => typeof value === "function"),
  ),
  lint: objectOf({ "rules?": recordOf(level) }),
};

/** What each key of a workspace's configuration may be. */
export const workspaceKeys: Readonly<Record<string, Shape>> = {
  $schema: text,
  projects: listOf(text, 1),
};
