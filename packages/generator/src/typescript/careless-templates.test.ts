import type { Diagnostic } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import ts59 from "typescript-5.9";
import ts60 from "typescript-6.0";
import { describe, expect, test } from "vitest";
import { defineGenerator, type Generator } from "../generator.ts";
import { runGenerators } from "../run-generators.ts";
import { Literal, PropertyKey } from "../templates/printable.ts";
import type { TypeScriptApi } from "./typescript-api.ts";

/** Texts that try to become code in one position or another; `pwned` is what they would call. */
const hostile: readonly string[] = [
  '"; pwned(); "',
  "'; pwned(); '",
  "`; pwned(); `",
  "${pwned()}",
  "*/ pwned(); /*",
  "\n pwned(); //",
  "\r\npwned();",
  "\u2028pwned();",
  "\u2029pwned();",
  "\\",
  '\\"; pwned(); //',
  "\\'; pwned(); //",
  "/; pwned(); /",
  "]; pwned(); [",
  "}; pwned(); {",
  "}}; pwned(); {{",
  "{{pwned}}",
  "{{{pwned}}}",
  "</script><script>pwned()</script>",
  "<!-- pwned()",
  "--> pwned()",
  "@ts-nocheck",
  "/ <reference path='pwned' />",
  "# sourceMappingURL=pwned",
  "data:text/javascript,pwned()",
  "pwned()",
  "pwned",
  "__proto__",
  "constructor",
  "\u202e;)(denwp",
  "\ue000\ue002\ue0030\ue004pwned()",
  "0; pwned()",
  "",
];

/**
 * What a careless author may write around a text, `…` being where it comes to stand, and what becomes of a plain word
 * there.
 */
const positions: readonly (readonly [position: string, verdict: string])[] = [
  ["export const x = …;", "fine"],
  ["export const x = [1, …, 2];", "fine"],
  ["export const x = { a: … };", "fine"],
  ["export const x = { …: 1 };", "fine"],
  ["export const x = { […]: 1 };", "fine"],
  ["export type X = …;", "fine"],
  ["export enum X { A = … }", "fine"],
  ["export enum X { … = 1 }", "fine"],
  ["export const x = '…';", "template/unsafe-position file.hbs:2"],
  ['export const x = "…";', "template/unsafe-position file.hbs:2"],
  ["export const x = `…`;", "template/unsafe-position file.hbs:2"],
  ["export const x = `${…}`;", "template/forbidden file.hbs:2"],
  ["export const x = tag`…`;", "template/unsafe-position file.hbs:2"],
  ["export const x = /…/;", "template/unsafe-position file.hbs:2"],
  ["export const x = 1 /… / 2;", "fine"],
  ["export const x = (1) /…/ 2;", "fine"],
  ["if (true) /…/.test('x');", "template/unsafe-position file.hbs:2"],
  ["// …", "fine"],
  ["//…", "fine"],
  ["/// …", "template/unsafe-position file.hbs:2"],
  ["//# sourceMappingURL=…", "template/unsafe-position file.hbs:2"],
  ["/* … */", "fine"],
  ["/*…*/", "fine"],
  ["/** … */", "fine"],
  ["export const x = 1; // a …", "fine"],
  ["…", "fine"],
  ["…;", "fine"],
  ["export const … = 1;", "template/invalid-output x.ts:2"],
  ["export const x = a…;", "template/invalid-output x.ts:2"],
  ["export const x = …b;", "template/invalid-output x.ts:2"],
  ["import …;", "template/unsafe-position file.hbs:2"],
  ["import x from …;", "template/unsafe-position file.hbs:2"],
  ["export * from …;", "template/unsafe-position file.hbs:2"],
  ["export const x = import(…);", "template/unsafe-position file.hbs:2"],
  ["export type X = import(…).X;", "template/unsafe-position file.hbs:2"],
  ["export const x = require(…);", "template/unsafe-position file.hbs:2"],
  ["export const x = eval(…);", "template/unsafe-position file.hbs:2"],
  ["export const x = globalThis.eval(…);", "template/unsafe-position file.hbs:2"],
  ["export const x = new Function(…);", "template/unsafe-position file.hbs:2"],
  ["setTimeout(…, 0);", "template/unsafe-position file.hbs:2"],
  ["declare module … {}", "template/unsafe-position file.hbs:2"],
  ["export function …() {}", "template/invalid-output x.ts:2"],
  ["export const x = <div>…</div>;", "template/invalid-output x.ts:2"],
  ["export const x = <any>…;", "fine"],
  ["label: …", "fine"],
  ["@…\nclass X {}", "fine"],
  ["class X { …() {} }", "fine"],
  ["class X { … = 1 }", "fine"],
];

