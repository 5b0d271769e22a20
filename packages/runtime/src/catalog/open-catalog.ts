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
  const decoded: (ErrorEntry | undefined)[] = [];
  let known: Lines | undefined;
  const lines = (): Lines => {
    known ??= findLines(packed);
    return known;
  };
  const decode = (start: number): ErrorEntry =>
    decodeEntry(packed.slice(start, packed.indexOf("\n", start)), header.modules);
  const entryAt = (index: number): ErrorEntry | undefined => {
    const start = lines().starts[index];
    if (start === undefined) return undefined;
    const entry = decoded[index] ?? decode(start);
    decoded[index] = entry;
    return entry;
  };
  return {
    id: header.id,
    domain: header.domain,
    codeType: header.codeType === "integer" ? "integer" : "string",
    languages: header.languages,
    envelopes: header.envelopes,
    codes: () => [...lines().indexes.keys()],
    entry(code) {
      const index = lines().indexes.get(code);
      return index === undefined ? undefined : (decoded[index] ?? entryAt(index));
    },
    entryAt,
    eachEntry: (visit) => lines().starts.forEach((start, index) => void visit(decode(start), index)),
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

/** Where lines start, and which line a code has. */
interface Lines {
  readonly starts: Int32Array;
  readonly indexes: ReadonlyMap<string, number>;
}

function findLines(packed: string): Lines {
  const starts: number[] = [];
  const indexes = new Map<string, number>();
  let start = packed.indexOf("\n") + 1;
  while (start < packed.length) {
    indexes.set(unescapeField(packed.slice(start, packed.indexOf("\t", start))), starts.length);
    starts.push(start);
    start = packed.indexOf("\n", start) + 1;
  }
  return { starts: Int32Array.from(starts), indexes };
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
