import type { CatalogDocument } from "./catalog-document.ts";
import type { ErrorCatalog, ErrorEntry, ErrorVariant } from "./error-catalog.ts";
import { type PackedHeader, packCatalog, packedVersion } from "./pack-catalog.ts";
import { unpackClassification } from "./pack-classification.ts";
import { unpackTemplate } from "./pack-template.ts";

/**
 * A catalog over the text that {@link packCatalog} made. Opening reads the header; the first question finds where every
 * line starts; an entry is decoded when it is first asked for.
 *
 * Throws for a text of another version: generated code and this package do not fit together then.
 */
export function openCatalog(packed: string): ErrorCatalog {
  const header = readHeader(packed);
  let starts: ReadonlyMap<string, number> | undefined;
  const decoded = new Map<string, ErrorEntry>();
  const lineStarts = (): ReadonlyMap<string, number> => {
    starts ??= findLines(packed);
    return starts;
  };
  return {
    id: header.id,
    domain: header.domain,
    codeType: header.codeType === "integer" ? "integer" : "string",
    languages: header.languages,
    envelopes: header.envelopes,
    codes: () => [...lineStarts().keys()],
    entry(code) {
      const known = decoded.get(code);
      if (known) return known;
      const start = lineStarts().get(code);
      if (start === undefined) return undefined;
      const entry = decodeEntry(packed.slice(start, packed.indexOf("\n", start)), header.modules);
      decoded.set(code, entry);
      return entry;
    },
  };
}

/** A catalog over a `catalog.json`, for tools that have no generated code at hand. */
export function catalogFromDocument(catalog: CatalogDocument): ErrorCatalog {
  return openCatalog(packCatalog(catalog));
}

function readHeader(packed: string): PackedHeader {
  const end = packed.indexOf("\n");
  if (!packed.startsWith(`${packedVersion}{`) || end < 0) {
    throw new Error(
      `This @errcat/runtime reads packed catalogs of version ${packedVersion}; the one given starts with ` +
        `${JSON.stringify(packed.slice(0, 12))}. Generate the code again, or install the runtime it was generated for.`,
    );
  }
  return JSON.parse(packed.slice(packedVersion.length, end)) as PackedHeader;
}

function findLines(packed: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let start = packed.indexOf("\n") + 1;
  while (start < packed.length) {
    const code = packed.slice(start, packed.indexOf("\t", start));
    starts.set(unescapeField(code), start);
    start = packed.indexOf("\n", start) + 1;
  }
  return starts;
}

function decodeEntry(line: string, modules: readonly string[]): ErrorEntry {
  const [code = "", name = "", classification = "", ...rest] = line.split("\t").map(unescapeField);
  const variants: ErrorVariant[] = [];
  for (let at = 0; at < rest.length; at += 4) {
    const [id = "", status = "", moduleNumbers = "", message = ""] = rest.slice(at, at + 4);
    variants.push({
      id,
      httpStatus: numbersOf(status),
      modules: numbersOf(moduleNumbers).flatMap((number) => modules[number] ?? []),
      message: message === "" ? null : unpackTemplate(message.slice(1)),
    });
  }
  return { code, name, ...unpackClassification(classification), variants };
}

function numbersOf(list: string): number[] {
  return list === "" ? [] : list.split(",").map(Number);
}

function unescapeField(field: string): string {
  if (!field.includes("\\")) return field;
  return field.replace(/\\(.)/g, (_, character: string) =>
    character === "n" ? "\n" : character === "t" ? "\t" : character,
  );
}
