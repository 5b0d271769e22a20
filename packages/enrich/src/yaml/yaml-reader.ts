import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from "yaml";

/** A value of a YAML file that knows what it is called and where it stands: `overrides[2].retry`, line 41. */
export interface YamlValue {
  readonly path: string;
  readonly place: Place;
  readonly node: Node | null;
}

/** A key of a mapping with its value. */
export interface YamlPair {
  /** The key as it is written: the unquoted key `0603` stays `"0603"`. */
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: YamlValue;
}

/** What the whole of a file is called in diagnostics. */
const ROOT = "the file";

/** Reads values of the expected type out of one YAML file; what is something else is reported with its place. */
export class YamlReader {
  readonly #file: string;
  readonly #report: Report;
  readonly #lines = new LineCounter();

  constructor(file: string, report: Report) {
    this.#file = file;
    this.#report = report;
  }

  /** The root of the file; `undefined` and a diagnostic (`overlay/invalid-yaml`) where the text is not YAML. */
  root(text: string): YamlValue | undefined {
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    for (const error of document.errors) {
      const problem = error.message.replace(/\s+/g, " ");
      this.#report(diagnose("overlay/invalid-yaml", { problem }, { place: this.#placeAt(error.pos[0]) }));
    }
    if (document.errors.length > 0) return undefined;
    const node = document.contents as ParsedNode | null;
    return { path: ROOT, place: this.#placeOf(node, this.#placeAt(0)), node };
  }

  /** The pairs of a mapping in order; `[]` for an empty value; `[]` and a diagnostic for anything else. */
  pairs(value: YamlValue, expected: string): readonly YamlPair[] {
    if (isEmpty(value.node)) return [];
    if (!isMap(value.node)) return this.wrong(value, expected) ?? [];
    return value.node.items.map((pair) => {
      const keyNode = pair.key as Node;
      const key = scalarText(keyNode) ?? "";
      const keyPlace = this.#placeOf(keyNode, value.place);
      const node = pair.value as Node | null;
      const path = value.path === ROOT ? key : `${value.path}.${key}`;
      return { key, keyPlace, value: { path, place: this.#placeOf(node, keyPlace), node } };
    });
  }

  /** The pairs of a mapping that has no other keys than `known`, by key; unknown keys are reported and left out. */
  fields(value: YamlValue, known: readonly string[], expected: string): ReadonlyMap<string, YamlPair> {
    const fields = new Map<string, YamlPair>();
    for (const pair of this.pairs(value, expected)) {
      if (known.includes(pair.key)) fields.set(pair.key, pair);
      else
        this.#report(
          diagnose(
            "overlay/unknown-key",
            { path: value.path, key: pair.key, known: known.join(", ") },
            { place: pair.keyPlace },
          ),
        );
    }
    return fields;
  }

  /** The items of a list; `[]` for an empty value; `[]` and a diagnostic for anything else. */
  items(value: YamlValue, expected: string): readonly YamlValue[] {
    if (isEmpty(value.node)) return [];
    if (!isSeq(value.node)) return this.wrong(value, expected) ?? [];
    return value.node.items.map((item, index) => ({
      path: `${value.path === ROOT ? "" : value.path}[${index}]`,
      place: this.#placeOf(item as Node, value.place),
      node: item as Node,
    }));
  }

  /** A text, or a number as it is written where `numbers` may stand for texts (codes, variant ids). */
  text(value: YamlValue, expected: string, numbers: "as-text" | "wrong" = "wrong"): string | undefined {
    const { node } = value;
    if (isScalar(node) && typeof node.value === "string") return node.value;
    if (isScalar(node) && typeof node.value === "number" && numbers === "as-text") return scalarText(node);
    return this.wrong(value, expected);
  }

  /** One of a fixed set of values (texts, booleans, `null`). */
  oneOf<const T extends string | boolean>(value: YamlValue, allowed: readonly T[]): T | undefined {
    const found = isScalar(value.node) ? value.node.value : undefined;
    const match = allowed.find((candidate) => candidate === found);
    return match ?? this.wrong(value, `one of ${allowed.join(", ")}`);
  }

  /** Reports that the value is not what was expected; always `undefined`, so that a caller can return it. */
  wrong(value: YamlValue, expected: string): undefined {
    const found = describe(value.node);
    this.#report(
      diagnose("overlay/wrong-type", { path: value.path, found, expected }, { place: value.place }),
    );
    return undefined;
  }

  /** Reports that a mapping lacks a key it must have. */
  missing(value: YamlValue, key: string): undefined {
    this.#report(diagnose("overlay/missing-key", { path: value.path, key }, { place: value.place }));
    return undefined;
  }

  #placeOf(node: Node | null, fallback: Place): Place {
    const range = node?.range;
    if (!range) return fallback;
    const end = this.#lines.linePos(range[1]);
    return { ...this.#placeAt(range[0]), endLine: end.line, endColumn: end.col };
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function scalarText(node: Node): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

function describe(node: Node | null): string {
  if (isEmpty(node)) return "empty";
  if (isMap(node)) return "a mapping";
  if (isSeq(node)) return "a list";
  if (isAlias(node)) return "an alias";
  const text = scalarText(node as Node) ?? "";
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
