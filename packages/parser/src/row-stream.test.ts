import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { comparable, inPieces, streamPieces, wholePage } from "../../testkit/src/stream-and-whole.ts";

const header = "| Status | Error code | Message | Description |\n|---|---|---|---|\n";
const plainRow = (number: number): string =>
  `| ${400 + (number % 5)} | A.${String(number).padStart(4, "0")} | Fail to create order ${number}. | 订单${number}无法创建。 |\n`;
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => plainRow(from + index)).join("");

/** Rows as vendors write them now and then, and what may stand between them. */
const oddPiece = fc.constantFrom(
  "| 404 | A.9001/A.9002 | Gone. | 没有了。 |\n",
  "| 404/500 | A.9003； | 1.One. 2.Two. | 1.一。 2.二。 |\n",
  "| | A.9004 | Span. | 上面的状态。 |\n",
  "| Title of a group | | | |\n",
  "|---|---|---|---|\n",
  "| 400 | A.9005 | cell over\n\nlines | 描述。 |\n",
  "| 400 | -   A.9006\n-   A.9007\n\n | Both. | 两个。 |\n",
  "| 400 | 其他错误，请联系客服。 | Other. | 其他。 |\n",
  "| 400 | A.9008 | short\n",
  "| 400 | A.9009 | `a|b` | 代码。 | surplus |\n",
  "| nonsense | A.9010 | &lt;b&gt; **bold** | 😀 表情。 |\n",
  "| Status | Error code | Message | Description |\n",
);
const afterTable = fc.constantFrom(
  "",
  `\nSome prose.\n\n## Other\n\nErrors of the other part\n\n${header}${rows(5000, 5020)}`,
  `\n## Other\n\n${header}${rows(5000, 5300)}\n### Third\n\n${header}${rows(6000, 6010)}`,
  `| Code | Reason |\n|---|---|\n| B.01 | 原因。 |\n| B.02 | 其他原因。 |\n`,
  "\n---\nnot: front matter\n---\n\n| Fruit | Colour |\n|---|---|\n| apple | red |\n",
);
const body = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), oddPiece), { maxLength: 12 })
  .map((pieces) => {
    let number = 300;
    const parts = pieces.map(([plain, odd]) => {
      number += plain;
      return `${rows(number - plain, number)}${odd}`;
    });
    return parts.join("") + rows(number, number + 300);
  });
/** A page of one table that goes on for long, and what may follow it. */
const longPage = fc
  .tuple(fc.constantFrom("\n", "\r\n", "\r"), body, afterTable)
  .map(([lineEnd, middle, after]) =>
    `\ufeff# Errors\n\nAll of them.\n\n${header}${rows(0, 300)}${middle}${after}`.replaceAll("\n", lineEnd),
  );

describe("a row stream", () => {
  it("gives the rows of the whole page, however the text is cut", () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5000 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(longPage, sizes, (text, each) => {
        expect(comparable(streamPieces(inPieces(text, each)))).toEqual(wholePage(text));
      }),
      { numRuns: fuzzRuns(60) },
    );
  });

  it("does not give away the header of a further table, wherever a part ends", () => {
    for (let more = 0; more < 60; more += 7) {
      const first = `${header}${rows(0, 350)}|---|---|---|---|\n${rows(350, 700 + more)}`;
      const further = "| Error code | Text |\n|---|---|\n| B.0001 | 原因。 |\n";
      const text = `# Errors\n\n${first}${further}${"| B.0002 | 其他原因。 |\n".repeat(300)}`;
      const streamed = comparable(streamPieces(inPieces(text, [1000])));
      expect(streamed).toEqual(wholePage(text));
      expect(streamed.accounting.tables).toBe(2);
    }
  });

  it("gives rows long before the page ends", () => {
    const text = `# Errors\n\n${header}${rows(0, 9000)}`;
    const streamed = streamPieces(inPieces(text, [1000]), 20_000);
    expect(streamed.facts.length).toBe(9000);
    expect(streamed.most).toBeLessThan(700);
  });

  it("gives records long before the file ends, also behind a quote that is never closed", () => {
    const records = Array.from({ length: 9000 }, (_, index) => `404\tA.${1000 + index}\tGone.\n`);
    const text = `Status\tCode\tMessage\n${records.join("")}`;
    expect(streamPieces(inPieces(text, [1000]), 20_000, "page.tsv").most).toBeLessThan(2500);
    const open = text.replace("A.2000\tGone", 'A.2000\t"Gone');
    const streamed = streamPieces(inPieces(open, [1000]), 20_000, "page.tsv");
    expect(streamed.facts.find(({ code }) => code === "A.2000")).toMatchObject({ message: '"Gone.' });
    expect(comparable(streamed)).toEqual(wholePage(open, "page.tsv"));
  });
});
