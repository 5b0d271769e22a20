// @ts-nocheck: what a compiler wrote for the templates of this package
// biome-ignore-all lint: generated from templates/*.hbs
// biome-ignore-all format: generated from templates/*.hbs
// biome-ignore-all assist: generated from templates/*.hbs
import type { TemplateBundle } from "@errcat/generator";

/** The partials of this generator, made of `templates/*.hbs` by `compile-templates.mjs`. */
export const templates: TemplateBundle = {
  "alternative": {
    source: "{{> memberDoc}}\n  | {{value}}{{#if @last}};{{/if}}\n",
    hash: "f48a9592f3eede1c174d327c384254da25f18954fc2eff63f00f29985c81a2bd",
    compiled: (c, $, i, n) => "" + $.partials.memberDoc(c, $, i, n) + "  | " + $.print(c.value) + ($.has((i === n - 1)) ? ";" : "") + "\n",
  },
  "constObject": {
    source: "{{> docComment}}\nexport const {{typeName}} = {\n{{#each members}}\n{{> property}}\n{{/each}}\n} as const;\n\n/** One of the error codes, as a type. */\nexport type {{typeName}} = (typeof {{typeName}})[keyof typeof {{typeName}}];\n",
    hash: "badeb983133aa1e9efddd72cb7e1f367524a821fb3a8cefcbb1730052d204c35",
    compiled: (c, $, i, n) => "" + $.partials.docComment(c, $, i, n) + "export const " + $.print(c.typeName) + " = {\n" + $.each(c.members, (c, i, n) => "" + $.partials.property(c, $, i, n), () => "") + "} as const;\n\n/** One of the error codes, as a type. */\nexport type " + $.print(c.typeName) + " = (typeof " + $.print(c.typeName) + ")[keyof typeof " + $.print(c.typeName) + "];\n",
  },
  "constant": {
    source: "{{#unless @first}}\n\n{{/unless}}\n{{> docComment}}\nexport const {{name}} = {{value}};\n",
    hash: "6ae9e3f392062b652d7ef8521a98e3b9b23ed4319c7563cb713a9a4184a175b7",
    compiled: (c, $, i, n) => ($.has((i === 0)) ? "" : "\n") + "" + $.partials.docComment(c, $, i, n) + "export const " + $.print(c.name) + " = " + $.print(c.value) + ";\n",
  },
  "docComment": {
    source: "{{#if doc}}\n/**\n * {{doc}}\n */\n{{/if}}\n",
    hash: "c51775e0886623d265e893b86e425ae9c6b4080684486a9514ac8a31f3537459",
    compiled: (c, $, i, n) => ($.has(c.doc) ? "/**\n * " + $.print(c.doc) + "\n */\n" : ""),
  },
  "documented": {
    source: "{{#if retired}}Exclude<{{valueName}}, {{#each retired}}{{#unless @first}} | {{/unless}}{{value}}{{/each}}>{{else}}{{valueName}}{{/if}}",
    hash: "caaff246a87b51ec979d6f25447147ba5d1dd82f98854e1d5893f1a3b6c58bf9",
    compiled: (c, $, i, n) => ($.has(c.retired) ? "Exclude<" + $.print(c.valueName) + ", " + $.each(c.retired, (c, i, n) => ($.has((i === 0)) ? "" : " | ") + $.print(c.value), () => "") + ">" : $.print(c.valueName)),
  },
  "enum": {
    source: "{{> docComment}}\nexport enum {{typeName}} {\n{{#each members}}\n{{> member}}\n{{/each}}\n}\n",
    hash: "2635faf02e3bd3a9773ba46a4f5b859161aefd535222c94fda656d23ed88485f",
    compiled: (c, $, i, n) => "" + $.partials.docComment(c, $, i, n) + "export enum " + $.print(c.typeName) + " {\n" + $.each(c.members, (c, i, n) => "" + $.partials.member(c, $, i, n), () => "") + "}\n",
  },
  "fieldType": {
    source: "{{#if texts}}readonly string[]{{/if}}{{#if numbers}}readonly number[]{{/if}}{{#if text}}string{{/if}}{{#if flag}}boolean{{/if}}",
    hash: "b0f74987d5d9f3f8710bfe1200a63e81a8905024517e317c1acf79359ead8267",
    compiled: (c, $, i, n) => ($.has(c.texts) ? "readonly string[]" : "") + ($.has(c.numbers) ? "readonly number[]" : "") + ($.has(c.text) ? "string" : "") + ($.has(c.flag) ? "boolean" : ""),
  },
  "group": {
    source: "/** The error codes by {{comment by}}. */\nexport const {{groupName}}{{#unless exact}}: Readonly<Record<{{#each groups}}{{#unless @first}} | {{/unless}}{{group}}{{else}}never{{/each}}, readonly {{valueName}}[]>>{{/unless}} = {\n{{#each groups}}\n  {{key}}: {{value}},\n{{/each}}\n}{{#if exact}} as const{{/if}};\n",
    hash: "4585a00093e96815ecb3b4e7f98ef5c33a4b398f65ecdce7cea7a83b5168f6b4",
    compiled: (c, $, i, n) => "/** The error codes by " + $.comment(c.by) + ". */\nexport const " + $.print(c.groupName) + ($.has(c.exact) ? "" : ": Readonly<Record<" + $.each(c.groups, (c, i, n) => ($.has((i === 0)) ? "" : " | ") + $.print(c.group), () => "never") + ", readonly " + $.print(c.valueName) + "[]>>") + " = {\n" + $.each(c.groups, (c, i, n) => "  " + $.print(c.key) + ": " + $.print(c.value) + ",\n", () => "") + "}" + ($.has(c.exact) ? " as const" : "") + ";\n",
  },
  "guard": {
    source: "/** True where the value is one of the error codes; it is narrowed to them. */\nexport function {{guardName}}(value: unknown): value is {{guardedName}} {\n  return typeof value === \"{{#if numbers}}number{{else}}string{{/if}}\" && Object.prototype.hasOwnProperty.call({{namesName}}, value);\n}\n",
    hash: "ad192b7b7dac34ed92c5909773e35bbd03b62e620847db7d2aa6fd676867570e",
    compiled: (c, $, i, n) => "/** True where the value is one of the error codes; it is narrowed to them. */\nexport function " + $.print(c.guardName) + "(value: unknown): value is " + $.print(c.guardedName) + " {\n  return typeof value === \"" + ($.has(c.numbers) ? "number" : "string") + "\" && Object.prototype.hasOwnProperty.call(" + $.print(c.namesName) + ", value);\n}\n",
  },
  "header": {
    source: "// Generated by errcat. Do not edit: the next run overwrites this file.\n",
    hash: "6fa01b18c57d6381e8b754a0d0a5f43ad935d880f41b3b28c1f4d2c9c948fb82",
    compiled: (c, $, i, n) => "// Generated by errcat. Do not edit: the next run overwrites this file.\n",
  },
  "member": {
    source: "{{> memberDoc}}\n  {{name}} = {{value}},\n",
    hash: "361a69453c9cbec7cabb643f4634a05ded7fb2a9412b768f817e3110dd677d2c",
    compiled: (c, $, i, n) => "" + $.partials.memberDoc(c, $, i, n) + "  " + $.print(c.name) + " = " + $.print(c.value) + ",\n",
  },
  "memberDoc": {
    source: "{{#if doc}}\n  /**\n   * {{doc}}\n   */\n{{/if}}\n",
    hash: "5d7d56d000841968e79608c87843ccd3eb1a15bd829eb7f23f477b14c2d10263",
    compiled: (c, $, i, n) => ($.has(c.doc) ? "  /**\n   * " + $.print(c.doc) + "\n   */\n" : ""),
  },
  "members": {
    source: "{{#each members}}\n{{> constant}}\n{{/each}}\n",
    hash: "86065a699576d23905e26b51652e768c23d8f66bb3740aab9872936734298832",
    compiled: (c, $, i, n) => $.each(c.members, (c, i, n) => "" + $.partials.constant(c, $, i, n), () => ""),
  },
  "metadata": {
    source: "{{#unless exact}}\n/** What is known about one error code. */\nexport interface {{metadataType}} {\n{{#each fields}}\n  readonly {{field}}{{#if optional}}?{{/if}}: {{> fieldType}};\n{{/each}}\n}\n\n{{/unless}}\n/** What is known about each error code, by its wire value. */\nexport const {{metadataName}}{{#unless exact}}: Readonly<Record<{{> documented}}, {{metadataType}}>>{{/unless}} = {\n{{#each records}}\n  {{key}}: {{value}},\n{{/each}}\n}{{#if exact}} as const{{/if}};\n",
    hash: "74562ebf4ad01b37c5ca4356e7827172d68ad6fbdaa96edbce3085d06df9e64e",
    compiled: (c, $, i, n) => ($.has(c.exact) ? "" : "/** What is known about one error code. */\nexport interface " + $.print(c.metadataType) + " {\n" + $.each(c.fields, (c, i, n) => "  readonly " + $.print(c.field) + ($.has(c.optional) ? "?" : "") + ": " + "" + $.partials.fieldType(c, $, i, n) + ";\n", () => "") + "}\n\n") + "/** What is known about each error code, by its wire value. */\nexport const " + $.print(c.metadataName) + ($.has(c.exact) ? "" : ": Readonly<Record<" + "" + $.partials.documented(c, $, i, n) + ", " + $.print(c.metadataType) + ">>") + " = {\n" + $.each(c.records, (c, i, n) => "  " + $.print(c.key) + ": " + $.print(c.value) + ",\n", () => "") + "}" + ($.has(c.exact) ? " as const" : "") + ";\n",
  },
  "names": {
    source: "/** One of the names of the error codes. */\n{{#if ofKeys}}\nexport type {{nameName}} = keyof typeof {{typeName}};\n{{else}}\nexport type {{nameName}} =\n{{#each members}}\n  | {{name}}{{#if @last}};{{/if}}\n{{else}}\n  never;\n{{/each}}\n{{/if}}\n\n/** Wire value of an error code → its name. */\nexport const {{namesName}}: Readonly<Record<{{valueName}}, {{nameName}}>> = {\n{{#each members}}\n  {{key}}: {{name}},\n{{/each}}\n};\n",
    hash: "bf42d648b4639def17d8a3850a64929b2838888a00e63e298f069e9febe88e0f",
    compiled: (c, $, i, n) => "/** One of the names of the error codes. */\n" + ($.has(c.ofKeys) ? "export type " + $.print(c.nameName) + " = keyof typeof " + $.print(c.typeName) + ";\n" : "export type " + $.print(c.nameName) + " =\n" + $.each(c.members, (c, i, n) => "  | " + $.print(c.name) + ($.has((i === n - 1)) ? ";" : "") + "\n", () => "  never;\n")) + "\n/** Wire value of an error code → its name. */\nexport const " + $.print(c.namesName) + ": Readonly<Record<" + $.print(c.valueName) + ", " + $.print(c.nameName) + ">> = {\n" + $.each(c.members, (c, i, n) => "  " + $.print(c.key) + ": " + $.print(c.name) + ",\n", () => "") + "};\n",
  },
  "property": {
    source: "{{> memberDoc}}\n  {{name}}: {{value}},\n",
    hash: "5e40b8ea5aaae6f8c9c5ce066884350501dd658ecd3ed98f2205439433c4b7a5",
    compiled: (c, $, i, n) => "" + $.partials.memberDoc(c, $, i, n) + "  " + $.print(c.name) + ": " + $.print(c.value) + ",\n",
  },
  "union": {
    source: "{{> docComment}}\nexport type {{typeName}} =\n{{#each members}}\n{{> alternative}}\n{{else}}\n  never;\n{{/each}}\n",
    hash: "d3e0ca9a04ad2dd06cfeede25b3042ee04ccdfc07666905a569a1a5cd6b689f8",
    compiled: (c, $, i, n) => "" + $.partials.docComment(c, $, i, n) + "export type " + $.print(c.typeName) + " =\n" + $.each(c.members, (c, i, n) => "" + $.partials.alternative(c, $, i, n), () => "  never;\n"),
  },
  "value": {
    source: "/** The wire value of one of the error codes. */\n{{#if ofEnum}}\nexport type {{valueName}} = `${ {{~typeName~}} }`;\n{{else if ofType}}\nexport type {{valueName}} = {{typeName}};\n{{else}}\nexport type {{valueName}} =\n{{#each members}}\n  | {{value}}{{#if @last}};{{/if}}\n{{else}}\n  never;\n{{/each}}\n{{/if}}\n",
    hash: "4373bf71f3fb75e95f96ea21e7bd190f5e13fbc29bc4f11160948c5c2e7aefe1",
    compiled: (c, $, i, n) => "/** The wire value of one of the error codes. */\n" + ($.has(c.ofEnum) ? "export type " + $.print(c.valueName) + " = `${" + $.print(c.typeName) + "}`;\n" : ($.has(c.ofType) ? "export type " + $.print(c.valueName) + " = " + $.print(c.typeName) + ";\n" : "export type " + $.print(c.valueName) + " =\n" + $.each(c.members, (c, i, n) => "  | " + $.print(c.value) + ($.has((i === n - 1)) ? ";" : "") + "\n", () => "  never;\n"))),
  },
};
