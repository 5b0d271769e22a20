import type { CommandDefinition, OptionDefinition } from "./command-definition.ts";
import { columnRoleMeanings, correctionNotes } from "./correction-notes.ts";

const json: OptionDefinition = {
  flags: "--json",
  description: "print the result as JSON on standard output",
};
const config: OptionDefinition = {
  flags: "--config <file>",
  description: "configuration to use instead of the nearest errcat.config.{ts,js,json}",
};
const encoding: OptionDefinition = {
  flags: "--encoding <name>",
  description: "encoding of the files, where it cannot be told from their bytes (gb18030, big5, utf-16le …)",
};

/** What documents may be written in. */
const formats =
  "in Markdown, reStructuredText, HTML, AsciiDoc, CSV, TSV, JSON, YAML, XML or XLSX, or text copied from a page";

/** Every command of `errcat`, in the order in which `errcat --help` lists them. */
export const commands: readonly CommandDefinition[] = [
  {
    path: "init",
    summary: "Write a first errcat.config.ts for tables of your own.",
    arguments: [{ syntax: "[file...]", description: "documents that have the tables" }],
    options: [
      { flags: "--id <id>", description: "id of the catalog (kebab-case); by default the folder's name" },
      json,
    ],
    examples: [
      { line: "errcat init docs/errors.md", purpose: "start with one page" },
      {
        line: "errcat init 'docs/*.md' --id billing",
        purpose: "several pages, one catalog; new ones included",
      },
      { line: "errcat init", purpose: "look for documents with tables of error codes" },
    ],
    load: async () => (await import("../commands/init.ts")).runInit,
  },
  {
    path: "generate",
    summary: "Read the sources, write catalog.json and the generated files.",
    arguments: [],
    options: [
      { flags: "--check", description: "write nothing; exit 1 and name the files that differ" },
      { flags: "--dry-run", description: "write nothing; print what would change" },
      { flags: "--watch", description: "run again whenever an input changes" },
      { flags: "--frozen", description: "exit 1 instead of changing catalog.json" },
      {
        flags: "--accept-renames",
        description: "let published names change (a major change for your users)",
      },
      config,
      json,
    ],
    examples: [
      { line: "errcat generate", purpose: "write what changed, nothing else" },
      { line: "errcat generate --check", purpose: "in continuous integration: is everything committed?" },
      { line: "errcat generate --frozen", purpose: "before publishing: only what was reviewed" },
    ],
    load: async () => (await import("../commands/generate.ts")).runGenerate,
  },
  {
    path: "parse",
    summary: "Print the catalog of the given documents alone: no overlay, no translations.",
    arguments: [
      { syntax: "<file...>", description: `documents of one service, ${formats}; - for standard input` },
    ],
    options: [
      { flags: "--id <id>", description: "id of the catalog (kebab-case)" },
      encoding,
      {
        flags: "--json",
        description: "print { catalog, accounting, diagnostics } instead of the catalog",
      },
      {
        flags: "--lines",
        description:
          "print one JSON object a row, as soon as it is read: for one document of any length, in little memory",
      },
    ],
    examples: [
      { line: "errcat parse docs/errors.md > catalog.json", purpose: "a catalog from one page" },
      {
        line: "errcat parse errors.html --encoding gb18030 --json",
        purpose: "with accounting and diagnostics",
      },
      {
        line: "errcat parse errors.md --lines | grep '\"httpStatus\":\\[404'",
        purpose: "the rows with one status, of a table of any length",
      },
    ],
    load: async () => (await import("../commands/parse.ts")).runParse,
  },
  {
    path: "inspect",
    summary: "Show how documents were understood: every table, the role of every column, and why.",
    arguments: [
      {
        syntax: "[file...]",
        description: `documents, ${formats}; - for standard input; without any, the sources of the configuration as it corrects them`,
      },
    ],
    options: [encoding, config, json],
    examples: [
      { line: "errcat inspect docs/errors.md", purpose: "tables, columns, accounting, lines to paste" },
      { line: "errcat inspect", purpose: "the same with the corrections of errcat.config.ts" },
    ],
    notes: [
      { title: "What the roles of columns mean", lines: Object.entries(columnRoleMeanings) },
      { title: "What corrects a source in errcat.config.ts", lines: correctionNotes },
    ],
    load: async () => (await import("../commands/inspect.ts")).runInspect,
  },
  {
    path: "explain",
    summary: "Say what an error means and what to do about it.",
    arguments: [
      {
        syntax: "<error...>",
        description: "a code, a message, a JSON body, a log line, or - for standard input",
      },
    ],
    options: [
      { flags: "--lang <tag>", description: "language of the answer (BCP 47 tag, such as zh-CN)" },
      { flags: "--status <number>", description: "HTTP status that the error came with" },
      {
        flags: "--catalog <file>",
        description: "catalog.json to ask, as in a package of codes, instead of a configuration",
      },
      config,
      json,
    ],
    examples: [
      { line: "errcat explain VPC.0101", purpose: "by code" },
      { line: "errcat explain 'Floating IP could not be found.' --lang zh-CN", purpose: "by message" },
      { line: "curl -s https://… | errcat explain -", purpose: "what a service has just answered" },
      {
        line: "errcat explain VPC.0101 --catalog node_modules/@errcat/huawei-vpc/catalog.json",
        purpose: "in a project that only uses the codes",
      },
    ],
    load: async () => (await import("../commands/explain.ts")).runExplain,
  },
  {
    path: "lint",
    summary: "Report what makes a catalog less useful than it could be.",
    arguments: [],
    options: [
      { flags: "--explain <code>", description: "show why a code was classified as it is" },
      { flags: "--max-warnings <count>", description: "exit 1 when there are more warnings than this" },
      config,
      json,
    ],
    examples: [
      { line: "errcat lint", purpose: "all catalogs of the configuration" },
      { line: "errcat lint --explain VPC.0101", purpose: "evidence for status, fault and retry advice" },
    ],
    load: async () => (await import("../commands/lint.ts")).runLint,
  },
  {
    path: "translations extract",
    summary: "Bring the PO files up to date with the texts of the sources.",
    arguments: [],
    options: [{ flags: "--dry-run", description: "write nothing; print what would change" }, config, json],
    examples: [
      { line: "errcat translations extract", purpose: "one file a language, fuzzy where a text changed" },
    ],
    load: async () => (await import("../commands/translations-extract.ts")).runTranslationsExtract,
  },
  {
    path: "translations status",
    summary: "Print how much is translated into each language.",
    arguments: [],
    options: [
      { flags: "--min <percent>", description: "exit 1 when a language has less than this" },
      config,
      json,
    ],
    examples: [{ line: "errcat translations status --min 100", purpose: "in continuous integration" }],
    load: async () => (await import("../commands/translations-status.ts")).runTranslationsStatus,
  },
  {
    path: "suggest-names",
    summary: "Propose a readable name for every code that has none, in the overlay.",
    arguments: [],
    options: [
      { flags: "--dry-run", description: "print the proposals, leave the overlay alone" },
      config,
      json,
    ],
    examples: [
      { line: "errcat suggest-names --dry-run", purpose: "look first" },
      { line: "errcat suggest-names", purpose: "write the proposals into overlay.yaml for review" },
    ],
    load: async () => (await import("../commands/suggest-names.ts")).runSuggestNames,
  },
  {
    path: "diff",
    summary: "Compare two catalogs and say which version bump the change needs.",
    arguments: [
      { syntax: "<old>", description: "catalog.json before" },
      { syntax: "<new>", description: "catalog.json after" },
    ],
    options: [
      {
        flags: "--changeset [package]",
        description: "write a changeset for the package (by default the one that the new catalog lies in)",
      },
      json,
    ],
    examples: [
      { line: "errcat diff old/catalog.json catalog.json", purpose: "what users of the codes will notice" },
      {
        line: "errcat diff old.json catalog.json --changeset",
        purpose: "and a file in .changeset that says so",
      },
    ],
    load: async () => (await import("../commands/diff.ts")).runDiff,
  },
  {
    path: "validate",
    summary: "Check catalog.json files against the schema.",
    arguments: [{ syntax: "<file...>", description: "catalogs" }],
    options: [json],
    examples: [{ line: "errcat validate catalog.json", purpose: "exit 1 and the place of every mistake" }],
    load: async () => (await import("../commands/validate.ts")).runValidate,
  },
  {
    path: "eject",
    summary: "Copy a template of a generator into your template directory, to change it.",
    arguments: [
      {
        syntax: "[template]",
        description: "generator and template: enums/member; without it, all are listed",
      },
    ],
    options: [config, json],
    examples: [
      { line: "errcat eject", purpose: "what there is" },
      { line: "errcat eject enums/member", purpose: "one template; the others stay as they are" },
    ],
    load: async () => (await import("../commands/eject.ts")).runEject,
  },
  {
    path: "templates status",
    summary: "Tell which of your templates have drifted from the originals they replace.",
    arguments: [],
    options: [config, json],
    examples: [{ line: "errcat templates status", purpose: "after an update of errcat; exit 1 on drift" }],
    load: async () => (await import("../commands/templates-status.ts")).runTemplatesStatus,
  },
];

/** Commands that are only a first word: `errcat translations …`. */
export const commandGroups: Readonly<Record<string, string>> = {
  translations: "Work with the PO files of a catalog.",
  templates: "Look after templates of your own.",
};
