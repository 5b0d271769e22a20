import { FluentBundle, FluentResource } from "@fluent/bundle";
import { FluentParser } from "@fluent/syntax";
import fc from "fast-check";
import { po } from "gettext-parser";
import { createInstance } from "i18next";
import { IntlMessageFormat } from "intl-messageformat";
import { MessageFormat } from "messageformat";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import type { Bundle, PatternText } from "../bundle.ts";
import { type Pattern, readIcuPattern, type Segment } from "../pattern.ts";
import { printFluentBundle } from "./fluent-bundle.ts";
import { printGettextBundle } from "./gettext-bundle.ts";
import { i18nextOptions, printI18next } from "./i18next.ts";
import { printIcu } from "./icu.ts";
import { printMf2 } from "./mf2.ts";

type Values = Readonly<Record<string, string | number>>;

/** A message, values for its parameters, and what must come out of every library. */
interface Case {
  readonly pattern: Pattern;
  readonly values: Values;
  readonly text: string;
}

const syntax = [
  "{",
  "}",
  "{{",
  "}}",
  "'",
  "''",
  "<",
  ">",
  "</b>",
  "#",
  "|",
  "\\",
  '"',
  "$",
  "$t(",
  "$t(b)",
  ")",
  ",",
];
const more = [
  "{a}",
  "{{a}}",
  "{{- a}}",
  "{$a}",
  "%s",
  "%(a)s",
  ".",
  "*",
  "[",
  "-",
  "@",
  "=",
  "\t",
  " ",
  "  ",
  "\n",
];
const rare = [
  "\n\n",
  "\r\n",
  "\r",
  "\u202e",
  "\u2028",
  "\u200b",
  "\u0007",
  "\u00a0",
  "网",
  "子网不存在。",
  "\u{1f600}",
  "x",
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...syntax, ...more, ...rare) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary", maxLength: 4 }).map((text) => text.replaceAll("\0", "0")),
  },
);
const hostile = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
const name = fc.constantFrom("a", "b", "_c", "type", "count", "ns", "lng", "x__d");

const messages: fc.Arbitrary<Case> = fc
  .array(fc.oneof(hostile, fc.record({ name, value: fc.oneof(hostile, fc.integer()) })), { maxLength: 6 })
  .map((parts) => {
    const values: Record<string, string | number> = {};
    for (const part of parts) if (typeof part !== "string") values[part.name] ??= part.value;
    const pattern = parts.flatMap((part): Pattern => {
      if (typeof part === "string") return part === "" ? [] : [{ kind: "text", text: part }];
      const type = typeof values[part.name] === "number" ? "integer" : "string";
      return [{ kind: "parameter", name: part.name, type }];
    });
    return { pattern: joinTexts(pattern), values, text: fill(pattern, values) };
  });

/** Neighbouring texts are one text, as in every pattern that was read. */
function joinTexts(pattern: Pattern): Pattern {
  const joined: Segment[] = [];
  for (const segment of pattern) {
    const last = joined.at(-1);
    const glued = segment.kind === "text" && last?.kind === "text";
    if (glued) joined[joined.length - 1] = { kind: "text", text: last.text + segment.text };
    else joined.push(segment);
  }
  return joined;
}

function fill(pattern: Pattern, values: Values): string {
  return pattern.map((segment) => (segment.kind === "text" ? segment.text : values[segment.name])).join("");
}

function bundleOf(pattern: Pattern): Bundle<PatternText> {
  const text = {
    field: "message",
    key: "A.1.default.message",
    source: printIcu(pattern),
    parameters: [],
    pattern,
  } as const;
  const solution = { ...text, field: "solution", key: "A.1.default.solution" } as const;
  return {
    tag: "en",
    title: "Test",
    units: [{ code: "A.1", name: "A_1", variant: "default", texts: [text, solution] }],
  };
}

