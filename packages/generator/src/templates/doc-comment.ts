import { escapeInvisible } from "../escape-invisible.ts";

/** A piece of a line of a documentation comment. Texts are prose: whatever they contain, readers see just that. */
export type DocPart =
  | string
  /** Verbatim text: a code span. */
  | { readonly code: string }
  /** A block tag that begins a line: `@deprecated`. */
  | { readonly tag: "deprecated" | "see" }
  /** A link to an exported symbol or a member of one; its parts are identifiers. */
  | { readonly link: string };

/** A line; `[]` is the empty line between two paragraphs. */
export type DocLine = readonly DocPart[];

/** The lines of a comment joined with their margin (`"   * "`); texts with line breaks become several lines. */
export function printDocLines(lines: readonly DocLine[], margin: string): string {
  const bare = `\n${margin.trimEnd()}`;
  let text = "";
  let first = true;
  for (const parts of lines) {
    let line = "";
    for (const part of parts) line += printPart(part);
    if (line.includes("\n"))
      line = line.replace(/\n(?=(.?))/g, (_, next) => (next === "" ? bare : `\n${margin}`));
    text += first ? line : line === "" ? bare : `\n${margin}${line}`;
    first = false;
  }
  return text;
}

function printPart(part: DocPart): string {
  if (typeof part === "string") return printProse(part);
  if ("code" in part) return printCodeSpan(part.code);
  return "tag" in part ? `@${part.tag}` : `{@link ${part.link}}`;
}

/** Backslashes that Markdown would take for escapes, and angle brackets that it would take for HTML. */
const markdown = /\\(?=[!-/:-@[-`{-~])|</g;
/** What begins a tag of TSDoc or a directive: `@ts-ignore`, `{@link`, `# sourceMappingURL`, a triple slash. */
const directive = /(^|[\s{(*])@|^(\s*)(?=[#/])/gm;
/** Characters that some step of {@link printProse} changes. */
const special = /[\\<@#/*{]|[^ -~\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]/;

/**
 * A text as prose of a comment: it shows as it was, ends no comment, and is no tag, directive or element.
 * Line breaks stay; other invisible characters become escapes.
 *
 *     ends here: * / <id> @ts-ignore  →  ends here: *\/ \<id> \@ts-ignore        (without the space)
 */
export function printProse(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(markdown, "\\$&")
    .replace(directive, (whole, before: string | undefined) =>
      whole.endsWith("@") ? `${before}\\@` : `${whole}\\`,
    )
    .replaceAll("*/", "*\\/")
    .split("\n")
    .map(escapeInvisible)
    .join("\n");
}

/** Texts that a code span shows as they are. */
const verbatim = /^[ -)+-_a-~]+$/;

/** A text as a code span of Markdown, its line breaks as spaces, with a fence longer than any run of backticks in it (CommonMark 6.1). */
export function printCodeSpan(text: string): string {
  if (verbatim.test(text)) return `\`${text}\``;
  const line = escapeInvisible(text.replace(/\s*\n\s*/g, " ")).replaceAll("*/", "*\\/");
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + padding + line + padding + fence;
}
