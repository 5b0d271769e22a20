import type { Report } from "@errcat/diagnostics";
import { type YamlPair, YamlReader } from "../yaml/yaml-reader.ts";
import type { Glossary, GlossaryTerm } from "./glossary.ts";

/**
 * The glossary that a YAML text says; what cannot be used is reported (`overlay/wrong-type`, `overlay/invalid-yaml`).
 *
 *     - { zh-CN: [安全组], en: [security group] }   →   [{ words: { "zh-CN": ["安全组"], en: ["security group"] }, … }]
 */
export function readGlossary(text: string, file: string, report: Report): Glossary | undefined {
  const reader = new YamlReader(file, report);
  const root = reader.root(text);
  if (!root) return undefined;
  return reader.items(root, "a list of terms").flatMap((item): GlossaryTerm[] => {
    const pairs = reader.pairs(item, "a mapping of language to words");
    const words = Object.fromEntries(
      pairs.filter(({ key }) => key !== "note").map((pair) => [pair.key, wordsOf(reader, pair)]),
    );
    const note = pairs.find(({ key }) => key === "note");
    const noteText = (note && reader.text(note.value, "a text")) ?? "";
    return pairs.length > 0 ? [{ words, note: noteText, place: item.place }] : [];
  });
}

function wordsOf(reader: YamlReader, { value }: YamlPair): string[] {
  return reader
    .items(value, "a list of words")
    .flatMap((word) => reader.text(word, "a word") ?? [])
    .filter((word) => word.trim() !== "");
}
