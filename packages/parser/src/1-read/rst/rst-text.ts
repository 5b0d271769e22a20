import { foldSpace } from "../fold-space.ts";

const MARKUP = /[\\`*|\n\t\u00a0]|_(?!\w)| {2}/;

/** What a page lets names between bars stand for. */
export interface Substitutions {
  /** The text of a name; `undefined` where the page does not define it. */
  get(name: string): string | undefined;
}

/**
 * The inline markup of reStructuredText, first match first (docutils, "Inline markup recognition rules"): literals,
 * hyperlinks and roles with a target, roles, quoted hyperlinks, strong, emphasis, substitutions, footnotes.
 */
const INLINE = new RegExp(
  [
    String.raw`\\([\s\S]|$)`,
    "``([^`\\n]+(?:`[^`\\n]+)*)``",
    ":[a-zA-Z][\\w.+-]{0,60}(?::[a-zA-Z][\\w.+-]{0,60}){0,3}:`([^`]+)`",
    "`([^`]+)`(?::[a-zA-Z][\\w.+-]{0,60}:|__?)?",
    String.raw`(?<![\w*.\\])\*\*(?=[^\s*])([^*\n]+(?:\*[^*\n]+)*)(?<=[^\s\\])\*\*(?!\w)`,
    String.raw`(?<![\w*.%\\])\*(?=[^\s*])([^*\n]+)(?<=[^\s\\])\*(?![\w*])`,
    String.raw`(?<![\w|])\|(?=[^\s|])([^|\n]+)(?<=[^\s\\])\|(?:__?)?(?![\w|])`,
    String.raw`(?<![\w\-])([A-Za-z]\w*(?:-\w+)*)(?<=[A-Za-z0-9])_(?!\w)`,
    String.raw`\[(?:#[\w-]*|\*|\d+)\]_`,
  ].join("|"),
  "g",
);

/**
 * What a reader of the page sees where the source has inline markup of reStructuredText. `substitutions` are what
 * the page defines with `.. |name| replace:: text`; a substitution that is not among them stays as its name.
 *
 *     "**Size** of ``disk``, see `Quotas <q.html>`__ \\*"  →  "Size of disk, see Quotas *"
 */
export function rstText(raw: string, substitutions?: Substitutions): string {
  if (!MARKUP.test(raw)) return raw.trim();
  const text = raw.replace(INLINE, (...groups: unknown[]) =>
    replacement(groups as (string | undefined)[], substitutions),
  );
  return foldSpace(text);
}

function replacement(groups: readonly (string | undefined)[], substitutions?: Substitutions): string {
  const [whole, escaped, literal, role, quoted, strong, emphasis, substitution, reference] = groups;
  if (escaped !== undefined) return escaped.trim();
  if (literal !== undefined) return literal;
  if (role !== undefined || quoted !== undefined) return withoutTarget(role ?? quoted!);
  if (substitution !== undefined) return substitutions?.get(substitution) ?? whole!;
  const emphasised = strong ?? emphasis;
  return emphasised === undefined ? (reference ?? "") : withoutEscapes(emphasised);
}

/** Escapes count inside emphasis too: `\_id` → `_id`; escaped white space is none. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, escaped: string) => (/\s/.test(escaped) ? "" : escaped));
}

/** `Quotas <q.html>` → `Quotas`; `<q.html>` → `q.html`. */
function withoutTarget(text: string): string {
  const target = /^([\s\S]*?)\s*<([^<>]*)>$/.exec(text);
  return unescaped(target ? target[1] || target[2]! : text);
}

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, "$1");
}
