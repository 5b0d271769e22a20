import type { Diagnostic } from "@errcat/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compilePartial } from "../../scripts/compile-templates.mjs";
import type { CompiledPartial } from "./compiled-partial.ts";
import { createTemplates, TemplateRefused } from "./create-templates.ts";
import { DocComment } from "./doc-comment.ts";
import { readMarks } from "./insertion-marks.ts";
import { LazyList } from "./lazy-list.ts";
import { Identifier, Literal, PropertyKey } from "./printable.ts";
import type { TemplateBundle, TemplateOverride } from "./template-bundle.ts";

/** A bundle of sources, compiled as the script does it. */
function bundleOf(sources: Readonly<Record<string, string>>): TemplateBundle {
  const compile = (source: string): CompiledPartial => new Function(`return ${compilePartial(source)}`)();
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [name, { source, hash: "", compiled: compile(source) }]),
  );
}

const bundle = bundleOf({
  list: "{{#each members}}\n{{> member}}\n{{else}}\nnone\n{{/each}}\n",
  member:
    "{{#if doc}}\n/**\n * {{doc}}\n */\n{{/if}}\n  {{name}} = {{code}}{{#unless @last}},{{/unless}} // {{comment code}}\n",
});

async function create(override?: Partial<TemplateOverride>) {
  const diagnostics: Diagnostic[] = [];
  const overrides = override
    ? [{ generator: "enums", partial: "member", path: "templates/enums/member.hbs", source: "", ...override }]
    : [];
  const created = await createTemplates(bundle, overrides, (diagnostic) => diagnostics.push(diagnostic));
  const said = () =>
    diagnostics.map(({ code, place, message }) => `${code} ${place?.line}:${place?.column} ${message}`);
  return { created, render: created?.templates.render ?? (() => "no templates"), said };
}

const model = (code: string): object => ({
  members: [
    { name: new Identifier("A"), code, doc: new DocComment(" * ").text("Doc.").paragraph().code(code) },
  ],
});

describe("templates without overrides", () => {
  test("a text prints as a literal, a name as it is, a comment as prose", async () => {
    const { render } = await create();
    expect(render("list", model("a*/b"))).toBe(
      '/**\n * Doc.\n *\n * `a*\\/b`\n */\n  A = "a*\\/b" // a*\\/b\n',
    );
    expect(render("list", { members: [] })).toBe("none\n");
  });

  test("of a long list every item is printed once, in order", async () => {
    const { render } = await create();
    const items = Array.from({ length: 2000 }, (_, index) => ({
      name: new Identifier(`A${index}`),
      code: `子网 ${index}`,
      doc: null,
    }));
    const lines = items.map(({ code }, index) => {
      const end = index === items.length - 1 ? "" : ",";
      return `  A${index} = "${code}"${end} // ${code}\n`;
    });
    const members = new LazyList(items, (item) => item);
    expect(render("list", { members })).toBe(lines.join(""));
  });

  test("a value that the model does not have is a bug, not an empty text", async () => {
    const { render } = await create();
    expect(() => render("list", { members: [{ doc: null }] })).toThrow("nothing is to be printed");
    expect(() => render("missing", {})).toThrow("no partial missing");
  });

  test("Handlebars prints the same from the same sources", async () => {
    // An override that repeats its original takes the way through Handlebars for all partials.
    const { render } = await create();
    const overridden = await create({ source: bundle["member"]?.source as string });
    const member = fc.record({
      name: fc.constantFrom("A", "B").map((name) => new Identifier(name)),
      code: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("'", "<", "&amp;", "{{x}}")),
      doc: fc.option(fc.string().map((text) => new DocComment(" * ").text(`x${text}`))),
    });
    fc.assert(
      fc.property(fc.array(member, { maxLength: 4 }), fc.boolean(), (members, lazy) => {
        const list = { members: lazy ? new LazyList(members, (one) => one) : members };
        expect(readMarks(overridden.render("list", list)).text).toBe(render("list", list));
      }),
    );
  });
});

