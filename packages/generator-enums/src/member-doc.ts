import type { DocLine, DocPart } from "@errcat/generator";
import type { Deprecation, LocalizedText, Variant } from "@errcat/schema";
import type { DocText, ResolvedEnumsOptions } from "./options.ts";
import type { PlannedMember } from "./plan-members.ts";

type DocOptions = Pick<ResolvedEnumsOptions, "docs" | "languages">;

/** Turns a code into the part of a comment that leads to its declaration. */
export type Linker = (code: string) => DocPart;

/**
 * The lines of the comment on a code: what happened, the message on the wire, what to do; a list where the code has
 * several meanings. `[]` where nothing is to be said.
 *
 *     The subnet does not exist.
 *
 *     404 `Subnet %s could not be found.`
 *
 *     → Check the subnet ID.
 */
export function memberDoc({ entry }: PlannedMember, options: DocOptions, link: Linker): readonly DocLine[] {
  if (!entry) return [[{ tag: "deprecated" }, " The source no longer documents this code."]];
  const lines: DocLine[] = [];
  const { variants, deprecated } = entry;
  for (const variant of variants) {
    if (variants.length > 1) addItem(lines, variantParts(variant, options));
    else addParagraphs(lines, variantParts(variant, options));
  }
  if (deprecated) addParagraph(lines, deprecation(deprecated, link));
  return lines;
}

/** The text in the first of the languages that it has, otherwise in the first language that it has at all. */
export function textIn(text: LocalizedText, languages: readonly string[]): string | undefined {
  const language = languages.find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text).sort()[0];
  return language === undefined ? undefined : text[language] || undefined;
}

function addParagraphs(lines: DocLine[], { description, wire, solution }: VariantParts): void {
  if (description) addParagraph(lines, [description]);
  if (wire.length > 0) addParagraph(lines, wire);
  if (solution) addParagraph(lines, ["→ ", solution]);
}

/** `- 404 ‹message›: description → solution` */
function addItem(lines: DocLine[], { description, wire, solution }: VariantParts): void {
  const parts: DocPart[] = ["- ", ...wire];
  if (wire.length > 0 && description) parts.push(": ");
  if (description) parts.push(description);
  if (solution) parts.push(" → ", solution);
  if (parts.length > 1) lines.push(parts);
}

function addParagraph(lines: DocLine[], line: DocLine): void {
  if (lines.length > 0) lines.push([]);
  lines.push(line);
}

interface VariantParts {
  readonly description: string | undefined;
  /** Status and message, as they arrive. */
  readonly wire: readonly DocPart[];
  readonly solution: string | undefined;
}

function variantParts(
  { httpStatus, message, ...texts }: Variant,
  { docs, languages }: DocOptions,
): VariantParts {
  const text = (which: Exclude<DocText, "message">): string | undefined =>
    docs.includes(which) ? textIn(texts[which], languages) : undefined;
  const status = httpStatus.join(", ");
  const raw = docs.includes("message") ? message?.raw : undefined;
  const wire: DocPart[] = docs.includes("message") && status ? [status] : [];
  if (raw) wire.push(...(status ? [" "] : []), { code: raw });
  return { description: text("description"), wire, solution: text("solution") };
}

function deprecation({ since, replacedBy }: Deprecation, link: Linker): DocLine {
  const use = replacedBy === undefined ? [] : [" Use ", link(replacedBy), "."];
  return [{ tag: "deprecated" }, ` Since ${since}.`, ...use];
}
