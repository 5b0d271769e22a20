import { hasInvisible } from "@errcat/schema";
import fc from "fast-check";
import ts from "typescript-6.0";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { isPlainProse, printCodeSpan, printProse } from "./print-prose.ts";

const pieces = [
  "*/",
  "/*",
  "@ts-ignore",
  "@ts-nocheck",
  "{@link x}",
  "<id>",
  "</script>",
  "\\",
  "\\@",
  "#",
  "/",
  "\n",
];
const more = [
  "# sourceMappingURL=x",
  "/ <reference path='x'/>",
  " ",
  "*",
  "a",
  "子网",
  "\u202e",
  "\u2028",
  "`",
  "a@b.c",
];
const hostile = fc.array(fc.constantFrom(...pieces, ...more)).map((parts) => parts.join(""));
const anyText = fc.oneof(hostile, fc.string({ unit: "binary" }), fc.string());

/** What a Markdown reader shows of backslash escapes (CommonMark 2.4). */
const shown = (prose: string): string => prose.replace(/\\([!-/:-@[-`{-~])/g, "$1");

/** The statements and the tags that TypeScript sees in a file of one comment and one declaration. */
function parse(comment: string) {
  const file = ts.createSourceFile(
    "x.ts",
    `${comment}\nexport const here = 1;\n`,
    ts.ScriptTarget.ESNext,
    true,
  );
  const tags = file.statements.flatMap((statement) => ts.getJSDocTags(statement));
  const directives = (file as unknown as { commentDirectives?: unknown[] }).commentDirectives ?? [];
  const { checkJsDirective, referencedFiles } = file as unknown as {
    checkJsDirective?: unknown;
    referencedFiles: unknown[];
  };
  return {
    statements: file.statements.length,
    tags: tags.length,
    directives,
    checkJsDirective,
    referencedFiles,
  };
}

const inert = { statements: 1, tags: 0, directives: [], checkJsDirective: undefined, referencedFiles: [] };

describe("printProse", () => {
  test("readers see the text as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Escapes of invisible characters begin with a backslash and a letter, which Markdown leaves alone.
        fc.pre(!hasInvisible(text));
        expect(shown(printProse(text))).toBe(text);
      }),
      { numRuns: fuzzRuns(400) },
    );
  });

  test("in a comment of any kind it is no code, no tag and no directive", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prose = printProse(text);
        expect(hasInvisible(prose)).toBe(false);
        expect(parse(`/**\n * ${prose.replaceAll("\n", "\n * ")}\n */`)).toEqual(inert);
        expect(parse(`/*${prose}*/`)).toEqual(inert);
        expect(parse(`//${prose.replaceAll("\n", " ")}`)).toEqual(inert);
      }),
      { numRuns: fuzzRuns(400) },
    );
  });

  test("ordinary sentences stay as they are", () => {
    const sentence = "请检查 Asia/Shanghai 的子网 [%s]（a@b.com），100% → “ok” – tenant_id.";
    expect(printProse(sentence)).toBe(sentence);
  });

  test("what is called plain is one line that stays as it is", () => {
    expect(isPlainProse("请检查子网（[%s]），100% → “ok” – tenant_id.")).toBe(true);
    fc.assert(
      fc.property(anyText, (text) => {
        if (!isPlainProse(text)) return;
        expect(printProse(text)).toBe(text);
        expect(text).not.toMatch(/[\n\r*@<\\]/);
        expect(hasInvisible(text)).toBe(false);
      }),
      { numRuns: fuzzRuns(400) },
    );
  });
});

describe("printCodeSpan", () => {
  test("a text stands between backticks, and one that has some becomes prose", () => {
    expect(printCodeSpan("Subnet %s <id>\nnot found")).toBe("`Subnet %s <id> not found`");
    expect(printCodeSpan("a `b` <c>")).toBe("a \\`b\\` \\<c>");
  });

  test("it ends no comment and stays on one line", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(`/** a ${printCodeSpan(text)} */`)).toMatchObject({
          statements: 1,
          tags: 0,
          directives: [],
        });
        expect(printCodeSpan(text)).not.toMatch(/[\n\r\u2028]/);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
