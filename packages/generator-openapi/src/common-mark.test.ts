import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { escapeCommonMark } from "./common-mark.ts";

test("what looks like markup is escaped, and lines stay lines", () => {
  expect(escapeCommonMark("Use <id>, not *.\n1. First.\n  - Second_one\n# Third")).toBe(
    "Use \\<id\\>, not \\*.  \n1\\. First.  \n\\- Second\\_one  \n\\# Third",
  );
});

test("a line under another one never makes a table of the two", () => {
  expect(escapeCommonMark("a\n:---")).toBe("a  \n\\:---");
  expect(escapeCommonMark("a\n  :-:")).toBe("a  \n\\:-:");
});

test("a CommonMark and GFM reader shows the text as it was written, and no element besides paragraphs and breaks", () => {
  const piece = fc.constantFrom(
    ...[
      "<b>",
      "<script>",
      "&lt;",
      "&#60;",
      "*",
      "**",
      "_",
      "`",
      "```",
      "~~~",
      "~~",
      "[a](b)",
      "![",
      "]",
      "|",
      "\\",
      "#",
    ],
    ...[
      "---",
      "===",
      "- ",
      "+ ",
      "1. ",
      "2) ",
      "> ",
      "    ",
      "\t",
      "\n",
      "\n\n",
      "a",
      "网",
      "[^1]: ",
      "[a]: b",
      ":",
      "!",
      "$",
    ],
  );
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (example) => {
      const html = micromark(escapeCommonMark(example), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      const shown = html.replace(/<\/?p>|<br \/>/g, " ");
      expect(shown).not.toContain("<");
      const entities: Readonly<Record<string, string>> = {
        "&lt;": "<",
        "&gt;": ">",
        "&quot;": '"',
        "&amp;": "&",
      };
      expect(fold(shown.replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity] ?? ""))).toBe(
        fold(example),
      );
    }),
    { numRuns: fuzzRuns(500) },
  );
});

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
