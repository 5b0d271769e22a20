import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../../testkit/src/fuzz-runs.ts";
import { TextRun } from "./text-run.ts";

function runAt(source: string, from: number): TextRun {
  const run = new TextRun(source);
  run.read(from);
  return run;
}

const told = ({ from, to, first, last, isPlain }: TextRun) => [from, to, first, last, isPlain];

test("a text ends where a tag or a declaration begins, and not at other brackets", () => {
  expect(told(runAt("<td>  No stock. </td>", 4))).toEqual([4, 16, 6, 15, true]);
  expect(told(runAt("a < b <= c <3 <i>", 0))).toEqual([0, 14, 0, 13, true]);
  expect(runAt("a<!-- -->", 0).to).toBe(1);
  expect(runAt("a<?x?>", 0).to).toBe(1);
  expect(runAt("a</b>", 0).to).toBe(1);
  expect(runAt("a</", 0).to).toBe(3);
});

test("a text of spaces has no first character, and neither has one of nothing", () => {
  expect(told(runAt(" \n\u00a0\u200b<br>", 0)).slice(0, 4)).toEqual([0, 4, -1, -1]);
  expect(told(runAt("<br>", 0)).slice(0, 4)).toEqual([0, 0, -1, -1]);
});

const piece = fc.constantFrom(
  ..."a 中 & \t \n \u0085 \u00a0 é \u1680 \u1681 \u2000 \u200b \u200c \u2028 \u202f \u205f \u3000 \u3001 \ufeff ，".split(
    " ",
  ),
  " ",
  " ",
  "<",
  "<b>",
);
const source = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

test("texts are found plain exactly where folding would leave them as they are", () => {
  fc.assert(
    fc.property(source, (text) => {
      const run = new TextRun(text);
      for (let from = 0; from < text.length; from = text.indexOf(">", run.to) + 1 || text.length) {
        run.read(from);
        const raw = text.slice(from, run.to);
        const [shown] = /[^\s\u200b](?:.*[^\s\u200b])?/su.exec(raw) ?? [""];
        expect(text.slice(run.first, run.last)).toBe(shown);
        const isPlain = !shown.includes("&") && shown.replace(/[\s\u200b]+/g, " ") === shown;
        if (shown !== "") expect([raw, run.isPlain]).toEqual([raw, isPlain]);
      }
    }),
    { numRuns: fuzzRuns(1000) },
  );
});
