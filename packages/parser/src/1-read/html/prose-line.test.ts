import { expect, it } from "vitest";
import { ProseLine } from "./prose-line.ts";
import { TagScanner } from "./tag-scanner.ts";

/** The lines of a text in which blocks begin and end lines. */
function linesOf(text: string): string[] {
  const line = new ProseLine();
  const tag = new TagScanner(text, 0, text.length);
  const lines: string[] = [];
  const take = (): void => {
    const told = line.take();
    if (told) lines.push(`${told.mark ?? "–"}|${told.strong}|${told.text}|${told.first}`);
  };
  while (tag.end < text.length) {
    tag.next();
    line.collector.add(text, tag.before);
    if (tag.name === "b") line.inline(tag);
    else if (tag.name !== "") {
      take();
      line.block(tag);
    }
  }
  take();
  return lines;
}

it("says of an item what stands out at its beginning, and of its further lines that they are inside", () => {
  expect(linesOf("<ul><li><b>E1</b>: Gone.<p>Try again.</li></ul>")).toEqual([
    "item0|E1|E1: Gone.|11",
    "inside||Try again.|27",
  ]);
});

it("says nothing of what stands out later, or is never closed", () => {
  expect(linesOf("<ul><li>See <b>E1</b>.<li><b>E2")).toEqual(["item0||See E1.|8", "item0||E2|29"]);
});

it("knows how deep lists are in one another", () => {
  expect(linesOf("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>d")).toEqual([
    "item0||a|8",
    "item1||b|17",
    "item0||c|37",
    "–||d|48",
  ]);
});

it("takes all lists beyond a depth for one kind", () => {
  const marks = linesOf("<ul><li>a".repeat(12)).map((line) => line.split("|")[0]);
  expect(new Set(marks).size).toBe(9);
});

it("takes items without a list, and lists that end twice, for the outermost", () => {
  expect(linesOf("</ul></ul><li>a")).toEqual(["item0||a|14"]);
});
