import type { DataFormat } from "./table.ts";

/** How a page is written; each kind has a reader of its own. */
export type PageKind = "markdown" | "rst" | "html" | "asciidoc" | DataFormat;

/** What the ending of a path says. Endings that any text may have (`.txt`) are not here. */
const KINDS: Readonly<Record<string, PageKind>> = {
  md: "markdown",
  mdx: "markdown",
  markdown: "markdown",
  mkd: "markdown",
  rst: "rst",
  rest: "rst",
  adoc: "asciidoc",
  asciidoc: "asciidoc",
  asc: "asciidoc",
  htm: "html",
  html: "html",
  xhtml: "html",
  csv: "csv",
  tsv: "tsv",
  tab: "tsv",
  json: "json",
  jsonl: "json",
  ndjson: "json",
  jsonc: "json",
  yaml: "yaml",
  yml: "yaml",
  xml: "xml",
  dita: "xml",
  dbk: "xml",
  docbook: "xml",
  resx: "xml",
  xlf: "xml",
  xliff: "xml",
  properties: "properties",
  strings: "properties",
  po: "po",
  pot: "po",
};

/** What tells the kind of a text whose path does not, most certain first. */
const SIGNS: readonly { readonly kind: PageKind; readonly sign: RegExp }[] = [
  { kind: "html", sign: /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*\?>\s*<(?:!doctype )?html)/i },
  { kind: "rst", sign: /^[ \t]*\+(?:-{2,}\+)+[ \t]*$/m },
  { kind: "xml", sign: /^\s*<\?xml\s/ },
  { kind: "po", sign: /^msgid "[^\n]*\n(?:"[^\n]*\n)*msgstr "/m },
  {
    kind: "rst",
    sign: /^[ \t]*\.\. (?:list-table|csv-table|table|code-block|contents|toctree|note|_[^:\n]+)::?/m,
  },
  { kind: "asciidoc", sign: /^\|===[ \t]*$/m },
];

/** How a text is written: by the ending of its path, otherwise by what stands in it; Markdown where nothing tells. */
export function pageKind(path: string, text: string): PageKind {
  const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const named = KINDS[ending];
  if (named) return named;
  if (isJson(text)) return "json";
  return SIGNS.find(({ sign }) => sign.test(text))?.kind ?? "markdown";
}

function isJson(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed) || !/[\]}]$/.test(trimmed)) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return false;
  }
}