describe("an override", () => {
  test("replaces its partial and only that", async () => {
    const { render, said } = await create({ source: "{{name}}: {{code}},\n" });
    expect(readMarks(render("list", model("x"))).text).toBe('A: "x",\n');
    expect(said()).toEqual([]);
  });

  test("prints keys and data in their own way", async () => {
    const { render } = await create({ source: "{{key}}: {{data}},\n" });
    const members = [{ key: new PropertyKey("__proto__"), data: new Literal([1, { a: "b" }]) }];
    expect(readMarks(render("list", { members })).text).toBe('["__proto__"]: [1, { a: "b" }],\n');
  });

  test("marks each inserted value with its place in the template", async () => {
    const { render, created } = await create({ source: "// {{comment code}}\n  x = {{code}}\n" });
    const { text, insertions } = readMarks(render("list", model("v")));
    expect(text).toBe('// v\n  x = "v"\n');
    expect(insertions.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ["v", "comment"],
      ['"v"', "literal"],
    ]);
    expect(insertions.map(({ place }) => created?.places[place ?? -1])).toEqual([
      { file: "templates/enums/member.hbs", line: 1, column: 4 },
      { file: "templates/enums/member.hbs", line: 2, column: 7 },
    ]);
  });

  test.each([
    ["{{{code}}}", "template/forbidden 1:1", "unescaped output"],
    ["a\n  {{&code}}", "template/forbidden 2:3", "unescaped output"],
    ["{{> other}}", "template/forbidden 1:1", "does not have"],
    ["{{> (lookup . 'x')}}", "template/forbidden 1:1", "chosen while rendering"],
    ["{{#> member}}x{{/member}}", "template/forbidden 1:1", "partial blocks"],
    ["{{#*inline 'member'}}x{{/inline}}", "template/forbidden 1:1", "inline partials"],
    ["{{log code}}", "template/forbidden 1:1", "helpers besides"],
    ["{{#lookup . code}}{{/lookup}}", "template/forbidden 1:1", "helpers besides"],
    ["\ue000", "template/forbidden 1:1", "U+E000"],
    ["a {{#if code}}\n b", "template/invalid 2:", ""],
    ["{{code", "template/invalid 1:", ""],
  ])("%j is refused: %s %s", async (source, code, words) => {
    const { created, said } = await create({ source });
    expect(created).toBeUndefined();
    expect(said()[0]).toContain(code);
    expect(said()[0]).toContain(words);
  });

  test.each([
    ["\n{{nmae}}", 2, "there is no nmae here"],
    ["{{doc.text}}", 1, "nothing is to be printed"],
    ["{{code.constructor}}", 1, "constructor"],
    ["{{members}}", 1, "a list or an object is to be printed"],
    ["{{> list}}", 1, "Maximum call stack"],
    ["{{comment nothing}}", 1, "given no text"],
  ])("%j is reported when it is filled", async (source, line, words) => {
    const { render, said } = await create({ source });
    const member: Record<string, unknown> = { code: "x", doc: new DocComment("") };
    member["members"] = [member];
    expect(() => render("list", { members: [member] })).toThrow(TemplateRefused);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatch(new RegExp(`^template/failed ${line}:\\d+ .*${words}`));
  });

  test("of a partial that there is not is reported with those that there are", async () => {
    const { created, said } = await create({ partial: "membre" });
    expect(created).toBeUndefined();
    expect(said()).toEqual([
      "template/unknown-partial 1:1 The generator enums has no partial membre; its partials are list, member.",
    ]);
  });
});

test("other users of Handlebars in the process see nothing of all this", async () => {
  const { default: handlebars } = await import("handlebars");
  const { render } = await create({ source: "{{name}} {{code}}" });
  render("list", model("it's <b>"));
  expect(handlebars.compile("{{x}}")({ x: "it's <b>" })).toBe("it&#x27;s &lt;b&gt;");
  expect(Object.keys(handlebars.partials)).toEqual([]);
  expect(handlebars.helpers["comment"]).toBeUndefined();
});
