import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { CatalogDocument } from "../catalog/catalog-document.ts";
import type { ErrorCatalog, MessageParameter, MessageTemplate } from "../catalog/error-catalog.ts";
import { catalogFromDocument } from "../catalog/open-catalog.ts";
import type { ParameterValues } from "../error/error-facts.ts";
import { sample } from "../samples/sample-catalog.ts";
import { isAmbiguousTemplate } from "./ambiguous-template.ts";
import { formatMessage } from "./format-message.ts";
import { matchMessage } from "./match-message.ts";

/** All that is promised; `MATCH_RUNS` for more. */
const runs = Number(process.env["MATCH_RUNS"] ?? 100_000);

const root = new URL("../../../../catalog/", import.meta.url);

function documents(): readonly CatalogDocument[] {
  const published = readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory());
  const catalogs = published.map(({ name }) =>
    JSON.parse(readFileSync(new URL(`${name}/catalog.json`, root), "utf8")),
  );
  expect(catalogs.length).toBeGreaterThanOrEqual(5);
  return [sample, ...catalogs];
}

function templatesOf(catalog: ErrorCatalog): readonly MessageTemplate[] {
  return catalog
    .codes()
    .flatMap((code) => catalog.entry(code)?.variants.flatMap(({ message }) => message ?? []) ?? []);
}

const templates = documents().flatMap((document) => templatesOf(catalogFromDocument(document)));
const certain = templates.filter((template) => !isAmbiguousTemplate(template));
const withParameters = certain.filter(({ parameters }) => parameters.length > 0);

/** Values as services put them into messages: names, ids, addresses, sentences, Chinese. */
const words = fc.oneof(
  fc.uuid(),
  fc.ipV4(),
  fc.ipV6(),
  fc.stringMatching(/^[A-Za-z0-9_.-]{0,24}$/),
  fc.constantFrom("", "弹性公网IP", "网络 不可用", "quota left", "null", "<nil>", "100%", "\u{1f600}"),
);

const values: Readonly<Record<MessageParameter["type"], (separator: string) => fc.Arbitrary<unknown>>> = {
  string: () => words,
  integer: () => fc.integer(),
  list: (separator) =>
    fc.array(
      words.filter((word) => word !== "" && !word.includes(separator.trim())),
      { maxLength: 5 },
    ),
};

const message = fc.constantFrom(...withParameters).chain((template) =>
  fc.tuple(...template.parameters.map(({ type, separator }) => values[type](separator))).map((row) => ({
    template,
    params: Object.fromEntries(
      template.parameters.map(({ name }, index) => [name, row[index]]),
    ) as ParameterValues,
  })),
);

/** Whether the literals between parameters stand in the text more often than the template has them. */
function repeatsLiteral({ literals }: MessageTemplate, text: string): boolean {
  return literals.slice(1, -1).some((literal) => {
    const own = literals.reduce((count, other) => count + occurrences(other, literal), 0);
    return occurrences(text, literal) > own;
  });
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}

it(`gives the parameters back that a message was made with, in ${runs} random sets`, () => {
  let certainReadings = 0;
  let repeated = 0;
  fc.assert(
    fc.property(message, ({ template, params }) => {
      const text = formatMessage(template, params);
      const match = matchMessage(template, text);
      if (!match) throw new Error(`${text} is not of its own template`);
      if (repeatsLiteral(template, text)) {
        // A value that has the words between two parameters: reported, and what is given is right all the same.
        repeated++;
        expect({ ...match.params }).toEqual(
          Object.fromEntries(Object.entries(params).filter(([name]) => !match.ambiguous.includes(name))),
        );
        return;
      }
      certainReadings++;
      expect(match).toEqual({ params, ambiguous: [], mistyped: [] });
    }),
    { numRuns: runs },
  );
  expect(certainReadings + repeated).toBe(runs);
  // Values seldom have the very words of the sentence: what is promised is not proved on exceptions.
  expect(certainReadings).toBeGreaterThan(runs * 0.9);
}, 120_000);

it("marks hardly any template of the catalogs as ambiguous", () => {
  const marked = templates.filter(isAmbiguousTemplate).map(({ literals }) => literals.join("{}"));
  expect(marked.length / templates.length).toBeLessThan(0.02);
});
