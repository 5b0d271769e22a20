import type { Diagnostic } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import { expect, test } from "vitest";
import { smallCatalog } from "../../testing/small-catalog.ts";
import { enrich } from "../enrich.ts";
import { catalogTexts } from "./catalog-texts.ts";
import { extractTranslations } from "./extract-translations.ts";
import { printTranslations } from "./print-translations.ts";
import { readTranslations } from "./read-translations.ts";
import { translationStatus } from "./translation-status.ts";
import type { Translations } from "./translations.ts";

const silent = () => {};
const plain = (catalog: Catalog) => enrich(catalog, {}, silent);
const lamps = smallCatalog(
  {
    "L.1": [
      { message: "Lamp %s is out.", description: "灯灭了", solution: "换灯", modules: ["开灯"] },
      { message: "Lamp is out.", description: "灯不亮", solution: "换灯", modules: ["开灯"] },
    ],
    "L.2": { message: "Lamp %s is out.", description: "灯灭了", solution: "开灯" },
  },
  "zh-CN",
);

function read(text: string): Translations {
  return readTranslations(
    `msgid ""\nmsgstr "Language: en\\n"\n\n${text}`,
    "translations/en.po",
    silent,
  ) as Translations;
}

function translate(catalog: Catalog, text: string) {
  const diagnostics: Diagnostic[] = [];
  const enriched = enrich(catalog, { translations: [read(text)] }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return { enriched, diagnostics, variants: enriched.entries.flatMap(({ variants }) => variants) };
}

test("every text is asked for once, in the order of the catalog, with all its places", () => {
  const { entries } = extractTranslations(plain(lamps), { language: "en" });
  expect(entries.map(({ source, references }) => [source, references.join(" ")])).toEqual([
    ["Small", "title"],
    ["开灯", "modules/开灯 L.2/default/solution"],
    ["灯灭了", "L.1/default/description L.2/default/description"],
    ["换灯", "L.1/default/solution L.1/2/solution"],
    ["灯不亮", "L.1/2/description"],
  ]);
  const toChinese = extractTranslations(plain(lamps), { language: "zh-CN" });
  expect(toChinese.entries.map(({ source }) => source)).toEqual(["Lamp {lamp} is out.", "Lamp is out."]);
});

test("a text on many rows is translated once; the catalog then has both languages", () => {
  const { enriched, variants, diagnostics } = translate(
    lamps,
    'msgid "灯灭了"\nmsgstr "The lamp is out."\n\nmsgid "开灯"\nmsgstr "Turn it on"\n',
  );
  expect(diagnostics).toEqual([]);
  expect(variants[0]?.description).toEqual({ "zh-CN": "灯灭了", en: "The lamp is out." });
  expect(variants[2]?.description).toEqual(variants[0]?.description);
  expect(variants[1]?.description).toEqual({ "zh-CN": "灯不亮" });
  expect(enriched.modules[0]?.title["en"]).toBe("Turn it on");
  expect(enriched.languages).toEqual(["en", "zh-CN"]);
});

test("a context gives one text two translations: of a place, of a code, of a field, in this order", () => {
  const { variants } = translate(
    lamps,
    `msgid "灯灭了"
msgstr "out"

msgctxt "L.1"
msgid "灯灭了"
msgstr "out in L.1"

msgctxt "L.2/default/description"
msgid "灯灭了"
msgstr "out just here"

msgctxt "solution"
msgid "开灯"
msgstr "Turn on the lamp."
`,
  );
  expect(variants.map(({ description }) => description["en"])).toEqual([
    "out in L.1",
    undefined,
    "out just here",
  ]);
  expect(variants[2]?.solution["en"]).toBe("Turn on the lamp.");
});

test("a fuzzy translation and a text that the source has in the language itself are left alone", () => {
  const { variants } = translate(
    lamps,
    '#, fuzzy\nmsgid "灯灭了"\nmsgstr "stale"\n\nmsgid "Lamp is out."\nmsgstr "Lamp is dark."\n',
  );
  expect(variants[0]?.description["en"]).toBeUndefined();
  expect(variants[1]?.message?.template["en"]).toBe("Lamp is out.");
});

test("a translated message must have the parameters of the message; both places are named", () => {
  const catalog = smallCatalog({ "L.1": { message: "Lamp %s of room %s is out." } });
  const german = (translation: string) => {
    const diagnostics: Diagnostic[] = [];
    const po = `msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Lamp {lamp} of room {room} is out."\nmsgstr "${translation}"\n`;
    const translations = [readTranslations(po, "translations/de.po", silent) as Translations];
    const enriched = enrich(catalog, { translations }, (diagnostic) => diagnostics.push(diagnostic));
    return { template: enriched.entries[0]?.variants[0]?.message?.template["de"], diagnostics };
  };
  expect(german("Lampe {lamp} in {room}: geht's?")).toEqual({
    template: "Lampe {lamp} in {room}: geht''s?",
    diagnostics: [],
  });
  const dropped = german("Lampe {lampe} ist aus.");
  expect(dropped.template).toBeUndefined();
  expect(dropped.diagnostics).toMatchObject([
    {
      code: "translations/parameters-differ",
      message:
        "The translation of Lamp {lamp} of room {room} is out. has other parameters: {lamp}, {room} missing; {lampe} unknown.",
      place: { file: "translations/de.po", line: 4, column: 1 },
      related: [{ place: { file: "source/page.md", line: 10, column: 1 } }],
    },
  ]);
  expect(german("Lampe {lamp").diagnostics.map(({ code }) => code)).toEqual([
    "translations/invalid-template",
  ]);
});

test("translations that belong to no text are reported once", () => {
  const { diagnostics } = translate(
    lamps,
    'msgid "x"\nmsgstr "X"\n\nmsgid "y"\nmsgstr "Y"\n\nmsgid "z"\nmsgstr ""\n',
  );
  expect(diagnostics.map(({ code, message }) => [code, message.slice(0, 14)])).toEqual([
    ["translations/unused", "2 translations"],
  ]);
});

const complete = 'msgid "灯灭了"\nmsgstr "The lamp is out."\n\nmsgid "灯不亮"\nmsgstr "The lamp is dark."\n';

test("a reworded row makes exactly its translation fuzzy, and keeps the old text beside it", () => {
  const before = extractTranslations(plain(lamps), { language: "en", existing: read(complete) });
  const reworded = smallCatalog(
    {
      "L.1": [
        { message: "Lamp %s is out.", description: "灯灭了", solution: "换灯", modules: ["开灯"] },
        { message: "Lamp is out.", description: "灯怎么也不亮", solution: "换灯", modules: ["开灯"] },
      ],
      "L.2": { message: "Lamp %s is out.", description: "灯灭了", solution: "开灯" },
    },
    "zh-CN",
  );
  const after = extractTranslations(plain(reworded), { language: "en", existing: before });
  expect(after.entries.filter(({ fuzzy }) => fuzzy)).toMatchObject([
    { source: "灯怎么也不亮", translation: "The lamp is dark.", previousSource: "灯不亮" },
  ]);
  expect(after.entries.filter(({ obsolete }) => obsolete).map(({ source }) => source)).toEqual(["灯不亮"]);
  const again = extractTranslations(plain(reworded), { language: "en", existing: after });
  expect(printTranslations(again)).toBe(printTranslations(after));
  const back = extractTranslations(plain(lamps), { language: "en", existing: after });
  expect(back.entries.find(({ source }) => source === "灯不亮")).toMatchObject({
    fuzzy: false,
    obsolete: false,
  });
});

test("without references in the file, the published catalog tells what a text was before", () => {
  const previous = enrich(lamps, { translations: [read(complete)] }, silent);
  const reworded = smallCatalog({ "L.2": { message: "Lamp %s is out.", description: "灯坏了" } }, "zh-CN");
  const { entries } = extractTranslations(plain(reworded), {
    language: "en",
    existing: read(complete),
    previous,
  });
  expect(entries.find(({ fuzzy }) => fuzzy)).toMatchObject({ source: "灯坏了", previousSource: "灯灭了" });
});

test("what is extracted survives a round through its file", () => {
  const extracted = extractTranslations(plain(lamps), { language: "en", existing: read(complete) });
  const text = printTranslations(extracted);
  const reread = readTranslations(text, "translations/en.po", silent) as Translations;
  expect(printTranslations(extractTranslations(plain(lamps), { language: "en", existing: reread }))).toBe(
    text,
  );
});

test("the status counts different texts; only what is usable counts as translated", () => {
  const status = translationStatus(
    plain(lamps),
    "en",
    read(`${complete}\n#, fuzzy\nmsgid "换灯"\nmsgstr "Replace"\n`),
  );
  expect(status).toMatchObject({ texts: 7, native: 2, translated: 2, fuzzy: 1, missing: 2, percent: 57 });
  expect(status.open).toEqual([
    { source: "Small", location: "title", fuzzy: false },
    { source: "开灯", location: "modules/开灯", fuzzy: false },
    { source: "换灯", location: "L.1/default/solution", fuzzy: true },
  ]);
  expect(translationStatus(plain(lamps), "zh-CN", undefined)).toMatchObject({
    native: 5,
    missing: 2,
    percent: 71,
  });
});

test("texts of a translated catalog still know what they were translated from", () => {
  const chinese = readTranslations(
    'msgid ""\nmsgstr "Language: zh-CN\\n"\n\nmsgid "Lamp is out."\nmsgstr "灯不亮。"\n',
    "translations/zh-CN.po",
    silent,
  ) as Translations;
  const both = enrich(lamps, { translations: [read(complete), chinese] }, silent);
  const texts = catalogTexts(both).filter(({ location }) => location.startsWith("L.1/2/"));
  expect(texts.map(({ field, language, source }) => [field, language, source])).toEqual([
    ["message", "en", "Lamp is out."],
    ["description", "zh-CN", "灯不亮"],
    ["solution", "zh-CN", "换灯"],
  ]);
});
