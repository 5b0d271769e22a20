import { escapeInvisible } from "@errcat/schema";

/** Backslashes that Markdown would take for escapes, and angle brackets that it would take for HTML. */
const markdown = /\\(?=[!-/:-@[-`{-~])|</g;
/** What begins a tag of TSDoc or a directive: `@ts-ignore`, `{@link`, `# sourceMappingURL`, a triple slash. */
const directive = /(^|[\s{(*])@|^[^\S\n]*(?=[#/])/gm;
/** Characters that some step of {@link printProse} changes, and those that it has to look at closely. */
const special =
  /[\\<@#/*{]|[^ -~\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]/;

/** True where a text is one line that {@link printProse} leaves as it is. */
export function isPlainProse(text: string): boolean {
  return !special.test(text);
}

/**
 * A text as prose of a comment: it shows as it was, ends no comment, and is no tag, directive or element.
 * Line breaks stay; other invisible characters become escapes.
 *
 *     ends here: * / <id> @ts-ignore  →  ends here: *\/ \<id> \@ts-ignore        (without the space)
 */
export function printProse(text: string): string {
  if (isPlainProse(text)) return text;
  return escapeInvisible(
    text
      .replace(markdown, "\\$&")
      .replace(directive, (whole, before: string | undefined) =>
        whole.endsWith("@") ? `${before}\\@` : `${whole}\\`,
      )
      .replaceAll("*/", "*\\/"),
  );
}

/** Texts that a code span shows as they are. */
const verbatim = /^[ -)+-?A-_a-~]+$/;

/**
 * What a code span cannot hold: TypeScript knows no longer fences, and takes an `@` after a space for a tag even here.
 */
const unspannable = /`|\s@|\{@/;

/**
 * A text as a code span on one line; as prose where a code span cannot hold it.
 *
 *     Subnet %s <id>  →  `Subnet %s <id>`
 */
export function printCodeSpan(text: string): string {
  if (verbatim.test(text)) return `\`${text}\``;
  const line = text.replace(/\s+/g, " ");
  if (unspannable.test(line)) return printProse(line).replaceAll("`", "\\`");
  return `\`${escapeInvisible(line).replaceAll("*/", "*\\/")}\``;
}
