import { expect, test } from "vitest";
import { emptyDraft } from "../draft.ts";
import { pageOf } from "../page.ts";
import { readJsonSample } from "./json-sample.ts";

function sample(text: string): { rest: string | undefined; samples: string[] } {
  const draft = emptyDraft("a", () => {});
  const end = readJsonSample(pageOf({ path: "a", text }), 0, draft);
  return { rest: end < 0 ? undefined : text.slice(end), samples: draft.samples.map((each) => each.text) };
}

test("a body ends at its own brace, what is glued behind it does not belong to it", () => {
  expect(sample('{\n"code": "a } b",\n"more": [{}]\n} Errors')).toEqual({
    rest: " Errors",
    samples: ['{\n"code": "a } b",\n"more": [{}]\n}'],
  });
});

test("templates, placeholders and bodies that never end are no samples", () => {
  for (const text of ["{% note %}", "{{ x: 1 }}", "{id}", "{\n'code': 1\n", "[link](x)"]) {
    expect([text, sample(text).samples]).toEqual([text, []]);
  }
});
