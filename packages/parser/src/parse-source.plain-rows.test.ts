import type { Diagnostic } from "@errcat/diagnostics";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import type { SourceCorrections } from "./2-rows/corrections/source-corrections.ts";
import type { Row } from "./2-rows/row.ts";
import { EntryCollector } from "./3-catalog/entry-collector.ts";
import { ModuleList } from "./3-catalog/module-list.ts";
import { copyOfVariant, originsOf } from "./3-catalog/variant-draft.ts";
import { parseSource } from "./parse-source.ts";

/** What a page gives, rows that need no understanding read as such or as any other; `plain` counts the former. */
function gives(text: string, corrections: SourceCorrections, readsPlain: boolean) {
  const diagnostics: Diagnostic[] = [];
  const modules = new ModuleList();
  const collector = new EntryCollector("1", modules);
  let plain = 0;
  const { source, tables, skipped } = parseSource(
    { path: "errors.md", text, encoding: "utf-8", sha256: "" },
    {
      number: 1,
      corrections,
      onRow: (row: Row) => collector.add(row),
      ...(readsPlain && { onPlainRow: (row) => collector.addPlain(row) && ++plain > 0 }),
    },
    (each) => diagnostics.push(each),
  );
  const entries = collector.finish(source.language).map((code, variants) => ({
    code,
    variants: variants.map((variant) => ({ ...copyOfVariant(variant), origins: originsOf(variant) })),
  }));
  return {
    plain,
    said: { entries: [...entries], source, tables, skipped, modules: modules.list(), diagnostics },
  };
}

const cells = {
  status: fc.constantFrom("404", "400", "500", "", "4xx", "404/500", "400 Bad Request", "799"),
  code: fc.oneof(
    fc.nat(12).map((number) => `A.${String(number).padStart(4, "0")}`),
    fc.constantFrom(
      "1001",
      "A.1/A.2",
      "17007；",
      "",
      "Throttled",
      "-1",
      "2024.01.01",
      "1..2",
      ".5",
      "a_1",
      "1.5",
      "—",
    ),
  ),
  message: fc.constantFrom(
    "The order is gone.",
    "",
    "1. Gone. 2. Lost.",
    "It is gone. //It is lost.",
    "`x` failed",
    "(1",
  ),
  description: fc.constantFrom(
    "订单不存在",
    "不存在。",
    "",
    "The order is not there.",
    "1. 不存在 2. 已删除",
    "a  b",
    "-",
  ),
  solution: fc.constantFrom("请重试。", "", "Try it again.", "请重试"),
};
const row = fc
  .tuple(cells.status, cells.code, cells.message, cells.description, cells.solution)
  .map((texts) => `|${texts.join("|")}|`);
const line = fc.oneof(
  { weight: 12, arbitrary: row },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "|Orders||||",
      "|404|A.7|Gone.|",
      "|400|A.8|Gone.|没有|重试|more|",
      "404|A.9|x|y|z",
    ),
  },
);
const header = fc.constantFrom(
  "|HTTP状态码|错误码|Message|说明|处理措施|",
  "|HTTP status|Error code|Error message|Description|Solution|",
  "|HTTP status|Error code|Description (English)|Description|Solution|",
  "|HTTP status|Error code|Name|Description|Solution|",
);
const page = fc.record({
  text: fc
    .tuple(header, fc.array(line, { minLength: 3, maxLength: 40 }))
    .map(([head, lines]) => `# Error codes\n\n${head}\n|---|---|---|---|---|\n${lines.join("\n")}\n`),
  corrections: fc.constantFrom<SourceCorrections>(
    {},
    {},
    {},
    { modules: "none" },
    { splitMeanings: false },
    { fillSpans: false },
    { splitCodes: false },
    { skipRows: ["A.0001", "A.0002", "A.0003", "A.0004"] },
    { codePattern: "A" },
  ),
});

test("rows that need no understanding say what they say when they are understood", () => {
  let plain = 0;
  fc.assert(
    fc.property(page, ({ text, corrections }) => {
      const fast = gives(text, corrections, true);
      plain += fast.plain;
      expect(fast.said).toEqual(gives(text, corrections, false).said);
    }),
    { numRuns: fuzzRuns(300) },
  );
  expect(plain).toBeGreaterThan(100);
});

test("a row of one code, one status and one message needs none", () => {
  const rows = [
    "|404|A.1|It is gone.|不存在|请重试|",
    "|404|A.2||不存在|请重试|",
    "|404|A.1|It is gone.|不存在|请重试|",
  ];
  const text = `|HTTP状态码|错误码|Message|说明|处理措施|\n|--|--|--|--|--|\n${rows.join("\n")}\n`;
  expect(gives(text, {}, true)).toMatchObject({
    plain: 2,
    said: { entries: [{ code: "A.1" }, { code: "A.2" }] },
  });
});
