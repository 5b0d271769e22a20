import { hasInvisible } from "@errcat/schema";
import fc from "fast-check";
import ts from "typescript-5.9";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import {
  isIdentifierName,
  type JsonValue,
  printLiteral,
  printPropertyKey,
  printString,
} from "./print-literal.ts";

const evaluate = (expression: string): unknown => new Function(`"use strict"; return (${expression});`)();

/** Pieces that have ended strings, comments and scripts elsewhere, and characters that hide. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...[
        "*/",
        "/*",
        "//",
        '"',
        "'",
        "`",
        "${",
        "}",
        "\\",
        "\n",
        "\r",
        "\u2028",
        "</script>",
        "<!--",
        "]]>",
        "\0",
      ],
      ...[
        "\u202e",
        "\u200b",
        "\ufeff",
        "\ud800",
        "\udc00",
        "\ue000",
        "\ufe0f",
        "__proto__",
        "子网",
        "🀄",
        "\\u0022",
      ],
    ),
  )
  .map((pieces) => pieces.join(""));
const anyText = fc.oneof(hostile, fc.string({ unit: "binary" }), fc.string());

describe("printString", () => {
  test("every text evaluates to itself, on one line, without anything invisible", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = printString(text);
        expect(evaluate(literal)).toBe(text);
        expect(hasInvisible(literal) || literal.includes("\n")).toBe(false);
      }),
      { numRuns: fuzzRuns(500) },
    );
  });

  test("no text ends a comment or a script element", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printString(text)).not.toMatch(/\*\/|<\/|<!--/);
      }),
      { numRuns: fuzzRuns(250) },
    );
  });

  test("Han and slashes stay readable", () => {
    expect(printString("亚洲 Asia/Shanghai")).toBe('"亚洲 Asia/Shanghai"');
  });
});

describe("printPropertyKey", () => {
  test("every key becomes an own property of its name", () => {
    fc.assert(
      fc.property(anyText, (key) => {
        expect(Object.keys(evaluate(`{ ${printPropertyKey(key)}: 1 }`) as object)).toEqual([key]);
      }),
      { numRuns: fuzzRuns(250) },
    );
  });

  test("names stay bare, other keys are quoted, and only __proto__ is computed", () => {
    expect(["name", "VPC.0101", "子网", "404", "__proto__"].map(printPropertyKey)).toEqual([
      "name",
      '"VPC.0101"',
      '"子网"',
      '"404"',
      '["__proto__"]',
    ]);
  });
});

describe("printLiteral", () => {
  test("all data evaluates to itself", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(evaluate(printLiteral(value as JsonValue))).toEqual(value);
      }),
    );
  });

  test("an object stands on one line", () => {
    expect(printLiteral({ httpStatus: [404, 500], grpcCode: "NOT_FOUND", none: {} })).toBe(
      '{ httpStatus: [404, 500], grpcCode: "NOT_FOUND", none: {} }',
    );
  });
});

test("every identifier of other scripts is one for TypeScript 5.9", () => {
  const wrong: string[] = [];
  for (let unit = 0x80; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (isIdentifierName(character) && !ts.isIdentifierStart(unit, ts.ScriptTarget.ESNext))
      wrong.push(character);
    if (isIdentifierName(`a${character}`) && !ts.isIdentifierPart(unit, ts.ScriptTarget.ESNext))
      wrong.push(character);
  }
  expect(wrong).toEqual([]);
});

test("names with characters that nobody sees are no identifiers", () => {
  expect(["ok", "$", "子网", "a b", "1a", "", "a\u200db", "a\ufe0f"].map(isIdentifierName)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
