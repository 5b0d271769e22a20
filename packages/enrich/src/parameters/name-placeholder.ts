import { type RuleFilter, ruleFilter } from "../match/rule-filter.ts";
import { camelCase } from "./camel-case.ts";
import type { Placeholder } from "./find-placeholders.ts";
import { FAILURE_CLAUSE, FOLLOWING_RULES, NAMING_RULES, type NamingRule } from "./naming-rules.ts";
import { AMOUNTS, CHINESE_NOUNS, GENERIC_NOUNS, STOP_WORDS, TAKEN_NAMES, UNITS } from "./parameter-words.ts";

/** As far as anything is looked at on either side; keeps every rule linear in the length of the message. */
const WINDOW = 100;

/** Names where nothing tells more than the type. */
export const UNTOLD: Readonly<Record<Placeholder["type"], string>> = {
  string: "value",
  integer: "number",
  list: "items",
};

/** Stands for another placeholder in the surroundings of one: U+FFFC, object replacement character. */
const OTHER = "\uFFFC";

/** The words around a placeholder that say what it is. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly type: Placeholder["type"];
}

/**
 * What a placeholder stands for, as a lowerCamelCase name: from the placeholder itself, else from the words around.
 *
 *     Fail to query flavor [%s], reason: %s.   →  flavor, reason
 *     the length of serverName is [%d]         →  length
 *     Create flow log by xxx(tenant_id) fail.  →  tenantId
 */
export function namePlaceholder(raw: string, placeholders: readonly Placeholder[], index: number): string {
  const placeholder = placeholders[index] as Placeholder;
  const around = surroundings(raw, placeholders, index);
  const name =
    camelCase([placeholder.hint]) ||
    ruleName(NAMING_RULES, around) ||
    errorNameBefore(around) ||
    chineseNounBefore(around) ||
    nounBefore(around) ||
    unitAfter(around) ||
    ruleName(FOLLOWING_RULES, around) ||
    reasonOfFailure(around) ||
    nounAfter(around) ||
    UNTOLD[placeholder.type];
  const plural = placeholder.type === "list" && !/s$/.test(name) ? `${name}s` : name;
  return TAKEN_NAMES.has(plural) ? `${plural}Value` : plural;
}

/** The text on both sides; other placeholders in it are one character each, so that nobody takes them for words. */
function surroundings(raw: string, placeholders: readonly Placeholder[], index: number): Surroundings {
  const { start, end, type } = placeholders[index] as Placeholder;
  let before = "";
  for (let other = index - 1, until = start; before.length < WINDOW; other--) {
    const { start: otherStart, end: otherEnd } = placeholders[other] ?? { start: 0, end: 0 };
    before = `${other < 0 ? "" : OTHER}${raw.slice(Math.max(otherEnd, until - WINDOW), until)}${before}`;
    until = otherStart;
    if (other < 0) break;
  }
  const next = placeholders[index + 1];
  const after = raw.slice(end, Math.min(next?.start ?? raw.length, end + WINDOW)) + (next ? OTHER : "");
  return { before, after, type };
}

/** For each table of rules, what tells in one pass which of them can apply. */
const filters = new WeakMap<readonly NamingRule[], RuleFilter>();

function ruleName(rules: readonly NamingRule[], around: Surroundings): string {
  const filter =
    filters.get(rules) ?? ruleFilter(rules.map(({ before, after }) => (before ?? after ?? /$/).source));
  filters.set(rules, filter);
  for (const candidate of filter.candidates(`${around.before}\n${around.after}`)) {
    const { before, after, type, name } = rules[candidate] as NamingRule;
    const applies = !type || type === around.type;
    if (applies && (!before || before.test(around.before)) && (!after || after.test(around.after)))
      return name;
  }
  return "";
}

/**
 * `itemNotFound: xxx could not be found`: the name of the error stands before the colon, the sentence begins after it.
 */
