import { foldSpace } from "../fold-space.ts";
import { entityText } from "../html/entity-text.ts";

const MARKUP = /[\\`*_+#^~{&<[:\n\t]| {2}/;

/**
 * Inline markup of AsciiDoc, first match first (AsciiDoc Language Documentation, "Text Formatting", "Links", …).
 * Brackets have a bound, as they are looked for again at each macro.
 */
const INLINE = new RegExp(
  [
    String.raw`\\([*_\x60#^~{+[|])`,
    String.raw`(?:pass|stem|kbd|btn|indexterm2?):[a-z,]*\[([^\]\n]{0,1000})\]`,
    String.raw`footnote:[\w-]{0,80}\[[^\]\n]{0,1000}\]`,
    String.raw`(?:image|icon):[^\s[\]]{0,500}\[([^\]\n]{0,1000})\]`,
    String.raw`(?:link|xref|mailto):([^\s[\]]{0,500})\[([^\]\n]{0,1000})\]`,
    String.raw`(https?:\/\/[^\s[\]<>]+)(?:\[([^\]\n]{0,1000})\])?`,
    String.raw`<<([^<>,\n]+)(?:,\s*([^<>\n]*))?>>`,
    String.raw`\{([\w-]+)\}`,
    String.raw`\x60\+([^\x60\n]+?)\+\x60`,
    String.raw`\x60\x60([^\x60\n]+)\x60\x60`,
    String.raw`(?<!\w)\x60(?=\S)([^\x60\n]+)(?<=\S)\x60(?!\w)`,
    String.raw`\*\*([^*\n]+)\*\*`,
    String.raw`(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])`,
    String.raw`__([^_\n]+)__`,
    String.raw`(?<!\w)_(?=\S)([^\n_]+)(?<=\S)_(?!\w)`,
    String.raw`(?<![\w#])(?:\[[^\]\n]{0,80}\])?#(?=\S)([^#\n]+)(?<=\S)#(?![\w#])`,
    String.raw`\^(\S{1,200}?)\^`,
  ].join("|"),
  "g",
);

/** A macro of a specification that says what kind of name follows: `ename:VK_SUCCESS`. */
const NAME_MACRO = /(?<![\w:])[a-z]{4,6}:(?=[A-Z][A-Z\d]*_[A-Z])/g;

/** How many of the groups are texts with a format: the last ones, the first of them taken as it stands. */
const FORMATS = 9;

const ENTITY_LIKE = /&(?=#?\w+;)/;

/**
 * What a reader of the page sees where the source has inline markup of AsciiDoc. `attributes` are what the page
 * defines with `:name: value`; a reference to one that it does not define stays as it is.
 *
 *     "*Busy*, see xref:quota.adoc[quotas] in `eu-1` +\nretry"  →  "Busy, see quotas in eu-1\nretry"
 */
export function asciidocText(raw: string, attributes: ReadonlyMap<string, string>): string {
  if (!MARKUP.test(raw)) return raw.trim();
  const broken = raw.replace(NAME_MACRO, "").replace(/[ \t]\+[ \t]*(?=\n|$)/g, "\n");
  const text = resolved(broken, attributes);
  return foldSpace(ENTITY_LIKE.test(text) ? entityText(text) : text);
}

function resolved(text: string, attributes: ReadonlyMap<string, string>): string {
  return text.replace(INLINE, (...groups: unknown[]) =>
    replacement(groups as (string | undefined)[], attributes),
  );
}

function replacement(
  groups: readonly (string | undefined)[],
  attributes: ReadonlyMap<string, string>,
): string {
  const [whole, escaped, passed, image, target, targetText, url, urlText, id, idText, name, ...formatted] =
    groups;
  if (escaped !== undefined) return escaped;
  if (passed !== undefined) return passed;
  if (image !== undefined) return labelOf(image).replace(/,.*$/, "");
  if (target !== undefined) return labelOf(targetText ?? "") || target;
  if (url !== undefined) return labelOf(urlText ?? "") || url;
  if (id !== undefined) return idText || id;
  if (name !== undefined) return CHARACTERS[name] ?? attributes.get(name.toLowerCase()) ?? whole!;
  const [literal, ...inner] = formatted.slice(0, FORMATS);
  return literal ?? resolved(inner.find((text) => text !== undefined) ?? "", attributes);
}

/** What attributes that every page has stand for. */
const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: " ",
  empty: "",
  sp: " ",
  vbar: "|",
  plus: "+",
  asterisk: "*",
  backslash: "\\",
  startsb: "[",
  endsb: "]",
  amp: "&",
  lt: "<",
  gt: ">",
};

/** The text in the brackets of a macro: `quotas,window=_blank` → `quotas`, `alt="x",width=3` → `x`. */
function labelOf(brackets: string): string {
  const alt = /(?:^|,)\s*alt="([^"]*)"/.exec(brackets);
  if (alt) return alt[1]!;
  const named = /^"([^"]*)"/.exec(brackets);
  if (named) return named[1]!;
  return brackets
    .replace(/,\s*\w+=.*$/, "")
    .replace(/\^$/, "")
    .trim();
}
