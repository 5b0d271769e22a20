import type { Diagnostic } from "@errcat/diagnostics";
import fc from "fast-check";
import { po } from "gettext-parser";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { printTranslations } from "./print-translations.ts";
import { readTranslations } from "./read-translations.ts";
import { newHeaders, type TranslationEntry, type Translations } from "./translations.ts";

function read(text: string, file = "translations/en.po") {
  const diagnostics: Diagnostic[] = [];
  const translations = readTranslations(text, file, (diagnostic) => diagnostics.push(diagnostic));
  return {
    translations,
    said: diagnostics.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`),
  };
}

const canonical = `# Checked by the lamp team.
msgid ""
msgstr ""
"Language: en\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# Sounds better than "off".
#: L.1/default/description L.2/default/description
msgid "灯灭了"
msgstr "The lamp is out."

#: L.3/default/description
#, fuzzy, no-wrap
#| msgid "灯坏"
msgid "灯坏了"
msgstr "The \\"lamp\\" is broken.\\tReally."

#: L.4/default/solution
msgctxt "L.4"
msgid ""
"第一行\\n"
"第二行"
msgstr ""
"First line\\n"
"Second line"

#~ msgid "旧"
#~ msgstr "Old"
`;

test("a canonical file is read in full and printed byte for byte", () => {
  const { translations, said } = read(canonical);
  expect(said).toEqual([]);
  expect(translations?.language).toBe("en");
  expect(translations?.entries.map(({ source, translation }) => [source, translation])).toEqual([
    ["灯灭了", "The lamp is out."],
    ["灯坏了", 'The "lamp" is broken.\tReally.'],
    ["第一行\n第二行", "First line\nSecond line"],
    ["旧", "Old"],
  ]);
  expect(translations?.entries[1]).toMatchObject({
    fuzzy: true,
    flags: ["no-wrap"],
    previousSource: "灯坏",
    place: { line: 15, column: 1 },
  });
  expect(translations?.entries[2]?.context).toBe("L.4");
  expect(translations?.entries[3]?.obsolete).toBe(true);
  expect(printTranslations(translations as Translations)).toBe(canonical);
});

test("entries need neither blank lines nor a header nor a final line end; line ends may be those of Windows", () => {
  const text = '\uFEFFmsgid "a"\r\nmsgstr "A"\r\n#: x\r\nmsgid "b"\r\nmsgstr ""\r\n"B"';
  const { translations, said } = read(text, "translations/zh_CN.po");
  expect(said).toEqual([]);
  expect(translations?.language).toBe("zh-CN");
  expect(translations?.entries.map(({ source, translation }) => [source, translation])).toEqual([
    ["a", "A"],
    ["b", "B"],
  ]);
});

test("what is not PO is reported with its place, and the rest is read", () => {
  const { translations, said } = read(`msgid "a"
msgstr "A"

msgid unquoted
msgstr "X"

"stray"

msgid "a"
msgstr "again"

msgid "%d lamp"
msgid_plural "%d lamps"
msgstr[0] "one"
msgstr[1] "many"

msgid "no translation"
`);
  expect(said).toEqual([
    "4:1 translations/invalid-po",
    "5:1 translations/invalid-po",
    "7:1 translations/invalid-po",
    "12:1 translations/plural",
    "17:1 translations/invalid-po",
    "9:1 translations/duplicate",
  ]);
  expect(translations?.entries.map(({ source, translation }) => [source, translation])).toEqual([
    ["a", "A"],
    ["%d lamp", "one"],
  ]);
});

test("a file that tells no language is not used", () => {
  const { translations, said } = read('msgid "a"\nmsgstr "A"\n', "messages.txt");
  expect(translations).toBeUndefined();
  expect(said).toEqual(["1:1 translations/no-language"]);
});

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("灯", "\n", "a\nb\n", '"', "\\", "\\n", "\t", "#~", "msgid", "it's {a}", "\r", "\u2028"),
);
const texts = fc.array(text, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const entry: fc.Arbitrary<TranslationEntry> = fc.record({
  context: fc.option(texts),
  source: texts,
  translation: texts,
  comments: fc.array(fc.constantFrom("one", "two words"), { maxLength: 2 }),
  references: fc.uniqueArray(fc.stringMatching(/^[\w./-]{1,40}$/), { maxLength: 8 }),
  fuzzy: fc.boolean(),
  flags: fc.constant([]),
  previousSource: fc.option(texts),
  obsolete: fc.constant(false),
});
const translations: fc.Arbitrary<Translations> = fc.record({
  language: fc.constant("en"),
  headers: fc.constant(newHeaders("en")),
  comments: fc.constant([]),
  entries: fc.uniqueArray(entry, {
    selector: ({ context, source }) => `${context === null}${context}\0${source}`,
  }),
});

test("what is printed is read again as it was", () => {
  fc.assert(
    fc.property(translations, (written) => {
      const { translations, said } = read(printTranslations(written));
      expect(said).toEqual([]);
      expect(translations?.entries.map(({ place: _, ...entry }) => entry)).toEqual(written.entries);
    }),
    { numRuns: fuzzRuns(500) },
  );
});

test("gettext-parser reads what is printed as it was meant, and what it writes is read as it was meant", () => {
  fc.assert(
    fc.property(translations, (written) => {
      const oracle = po.parse(printTranslations(written));
      const wanted = written.entries.map(({ context, source, translation }) => [
        context ?? "",
        source,
        translation,
      ]);
      // The oracle keys an entry with an empty context like one without.
      fc.pre(written.entries.every(({ context }) => context !== ""));
      const understood = Object.values(oracle.translations)
        .flatMap((entries) => Object.values(entries))
        .filter(({ msgid }) => msgid !== "")
        .map(({ msgctxt, msgid, msgstr }) => [msgctxt ?? "", msgid, msgstr[0] ?? ""]);
      const sorted = (list: string[][]) => list.map((item) => JSON.stringify(item)).sort();
      expect(sorted(understood)).toEqual(sorted(wanted));
      const back = read(po.compile(oracle).toString("utf8")).translations?.entries ?? [];
      expect(
        sorted(back.map(({ context, source, translation }) => [context ?? "", source, translation])),
      ).toEqual(sorted(wanted));
    }),
    { numRuns: fuzzRuns(300) },
  );
});
