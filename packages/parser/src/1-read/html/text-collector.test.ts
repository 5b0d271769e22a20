import { expect, test } from "vitest";
import { TextCollector } from "./text-collector.ts";
import { TextRun } from "./text-run.ts";

/** A collector to which texts of a page without tags were added, one after the other. */
function collected(...texts: readonly string[]): TextCollector {
  const collector = new TextCollector();
  for (const text of texts) collector.add(text, runOf(text));
  return collector;
}

function runOf(text: string): TextRun {
  const run = new TextRun(text);
  run.read(0);
  return run;
}

test("white space is one space wherever it stands, and none at the ends", () => {
  expect(collected(" \n No", "  ", "stock\t", " left.").text).toBe("No stock left.");
  expect(collected("No", "thing").text).toBe("Nothing");
  expect(collected("a&nbsp;&#32;", "&nbsp;b", "\u3000").text).toBe("a b");
  expect(collected(" ", "&nbsp;").text).toBe("");
});

test("text that is shown as it stands is not cut from the source, other text is", () => {
  const { first, last, text } = collected("\n  No stock. ", " ");
  expect([first, last, text]).toEqual([3, 12, "No stock."]);
  expect(collected("a  b")).toMatchObject({ first: 0, last: -1, text: "a b" });
  expect(collected(" a&amp;b")).toMatchObject({ first: 1, last: -1, text: "a&b" });
  expect(collected("a", "b")).toMatchObject({ first: 0, last: -1, text: "ab" });
});

test("blocks stand on lines of their own, and there are no blank ones", () => {
  const collector = collected("a ");
  collector.break();
  collector.break();
  collector.add(" b", runOf(" b"));
  collector.break();
  expect(collector.text).toBe("a\nb");
});

test("a text that begins anew knows nothing of the one before", () => {
  const collector = collected("a", "b ");
  collector.clear();
  expect([collector.text, collector.first, collector.last]).toEqual(["", -1, -1]);
  collector.add("c", runOf("c"));
  expect(collector.text).toBe("c");
});

test("text in <pre> keeps its lines", () => {
  const collector = new TextCollector();
  const text = "\n  {\n\n    &quot;a&quot;:  1 }\n";
  collector.addVerbatim(text, runOf(text));
  expect([collector.text, collector.first]).toEqual(['{\n"a": 1 }', 3]);
});

test("what stands for something else is joined as text is", () => {
  const collector = collected("10");
  collector.put("⁶", 7);
  collector.put(" ", -1);
  collector.put("two  words\nthree", 9);
  expect([collector.text, collector.first]).toEqual(["10⁶ two words\nthree", 0]);
});
