import { DocComment } from "@errcat/generator";
import type { Entry, LocalizedText } from "@errcat/schema";

/**
 * The comment on the class of a code: code and statuses, then what happened and what to do for each of its meanings,
 * each in the first of the languages that it has.
 *
 *     `VPC.0504`, HTTP 404
 *
 *     The EIP does not exist.
 *
 *     → Check the EIP ID.
 */
export function classDoc({ code, variants }: Entry, languages: readonly string[]): DocComment {
  const status = [...new Set(variants.flatMap(({ httpStatus }) => httpStatus))].join(", ");
  const doc = new DocComment(" * ").code(code).text(status === "" ? "" : `, HTTP ${status}`);
  for (const { description, solution } of variants) {
    const what = textIn(description, languages) ?? "";
    const how = textIn(solution, languages) ?? "";
    if (variants.length > 1) {
      doc.paragraph().text(`- ${what}`);
      if (how !== "") doc.text(` → ${how}`);
    } else {
      doc.paragraph().text(what).paragraph();
      if (how !== "") doc.text(`→ ${how}`);
    }
  }
  return doc;
}

function textIn(text: LocalizedText, languages: readonly string[]): string | undefined {
  const language = languages.find((tag) => Object.hasOwn(text, tag));
  return language === undefined ? undefined : text[language];
}
