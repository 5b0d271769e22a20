import { escapeInvisible } from "../escape-invisible.ts";

/** Backslashes that Markdown would take for escapes, and angle brackets that it would take for HTML. */
const markdown = /\\(?=[!-/:-@[-`{-~])|</g;
/** What begins a tag of TSDoc or a directive: `@ts-ignore`, `{@link`, `# sourceMappingURL`, a triple slash. */
const directive = /(^|[\s{(*])@|^(\s*)(?=[#/])/gm;
/** Characters that some step of {@link printProse} changes, and those that it has to look at closely. */
const special =
  /[\\<@#/*{]|[^ -~\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]/;

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