const insertions: Readonly<Record<string, string>> = {
  text: "{{text}}",
  comment: "{{comment text}}",
  data: "{{data}}",
  key: "{{key}}",
};

const careless: Generator = defineGenerator({
  name: "careless",
  templates: { file: { source: "", hash: "", compiled: () => "" } },
  resolveOptions: (options) => options.text("text", ""),
  plan: (_, text) => text,
  render: (text, { templates }) => [
    {
      path: "x.ts",
      contents: templates.render("file", {
        text,
        data: new Literal({ [text]: text }),
        key: new PropertyKey(text),
      }),
    },
  ],
});

const catalog = { id: "x", languages: [] } as unknown as Catalog;

async function generate(source: string, text: string, typescript: TypeScriptApi) {
  const diagnostics: Diagnostic[] = [];
  const files = await runGenerators(catalog, [["careless", { text }]], {
    generators: [careless],
    overrides: [{ generator: "careless", partial: "file", path: "file.hbs", source }],
    loadTypeScript: async () => typescript,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  return { output: files[0]?.contents, diagnostics };
}

/**
 * True where every `pwned` of the output is inside a string, a comment, or the quotes of a key — found with the
 * compiler's own tree — and names nothing to be loaded.
 */
function isInert(output: string): boolean {
  const file = ts60.createSourceFile("x.ts", output, ts60.ScriptTarget.ESNext, true);
  const { checkJsDirective } = file as unknown as { checkJsDirective?: unknown };
  let inert =
    checkJsDirective === undefined && file.referencedFiles.length === 0 && !/^\/\/[#@].*pwned/m.test(output);
  const visit = (node: import("typescript-6.0").Node): void => {
    if (ts60.isIdentifier(node) && node.text.includes("pwned") && !isKey(node)) inert = false;
    if (ts60.isRegularExpressionLiteral(node) && node.text.includes("pwned")) inert = false;
    if (ts60.isImportDeclaration(node) || ts60.isExportDeclaration(node)) inert = false;
    ts60.forEachChild(node, visit);
  };
  visit(file);
  return inert;
}

function isKey(node: import("typescript-6.0").Identifier): boolean {
  const { parent } = node;
  return (
    (ts60.isPropertyAssignment(parent) || ts60.isEnumMember(parent) || ts60.isPropertyDeclaration(parent)) &&
    parent.name === node
  );
}

describe.each(Object.entries(insertions))("%s of a careless template", (_, insertion) => {
  test.each(positions)("in the position %j is inert or refused", async (position) => {
    for (const text of hostile) {
      const { output, diagnostics } = await generate(`${position.replace("…", insertion)}\n`, text, ts60);
      if (output === undefined) expect(diagnostics.length).toBeGreaterThan(0);
      else expect(isInert(output), output).toBe(true);
    }
  });
});

test("what is accepted gives the text back", async () => {
  for (const text of hostile) {
    for (const position of [
      "export const x = …;",
      "export const x = [1, …, 2][1];",
      "export const x = { a: … }.a;",
    ]) {
      const { output } = await generate(`${position.replace("…", "{{text}}")}\n`, text, ts60);
      const { x } = await import(`data:text/javascript,${encodeURIComponent(output ?? "")}`);
      expect(x).toBe(text);
    }
  }
});

test.each(positions)("%j with a plain word is judged %s", async (position, verdict) => {
  const { output, diagnostics } = await generate(
    `// first\n${position.replace("…", "{{text}}")}\n`,
    "pwned",
    ts60,
  );
  const [first] = diagnostics;
  expect(output ? "fine" : `${first?.code} ${first?.place?.file}:${first?.place?.line}`).toBe(verdict);
});

test("TypeScript 5.9 judges as 6.0 does", async () => {
  for (const [position] of positions) {
    const source = `${position.replace("…", "{{text}}")}\n`;
    const [old, current] = [await generate(source, "a */ b", ts59), await generate(source, "a */ b", ts60)];
    expect(old.output).toBe(current.output);
    expect(old.diagnostics.map(({ code }) => code)).toEqual(current.diagnostics.map(({ code }) => code));
  }
});

test("a value of the catalog can be in no file that nothing can be proved of", async () => {
  const text: Generator = {
    ...careless,
    plan: (_, reader, context) => {
      const planned = careless.plan(catalog, reader, context);
      return {
        modules: [],
        render: (render) => planned.render(render).map((file) => ({ ...file, path: "x.md" })),
      };
    },
  };
  const diagnostics: Diagnostic[] = [];
  const files = await runGenerators(catalog, ["careless"], {
    generators: [text],
    overrides: [{ generator: "careless", partial: "file", path: "file.hbs", source: "# {{text}}\n" }],
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  expect(files).toEqual([]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "Text of the catalog would come out in a file that is not TypeScript.",
  ]);
});
