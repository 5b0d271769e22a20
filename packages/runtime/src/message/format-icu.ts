import type { ParameterValue, ParameterValues } from "../error/error-facts.ts";
import { type IcuPart, parseIcuPattern } from "./icu-pattern.ts";

/**
 * The text of a pattern for a reader of `language`, or `undefined` where a parameter it names has no value: half a
 * sentence is worse than the message as it came.
 *
 *     "{count} of [{ids}]" with { count: 2, ids: ["a", "b"] } in "en"  →  "2 of [a and b]"
 */
export function formatIcu(pattern: string, values: ParameterValues, language: string): string | undefined {
  return formatParts(parseIcuPattern(pattern), { values, language, count: undefined });
}

interface Context {
  readonly values: ParameterValues;
  readonly language: string;
  /** The number of the plural around. */
  readonly count: number | undefined;
}

function formatParts(parts: readonly IcuPart[], context: Context): string | undefined {
  let text = "";
  for (const part of parts) {
    const piece = formatPart(part, context);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

function formatPart(part: IcuPart, context: Context): string | undefined {
  if (part.kind === "text") return part.text;
  if (part.kind === "count") return formatNumber(context.count ?? 0, context.language);
  const value = Object.hasOwn(context.values, part.name) ? context.values[part.name] : undefined;
  if (value === undefined) return undefined;
  if (part.kind === "choice") return formatChoice(part, value, context);
  if (typeof value === "object") return joinList(value, context.language);
  return part.format === "number" && typeof value === "number"
    ? formatNumber(value, context.language)
    : String(value);
}

function formatChoice(
  { by, offset, options }: IcuPart & { kind: "choice" },
  value: ParameterValue,
  context: Context,
): string | undefined {
  const other = options.get("other") ?? [];
  if (by === "select") return formatParts(options.get(String(value)) ?? other, context);
  const count = Number(value) - offset;
  const category = pluralCategory(count, by === "plural" ? "cardinal" : "ordinal", context.language);
  return formatParts(options.get(`=${value}`) ?? options.get(category) ?? other, { ...context, count });
}

/** Intl throws for a tag that is none; a text in plain form is better than no text. */
function withIntl(format: () => string, plain: string): string {
  try {
    return format();
  } catch {
    return plain;
  }
}

const pluralCategory = (count: number, type: Intl.PluralRuleType, language: string): string =>
  withIntl(() => new Intl.PluralRules(language, { type }).select(count), "other");

const formatNumber = (value: number, language: string): string =>
  withIntl(() => new Intl.NumberFormat(language).format(value), String(value));

const joinList = (items: readonly string[], language: string): string =>
  withIntl(() => new Intl.ListFormat(language, { type: "conjunction" }).format(items), items.join(", "));