function errorNameBefore(around: Surroundings): string {
  if (!around.before.trimEnd().endsWith(":")) return "";
  const name = /(?:^|[\s([])(\w+)\s*:\s*$/.exec(around.before)?.[1] ?? "";
  return /(?:error|exception|fault|found|input|invalid|failed|denied)/i.test(name)
    ? ruleName(FOLLOWING_RULES, around)
    : "";
}

/**
 * `volume type[%s]`, `port id : xxx`, `Volume(s) (%s)`, `status is [%s]`: the words that lead up to the placeholder.
 */
function nounBefore({ before, after, type }: Surroundings): string {
  const lead = before
    .replace(/[\s[("'“”‘<`【「:：=\\]*$/, "")
    .replace(
      /\s(?:is|are|was|were|of value|with value|provided|given|specified|supplied|received|found|operated|of)$/i,
      "",
    )
    .replace(/\(s\)$/, "");
  const clause = /[A-Za-z][A-Za-z0-9_./ -]*$/.exec(lead)?.[0] ?? "";
  // A colon after a sentence of failure introduces its reason: `Failed to assign permissions: %s`.
  if (/[:：]\s*[[("'“]?\s*$/.test(before) && type !== "integer" && isSentenceOfFailure(lead)) return "";
  const words = clause.split(/\s+/).filter((word) => word !== "");
  const last = words.pop();
  if (last === undefined || !isNoun(last)) return "";
  if (last.includes("/")) return "resource";
  const name = [last];
  while (isGeneric(name[0] ?? "") && name.length < 4 && isNoun(words.at(-1) ?? ""))
    name.unshift((words.pop() ?? "").replace(/^.*\//, ""));
  return camelCase(name.length > 1 ? name : [...ownerOf(last, words, after), last]);
}

/** Whether the last clause tells that something failed, rather than naming the thing that follows its colon. */
function isSentenceOfFailure(lead: string): boolean {
  const clause = /[^,;.，；。]*$/.exec(lead)?.[0] ?? "";
  if (/(?:ids?|names?|codes?)$|\bfor\s+(?:the\s+)?\w+$/i.test(clause)) return false;
  return /\bfail(?:s|ed|ure)?\s+to\b|\b(?:fail(?:s|ed|ure)?|errors?|exception)\s*$|\bcan\s*not\b|\bunable\s+to\b/i.test(
    clause,
  );
}

/** The owner that a lone `id`, `name`, `key` has nearby: `account with id %d`, `The key [%s] of tag`. */
function ownerOf(noun: string, words: readonly string[], after: string): string[] {
  if (!isGeneric(noun) || AMOUNTS.has(noun.toLowerCase())) return [];
  const [owner, preposition] = [words.at(-2) ?? "", words.at(-1) ?? ""];
  if (/^(?:with|by)$/i.test(preposition) && isNoun(owner)) return [owner];
  const following = /^[\])"'”’>`】」\\]*\s+of\s+(?:(?:the|an?)\s+)?(\w+)/i.exec(after)?.[1];
  return following && isNoun(following) ? [following] : [];
}

function isGeneric(word: string): boolean {
  return GENERIC_NOUNS.has(word.toLowerCase());
}

function isNoun(word: string): boolean {
  return /^[A-Za-z][\w./-]*$/.test(word) && !/[.]$/.test(word) && !STOP_WORDS.has(word.toLowerCase());
}

function chineseNounBefore({ before }: Surroundings): string {
  const lead = before.replace(/[\s[("'“”‘<`【「:：=\\]*$/, "").replace(/[为是]$/, "");
  const withId = /^(.*?)\s*(?:id|ID|Id)$/.exec(lead)?.[1];
  const match = CHINESE_NOUNS.find(([noun]) => (withId ?? lead).endsWith(noun));
  if (!match) return withId !== undefined && /\p{Script=Han}/u.test(withId) ? "id" : "";
  return withId === undefined ? match[1] : `${match[1]}Id`;
}

function unitAfter({ after }: Surroundings): string {
  const word = /^\s*\(?([A-Za-z]+)/.exec(after)?.[1]?.toLowerCase() ?? "";
  const plural = word.endsWith("s") ? word : `${word}s`;
  return UNITS.has(word) ? word : UNITS.has(plural) ? plural : "";
}

function reasonOfFailure({ before, after, type }: Surroundings): string {
  if (type === "integer") return "";
  const endsHere = /^[\])"'”’>`】」\\]*\s*(?:[.。!！,，;；]|$)/.test(after);
  return endsHere && /[:：,，.-]\s*[[("'“]?\s*$/.test(before) && FAILURE_CLAUSE.test(before) ? "reason" : "";
}

/** `bound to %d EIPs` counts EIPs; `the %s flavor field` speaks of a flavor. */
function nounAfter({ after, type }: Surroundings): string {
  const word = /^[\])"'”’>`】」\\]*\s+([A-Za-z][\w-]*)\b(?!['’])/.exec(after)?.[1] ?? "";
  if (!isNoun(word) || /(?:ed|ing)$/.test(word)) return "";
  if (type === "integer" && word.endsWith("s")) return `${camelCase([word.slice(0, -1)])}Count`;
  return camelCase([word]);
}