function check(format: (example: Case) => string): void {
  fc.assert(
    fc.property(messages, (example) => {
      expect(format(example)).toBe(example.text);
    }),
    { numRuns: fuzzRuns(400) },
  );
}

test("intl-messageformat formats an ICU message to the text it was made of", () => {
  check(({ pattern, values }) => {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    return String(new IntlMessageFormat(printIcu(pattern), "en").format(texts));
  });
});

test("our own reading of an ICU message gives back the pattern it was printed from", () => {
  fc.assert(
    fc.property(messages, ({ pattern }) => {
      const types = pattern.flatMap((segment) =>
        segment.kind === "parameter" ? [{ ...segment, raw: "" }] : [],
      );
      expect(readIcuPattern(printIcu(pattern), types)).toEqual(pattern);
    }),
    { numRuns: fuzzRuns(400) },
  );
});

test("i18next, told what the bundles rely on, formats a message to the text it was made of", () => {
  check(({ pattern, values }) => {
    const i18next = createInstance();
    const key = "A:1.default.message";
    void i18next.init({
      ...i18nextOptions,
      interpolation: { ...i18nextOptions.interpolation, escapeValue: false },
      lng: "en",
      initAsync: false,
      showSupportNotice: false,
      resources: { en: { translation: { [key]: printI18next(pattern), a: "wrong", b: "wrong" } } },
    } as Parameters<typeof i18next.init>[0]);
    return i18next.t(key, { replace: values });
  });
});

test("Fluent formats a message and its attributes to the text they were made of", () => {
  check(({ pattern, values, text }) => {
    const resource = printFluentBundle(bundleOf(pattern));
    const junk = new FluentParser().parse(resource).body.filter(({ type }) => type === "Junk");
    expect(junk).toEqual([]);
    const bundle = new FluentBundle("en", { useIsolating: false });
    expect(bundle.addResource(new FluentResource(resource))).toEqual([]);
    const message = bundle.getMessage("A_1-default");
    const parameters = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key.replace(/^_c$/, "x___5f_c").replace("x__d", "x__x_5f__5f_d"),
        value,
      ]),
    );
    const errors: Error[] = [];
    const format = (value: Parameters<typeof bundle.formatPattern>[0]) =>
      bundle.formatPattern(value, parameters, errors);
    expect(format(message?.attributes["solution"] ?? "")).toBe(text);
    const formatted = format(message?.value ?? "");
    expect(errors).toEqual([]);
    return formatted;
  });
});

test("MessageFormat 2 formats a message to the text it was made of", () => {
  check(({ pattern, values }) => {
    const errors: unknown[] = [];
    const message = new MessageFormat("en", printMf2(pattern), { bidiIsolation: "none" });
    const text = message.format(values, (error) => errors.push(error));
    expect(errors).toEqual([]);
    return text;
  });
});

test("gettext-parser reads back a message whose python-brace-format is the text it was made of", () => {
  check(({ pattern, values, text }) => {
    const bundle = bundleOf(pattern);
    const units = bundle.units.map((unit) => ({
      ...unit,
      texts: unit.texts.filter(({ field }) => field === "message"),
    }));
    const translations = po.parse(printGettextBundle({ ...bundle, units }, undefined)).translations[""];
    const message = translations?.["A.1.default.message"];
    expect(message?.comments?.flag).toBe("python-brace-format");
    expect(Object.keys(translations ?? {})).toEqual(["", "A.1.default.message"]);
    const formatted = formatPythonBrace(message?.msgstr[0] ?? "", values);
    expect(formatted).toBe(text);
    return formatted;
  });
});

/** What Python's str.format does with fields that are only a name; anything else in braces is an error. */
function formatPythonBrace(format: string, values: Values): string {
  return format.replace(/\{\{|\}\}|\{(\w+)\}|[{}]/g, (token, field: string | undefined) => {
    if (token === "{{" || token === "}}") return token.charAt(0);
    if (field === undefined) throw new Error(`not a field: ${token}`);
    return String(values[field]);
  });
}
