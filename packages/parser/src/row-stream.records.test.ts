import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { comparable, inPieces, streamPieces, wholePage } from "../../testkit/src/stream-and-whole.ts";

/** A file of records: how plain ones are written, and odd ones as programs and people write them now and then. */
interface Writing {
  readonly header: string;
  readonly record: (number: number) => string;
  readonly odd: readonly string[];
}

const oddFields = (d: string): readonly string[] => [
  "",
  `404${d}A.9001${d}"over\n\n""two"" lines"${d}"说明"`,
  `404${d}A.9002${d}short`,
  `404${d}A.9003${d}a "quote" inside${d}'x'`,
  `"404"${d}"A.9004"${d}${d}`,
  `${d}${d}${d}`,
  `404${d}A.9005${d}one${d}two${d}three`,
  `404${d}A.9006${d}"say \\"no\\"${d} or not"${d}x`,
  `404${d}A.9007${d}one\\, two\\; three${d}"C:\\temp\\"`,
  `404${d}A.9008${d}"C:\\\\temp\\\\"${d}\\\\`,
  `404${d}A.9009${d}"never closed${d}x`,
  `404${d}A.9010${d}" spaces "  ${d}  x  `,
  `# 404${d}A.9011${d}no comment${d}here`,
  `404${d}A.9012/A.9013${d}1.One. 2.Two.${d}1.一。 2.二。`,
  `404${d}A.9014${d}one\u2028two${d}"three\u2029four"`,
  `其他${d}其他错误，请联系客服。${d}x${d}y`,
];

const separated = (d: string): Writing => ({
  header: `Status${d}Code${d}Message${d}说明\n`,
  record: (number) => `${400 + (number % 5)}${d}A.${1000 + number}${d}"Gone, or lost."${d}没有\n`,
  odd: oddFields(d).map((each) => `${each}\n`),
});

const jsonLines: Writing = {
  header: "",
  record: (number) =>
    `{"status":${400 + (number % 5)},"code":"A.${1000 + number}","message":"Gone","说明":"没有"}\n`,
  odd: [
    "\n",
    '{"code":"A.9001","message":"say \\"no\\""}\n',
    '{"status":404}\n',
    '{"code":"A.9002","more":[1,2]}\n',
  ],
};

const FILES: Readonly<Record<string, readonly Writing[]>> = {
  "page.csv": [separated(","), separated(";"), separated("|")],
  "page.tsv": [separated("\t")],
  "page.jsonl": [jsonLines],
};

const records = ({ record }: Writing, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => record(from + index)).join("");

/** A file whose first records are plain, and enough to tell its columns. */
const fileOf = (writing: Writing) =>
  fc
    .tuple(
      fc.constantFrom("", writing.header === "" ? "" : "# Codes\n\n"),
      fc.array(fc.constantFrom(...writing.odd), { maxLength: 8 }),
      fc.constantFrom("\n", "\r\n", "\r"),
    )
    .map(([before, pieces, lineEnd]) =>
      `${before}${writing.header}${records(writing, 0, 300)}${pieces
        .map((piece, index) => piece + records(writing, 300 + 20 * index, 320 + 20 * index))
        .join("")}`.replaceAll("\n", lineEnd),
    );

describe.each(Object.keys(FILES))("a row stream of %s", (path) => {
  it("gives the records of the whole file, however it is cut", () => {
    const file = fc.oneof(...FILES[path]!.map(fileOf));
    const sizes = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(file, sizes, (text, each) => {
        const streamed = streamPieces(inPieces(text, each), 4000, path);
        expect(comparable(streamed)).toEqual(wholePage(text, path));
      }),
      { numRuns: fuzzRuns(60) },
    );
  });
});
