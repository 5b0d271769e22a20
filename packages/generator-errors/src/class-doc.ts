import { DocComment, localize } from "@errcat/generator";
import type { Entry } from "@errcat/schema";

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
  doc.paragraph();
  for (const { description, solution } of variants) {
    const what = localize(description, languages) ?? "";
    const how = localize(solution, languages) ?? "";
    if (variants.length > 1) doc.line().text(how === "" ? `- ${what}` : `- ${what} → ${how}`);
    else
      doc
        .text(what)
        .paragraph()
        .text(how === "" ? "" : `→ ${how}`);
  }
  return doc;
}
