import { type Entry, nameFromCode } from "@errcat/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { catalogOf, generate } from "../testing/generate.ts";
import { problemsOf } from "../testing/judges.ts";

test("hostile texts come back as they were, in documents that stay valid", async () => {
  const piece = fc.constantFrom(
    "#",
    "*",
    "<script>",
    "$ref",
    "{",
    "}",
    "'",
    '"',
    "\\",
    ":",
    "- ",
    "\n",
    "\u202e",
    "\u2028",
    "网",
    "a",
    "~1",
    "/",
    "__proto__",
    "\ud800",
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
  // A pointer's `*` is every member. The validators cannot judge the other names: they take `$ref` for a reference
  // wherever it stands, pass over `__proto__`, and put names into URIs, which have no lone surrogates.
  const unjudged = ["*", "$ref", "__proto__"];
  const member = text.filter((name) => !unjudged.includes(name) && !/\p{Cs}/u.test(name));
  const base = catalogOf("defaults");
  const variant = base.entries[0]?.variants[0];
  const entries = fc.uniqueArray(fc.record({ code: text, raw: text, description: text, solution: text }), {
    selector: ({ code }) => code,
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(entries, member, fc.constantFrom("json", "yaml"), async (rows, name, format) => {
      const hostile: readonly Entry[] = rows.map(({ code, raw, description, solution }, index) => ({
        ...(base.entries[0] as Entry),
        code,
        name: nameFromCode(String(index)),
        variants: [
          {
            ...variant!,
            message: { raw, template: {}, parameters: [] },
            description: { en: description },
            solution: { en: solution },
          },
        ],
      }));
      const pointer = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const envelopes = [{ id: "hostile", code: `${pointer}/code`, message: `${pointer}/message` }];
      const catalog = { ...base, entries: hostile, envelopes, title: { en: name } };
      const { document, text: printed } = await generate(catalog, { format });
      expect(printed).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u);
      const examples =
        document.components.responses["LampError404"]?.content?.["application/json"]?.examples ?? {};
      const bodies = rows.map(({ code, raw }) => ({ [name]: { code, message: raw } }));
      expect(Object.values(examples).map(({ value }) => value)).toEqual(bodies);
      expect(Object.keys(examples)).toEqual(rows.map(({ code }) => `${code}.default`));
      expect(await problemsOf({ servers: [{ url: "https://api.example.com" }], ...document })).toEqual([]);
    }),
    { numRuns: fuzzRuns(60) },
  );
});
