import { textWidth, visibleText } from "@errcat/diagnostics";
import { formatIcu, formatMessage, languageFallback, wireTemplate } from "@errcat/runtime";
import type { Catalog, LocalizedText, Message, Origin, Variant } from "@errcat/schema";
import type { Explanation } from "../pipeline/explain-error.ts";
import { type ExplanationWords, explanationWords } from "./explanation-words.ts";
import type { Paint } from "./paint.ts";

/** A text in the best language there is: the wanted one, one like it, English, any. */
export function textIn(text: LocalizedText, language: string): string {
  const available = Object.keys(text).sort();
  const [best] = [...languageFallback(language, available, "en"), ...available];
  return (best === undefined ? undefined : text[best]) ?? "";
}

/**
 * What an error means and what to do about it, as a colleague would say it.
 *
 *     VPC.0603  SecurityGroupNotFound  (Virtual Private Cloud)
 *
 *       The security group does not exist.
 *
 *       What to do   Check that the ID of the security group is right.
 *       On the wire  HTTP 404, “Securitygroup could not be found.”
 *       …
 */
export function printExplanation(explanation: Explanation, language: string, paint: Paint): string {
  const { catalog, entry, variants, params } = explanation;
  const words = explanationWords(language);
  const title = textIn(catalog.title, language) || catalog.id;
  const head = `${paint("bold", visibleText(entry.code))}  ${entry.name}  ${paint("dim", `(${visibleText(title)})`)}\n`;
  const deprecated = entry.deprecated
    ? `\n  ${words.deprecated} ${visibleText(entry.deprecated.since)}\n`
    : "";
  const meanings = variants.map((variant, index) => {
    const number = variants.length > 1 ? `${index + 1}. ` : "";
    return printMeaning({ explanation, variant, number }, { language, words });
  });
  const intro = variants.length > 1 ? `\n  ${words.meanings(variants.length)}\n` : "";
  const shared: readonly Fact[] = [
    [words.whoseFault, `${words.fault[entry.fault]} (${entry.grpcCode})`],
    [words.again, words.retry(entry.retry)],
    ...parametersFact(params, words),
  ];
  return `${head}${deprecated}${intro}${meanings.join("")}\n${printFacts(shared, "  ")}`;
}

type Fact = readonly [label: string, text: string];

interface Meaning {
  readonly explanation: Explanation;
  readonly variant: Variant;
  /** `"2. "` where there are several. */
  readonly number: string;
}

function printMeaning(
  { explanation, variant, number }: Meaning,
  { language, words }: { readonly language: string; readonly words: ExplanationWords },
): string {
  const { catalog, params } = explanation;
  const indent = `  ${" ".repeat(number.length)}`;
  const { message } = variant;
  const wire = message === null ? "" : wireText(message, params);
  const spoken =
    message === null ? "" : (formatIcu(textIn(message.template, language), params, language) ?? "");
  const description = textIn(variant.description, language) || spoken || wire;
  const modules = variant.modules.map((id) =>
    textIn(catalog.modules.find((module) => module.id === id)?.title ?? {}, language),
  );
  const facts: readonly Fact[] = [
    [words.whatToDo, textIn(variant.solution, language) || words.noSolution],
    [words.onTheWire, onTheWire(variant, wire, words)],
    ...(hasValues(params) && spoken !== wire && spoken !== "" ? [[words.message, spoken] as const] : []),
    ...(modules.length === 0 ? [] : [[words.module, modules.join(", ")] as const]),
    [words.documented, documentedAt(explanation, variant)],
  ];
  return `\n  ${number}${indented(description, indent)}\n\n${printFacts(facts, indent)}`;
}

/** The message as it arrived, or as it is documented where its parameters are not known. */
function wireText(message: Message, params: Explanation["params"]): string {
  return hasValues(params) ? formatMessage(wireTemplate(message), params) : message.raw;
}

function hasValues(params: Explanation["params"]): boolean {
  return Object.values(params).some((value) => value !== undefined);
}

function onTheWire({ httpStatus, message }: Variant, wire: string, words: ExplanationWords): string {
  const status = httpStatus.length === 0 ? "" : `HTTP ${httpStatus.join("/")}, `;
  return status + (message === null ? words.noMessage : `“${wire}”`);
}

/** Path of the document that an origin lies in. */
export function pathOf({ sources }: Catalog, { source }: Origin): string {
  return sources.find(({ id }) => id === source)?.path ?? source;
}

function documentedAt({ catalog }: Explanation, { origins }: Variant): string {
  return origins.map((origin) => `${pathOf(catalog, origin)}:${origin.line}`).join(", ");
}

function parametersFact(params: Explanation["params"], words: ExplanationWords): readonly Fact[] {
  const known = Object.entries(params).filter(([, value]) => value !== undefined);
  if (known.length === 0) return [];
  return [[words.parameters, known.map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join(", ")]];
}

function printFacts(facts: readonly Fact[], indent: string): string {
  const width = Math.max(...facts.map(([label]) => textWidth(label)));
  return facts
    .map(([label, text]) => {
      const lead = `${indent}${label}${" ".repeat(width - textWidth(label))}  `;
      return `${lead}${indented(text, " ".repeat(textWidth(lead)))}\n`;
    })
    .join("");
}

/** A text made visible, its further lines indented. */
function indented(text: string, indent: string): string {
  return visibleText(text, true).replaceAll("\n", `\n${indent}`);
}
