import type { Catalog, Entry, Envelope, Module, RetiredCode, Source } from "./catalog.ts";
import { listLayout, objectLayout, writeList } from "./json-layout.ts";
import { syntax } from "./json-syntax.ts";
import { JsonWriter } from "./json-writer.ts";
import { writeEntry } from "./print-entry.ts";
import { localized, words } from "./print-texts.ts";

/** A catalog whose entries may be made one by one, while it is printed. */
export type PrintableCatalog = Omit<Catalog, "entries"> & { readonly entries: Iterable<Entry> };

/**
 * The one way to write a catalog: fixed key order, two spaces, final newline, no invisible characters, so that equal
 * catalogs are equal bytes. Lists of numbers and words, retry advice, each piece of evidence and each origin stand on
 * one line, which keeps reviews short. Localized texts are sorted by tag.
 */
export function printCatalog(catalog: PrintableCatalog): string {
  const decoder = new TextDecoder();
  let printed = "";
  for (const piece of printCatalogBytes(catalog)) printed += decoder.decode(piece, { stream: true });
  return printed;
}

const finalNewLine = syntax("\n");
const lines = listLayout("  ");
const members = objectLayout("", [
  "$schema",
  "schemaVersion",
  "id",
  "domain",
  "title",
  "codeType",
  "languages",
  "sources",
  "modules",
  "envelopes",
  "entries",
  "retired",
]);

/**
 * What {@link printCatalog} gives, as UTF-8 in pieces of about 64 KB, for texts that are too long to be held. An entry
 * is asked for when its turn comes; a piece is whole characters, and good until the next one is asked for.
 */
export function* printCatalogBytes(catalog: PrintableCatalog): Generator<Uint8Array, void> {
  const out = new JsonWriter();
  writeHead(out, catalog);
  out.syntax(members.entries);
  let written = 0;
  for (const entry of catalog.entries) {
    out.syntax(written++ === 0 ? lines.first : lines.next);
    writeEntry(out, entry);
    if (out.isFull) yield out.take();
  }
  out.syntax(written === 0 ? lines.empty : lines.end);
  out.syntax(members.retired);
  writeList(out, catalog.retired, { layout: lines, write: writeRetired });
  out.syntax(members.end);
  out.syntax(finalNewLine);
  yield out.take();
}

function writeHead(out: JsonWriter, catalog: PrintableCatalog): void {
  out.syntax(members.$schema);
  out.text(catalog.$schema);
  out.syntax(members.schemaVersion);
  out.number(catalog.schemaVersion);
  out.syntax(members.id);
  out.text(catalog.id);
  out.syntax(members.domain);
  out.text(catalog.domain);
  out.syntax(members.title);
  writeTitle(out, catalog.title);
  out.syntax(members.codeType);
  out.text(catalog.codeType);
  out.syntax(members.languages);
  writeList(out, catalog.languages, words);
  out.syntax(members.sources);
  writeList(out, catalog.sources, { layout: lines, write: writeSource });
  out.syntax(members.modules);
  writeList(out, catalog.modules, { layout: lines, write: writeModule });
  out.syntax(members.envelopes);
  writeList(out, catalog.envelopes, { layout: lines, write: writeEnvelope });
}

const writeTitle = localized("  ");
const source = objectLayout("    ", [
  "id",
  "path",
  "format",
  "encoding",
  "language",
  "sha256",
  "tables",
  "rows",
]);

function writeSource(out: JsonWriter, given: Source): void {
  for (const key of ["id", "path", "format", "encoding", "language", "sha256"] as const) {
    out.syntax(source[key]);
    out.text(given[key]);
  }
  for (const key of ["tables", "rows"] as const) {
    out.syntax(source[key]);
    out.number(given[key]);
  }
  out.syntax(source.end);
}

const module = objectLayout("    ", ["id", "title"]);
const writeModuleTitle = localized("      ");

function writeModule(out: JsonWriter, { id, title }: Module): void {
  out.syntax(module.id);
  out.text(id);
  out.syntax(module.title);
  writeModuleTitle(out, title);
  out.syntax(module.end);
}

const envelope = objectLayout("    ", ["id", "code", "message"]);

function writeEnvelope(out: JsonWriter, { id, code, message }: Envelope): void {
  out.syntax(envelope.id);
  out.text(id);
  out.syntax(envelope.code);
  out.text(code);
  out.syntax(envelope.message);
  out.text(message);
  out.syntax(envelope.end);
}

const retired = objectLayout("    ", ["code", "name"]);

function writeRetired(out: JsonWriter, { code, name }: RetiredCode): void {
  out.syntax(retired.code);
  out.text(code);
  out.syntax(retired.name);
  out.text(name);
  out.syntax(retired.end);
}
