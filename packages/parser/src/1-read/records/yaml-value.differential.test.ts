import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { fuzzRuns } from "../../../../testkit/src/fuzz-runs.ts";
import { DataProblem, type DataValue } from "./data-value.ts";
import { yamlValue } from "./yaml-value.ts";

/** A value as names and texts: blank lines at the end of a text say nothing. */
function plain(value: DataValue): unknown {
  if (value.kind === "array") return value.items.map(plain);
  if (value.kind === "object") return value.fields.map(({ key, value: inner }) => [key, plain(inner)]);
  return value.text.trimEnd();
}

function oracle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(oracle);
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return Object.entries(value).map(([key, inner]) => [key, oracle(inner)]);
  return String(value).trimEnd();
}

function read(text: string): unknown {
  const value = yamlValue(text);
  return value instanceof DataProblem ? value : plain(value);
}

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_.-]{0,8}$/);
const text = fc.oneof(
  word,
  fc.constantFrom(
    "",
    "It's gone",
    'say "no"',
    "a: b",
    "a #b",
    "# no comment",
    "- x",
    "two\nlines",
    "a\n\n  b\nc",
    "磁盘已满：重试",
    "{id}",
    "[%s]",
    "*",
    "&amp;",
    "null",
    "404",
    "A very long sentence that a printer of YAML folds over several lines because it is longer than eighty characters",
  ),
);
const { value } = fc.letrec<{ value: unknown; list: unknown; map: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, text, tie("list"), tie("map")),
  list: fc.array(tie("value"), { minLength: 1, maxLength: 4 }),
  map: fc.dictionary(word, tie("value"), { minKeys: 1, maxKeys: 4 }),
}));

test("what yaml prints, in each of its styles, is read as yaml reads it", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(value, { minLength: 1 }), fc.dictionary(word, value, { minKeys: 1 })),
      fc.record({
        collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
        defaultStringType: fc.constantFrom(
          "PLAIN" as const,
          "QUOTE_DOUBLE" as const,
          "QUOTE_SINGLE" as const,
          "BLOCK_LITERAL" as const,
          "BLOCK_FOLDED" as const,
        ),
        indentSeq: fc.boolean(),
        indent: fc.constantFrom(2, 4),
      }),
      (made, options) => {
        const printed = stringify(made, { ...options, aliasDuplicateObjects: false });
        expect(read(printed), printed).toEqual(oracle(parse(printed)));
      },
    ),
    { numRuns: fuzzRuns(1500) },
  );
});

test.each([
  "a: 1 # one\n# two\nb: x # y\n",
  "---\na: &x Busy\nb: *x\nc: !!str 404\n",
  "- - a\n  - b\n-\n  c: d\n",
  "a:\n- b\n- c: d\n  e: f\nurl: http://a.b:80/c\n",
  "a: b\n  c\n\n  d\ne: 'f\n  g'\n",
  "a: {b: c, 'd': [e, {f: g}, \"h\"], url: http://i.j}\n",
  "a: [\n  b, # c\n  d\n]\ne: ~\nf:\n",
  "\"a b\" : c\n'd''e': f\n? g\n",
  "a: |-\n  b\n   c\n\n  d\ne: >\n  f\n  g\n\n  h\n",
  "--- a\n",
  "%YAML 1.2\n---\na: b\n...\n",
])("%j is read as yaml reads it", (printed) => {
  if (printed.includes("? g")) expect(read(printed)).toBeInstanceOf(DataProblem);
  else expect(read(printed)).toEqual(oracle(parse(printed)));
});

test("several documents are a list; what is wrong has its place", () => {
  expect(read("---\na: b\n---\na: c\n")).toEqual([[["a", "b"]], [["a", "c"]]]);
  expect(read("--- |\n a\n---\n- b\n")).toEqual(["a", ["b"]]);
  expect(yamlValue("a: 'b\n")).toMatchObject({ problem: "this string is never closed", offset: 3 });
  expect(yamlValue("a: [b, c\n")).toMatchObject({ problem: "a comma or ] is expected here", offset: 9 });
  expect(yamlValue("a: b\nc\n")).toMatchObject({
    problem: "a name and a colon are expected here",
    offset: 5,
  });
  expect(yamlValue("- ".repeat(80))).toBeInstanceOf(DataProblem);
  expect(yamlValue("[".repeat(80))).toBeInstanceOf(DataProblem);
  expect(yamlValue("&a\n".repeat(20_000))).toBeInstanceOf(DataProblem);
});

test("a long text is not put in the place of each alias", () => {
  expect(read(`a: &x ${"b".repeat(1001)}\nc: *x\n`)).toEqual([
    ["a", "b".repeat(1001)],
    ["c", "*x"],
  ]);
});
