import type { Diagnostic } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import { expect, test } from "vitest";
import { smallCatalog } from "../../testing/small-catalog.ts";
import { enrich } from "../enrich.ts";
import { readTranslations } from "../translations/read-translations.ts";
import { type LintOptions, lintCatalog, lintRuleNames } from "./lint-catalog.ts";
import { readGlossary } from "./read-glossary.ts";

const silent = () => {};

function lint(catalog: Catalog, options: LintOptions = {}): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  lintCatalog(catalog, options, (diagnostic) => diagnostics.push(diagnostic));
  return diagnostics;
}

function said(catalog: Catalog, options: LintOptions = {}): string[] {
  return lint(catalog, options).map(({ code, message }) => `${code} ${message}`);
}

/** A catalog that no rule objects to but for what the test is about. */
function clean(rows: Parameters<typeof smallCatalog>[0], names: Record<string, string> = {}): Catalog {
  const curated = Object.entries(names).map(([code, name]) => ({
    code,
    name,
    place: { file: "o", line: 1, column: 1 },
  }));
  const overlay = { names: curated, parameters: [], corrections: [], overrides: [] };
  return enrich(smallCatalog(rows), { overlay }, silent);
}

test("a good catalog gives no diagnostics", () => {
  const rows = {
    "L.0001": { status: [404], message: "Lamp %s not found.", description: "The lamp does not exist." },
  };
  expect(lint(clean(rows, { "L.0001": "LampNotFound" }))).toEqual([]);
});

test("names that say no more than the code are reported; codes made of words are names", () => {
  const catalog = clean({ "L.0001": {}, "4007": {}, InvalidLamp: {}, no_such_lamp: {} });
  expect(said(catalog)).toEqual([
    "lint/code-derived-name The name Code4007 of code 4007 says no more than the code.",
    "lint/code-derived-name The name L_0001 of code L.0001 says no more than the code.",
  ]);
});

test("a missing translation is reported once, with a place that has the text", () => {
  const catalog = clean({ Lamp: [{ description: "Out" }, { description: "Out", status: [400] }] });
  const found = lint(catalog, { languages: ["en", "de"] });
  expect(found.map(({ message }) => message)).toEqual([
    "Small has no de text (at title).",
    "Out has no de text (at Lamp/default/description).",
  ]);
  expect(found[1]?.place).toEqual({ file: "source/page.md", line: 10, column: 1 });
});

test("templates that do not fit their parameters are errors", () => {
  const catalog = clean({ LampFailed: { message: "Lamp %s failed" } });
  const [entry] = catalog.entries;
  const variant = entry?.variants[0];
  const message = variant?.message;
  if (!entry || !variant || !message) throw new Error("no message");
  const template = { en: "Lamp {lamp} failed", de: "Lampe kaputt", fr: "Lampe {lamp" };
  const broken = {
    ...catalog,
    entries: [{ ...entry, variants: [{ ...variant, message: { ...message, template } }] }],
  };
  expect(lint(broken).map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    "error The message of code LampFailed, variant default, does not fit its parameters in de: no parameters instead of {lamp}.",
    "error The message of code LampFailed, variant default, does not fit its parameters in fr: the argument lamp is not closed.",
  ]);
});

const GLOSSARY = `
- { zh-CN: [安全组], en: [security group] }
- { zh-CN: [安全组规则], en: [security group rule, rule] }
- { zh-CN: [端口, 网卡], en: [port, NIC], note: one thing }
`;

function lintPairs(pairs: Readonly<Record<string, string>>): string[] {
  const glossary = readGlossary(GLOSSARY, "glossary.yaml", silent);
  const po = Object.entries(pairs).map(([zh, en]) => `msgid "${zh}"\nmsgstr "${en}"\n`);
  const translations = readTranslations(
    `msgid ""\nmsgstr "Language: en\\n"\n\n${po.join("\n")}`,
    "en.po",
    silent,
  );
  const rows = Object.keys(pairs).map(
    (zh, index) => [`Lamp${"abc".charAt(index)}`, { description: zh }] as const,
  );
  const catalog = enrich(
    smallCatalog(rows, "zh-CN"),
    { translations: translations ? [translations] : [] },
    silent,
  );
  return said(catalog, { glossary, languages: [] }).filter((line) => line.startsWith("lint/glossary"));
}

test("a term of the glossary must be translated with a word agreed on, in any form", () => {
  expect(lintPairs({ 安全组不存在: "The Security Groups are gone", 网卡被锁: "The NIC is locked" })).toEqual(
    [],
  );
  expect(lintPairs({ 安全组不存在: "The firewall is gone" })).toEqual([
    "lint/glossary The en text The firewall is gone has none of the words agreed on for 安全组: security group.",
  ]);
});

test("a term inside a longer one is part of that one", () => {
  expect(lintPairs({ 安全组规则重复: "Duplicate rule" })).toEqual([]);
  expect(lintPairs({ 安全组的安全组规则重复: "Duplicate rule" })).toHaveLength(1);
});

test("suspicious characters are found in every text", () => {
  const texts = ["a\u200bb", "CafÃ© closed", "Lаmp off", "The 灯泡 is off", "锟斤拷"];
  const rows = texts.map((description, index) => [`Lamp${"abcde".charAt(index)}`, { description }] as const);
  expect(lint(clean(rows)).map(({ code, message }) => `${code} ${message}`)).toEqual([
    "lint/invisible-character The en text of Lampa/default/description contains the invisible character U+200B.",
    "lint/mixed-script The word Lаmp in the en text of Lampc/default/description mixes letters of scripts that look alike.",
    "lint/mojibake The en text of Lampb/default/description was read with the wrong encoding: Ã©.",
    "lint/mojibake The en text of Lampe/default/description was read with the wrong encoding: 锟斤拷.",
    "lint/wrong-script The en text of Lampd/default/description has words of another language in it: 灯泡.",
    "lint/wrong-script The en text of Lampe/default/description has words of another language in it: 锟斤.",
  ]);
});

test("ordinary texts in many scripts are not suspicious", () => {
  const texts = [
    "Größe überschritten — “naïve” façade",
    "line\nbreak\ttab",
    "灯ID无效（IPv4）",
    "Ωmega 5μm",
    "Лампа",
  ];
  const rows = texts.map(
    (text, index) => [`Lamp${"abcde".charAt(index)}`, { description: { x: text } }] as const,
  );
  expect(said(clean(rows), { languages: [] })).toEqual([]);
});

test("two codes with one meaning are noted at both places", () => {
  const twin = { status: [400], message: "Lamp is off." };
  const [found, ...others] = lint(
    clean({ LampOff: twin, LampDark: twin, LampLost: { ...twin, status: [404] } }),
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    code: "lint/duplicate-meaning",
    severity: "note",
    place: { line: 11 },
    related: [{ place: { line: 10 } }],
  });
});

test("a status that contradicts the words is noted; 400 for anything is not", () => {
  const catalog = clean({
    LampGone: { status: [500], message: "Lamp not found" },
    LampBroken: { status: [404], message: "Internal error" },
    LampAsync: { status: [400], message: "Internal error" },
  });
  expect(said(catalog)).toEqual([
    "lint/contradicting-status Code LampGone is documented with status 500, but its text says NOT_FOUND: not found.",
    "lint/contradicting-status Code LampBroken is documented with status 404, but its text says INTERNAL: Internal error.",
  ]);
});

test("levels make rules louder, quieter or silent", () => {
  const catalog = clean({ "L.0001": {}, "L.0002": {} });
  const severities = (level: "off" | "error" | "note") =>
    lint(catalog, { levels: { "code-derived-name": level } }).map(({ severity }) => severity);
  expect(severities("error")).toEqual(["error", "error"]);
  expect(severities("note")).toEqual(["note", "note"]);
  expect(severities("off")).toEqual([]);
  expect(lintRuleNames).toContain("glossary");
});

test("a glossary says what is wrong with it", () => {
  const diagnostics: Diagnostic[] = [];
  const glossary = readGlossary(
    "- { en: lamp }\n- lamp\n- { en: [1, lamp] }\n",
    "glossary.yaml",
    (diagnostic) => diagnostics.push(diagnostic),
  );
  expect(diagnostics.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)).toEqual([
    '1:9 [0].en is "lamp"; expected a list of words.',
    '2:3 [1] is "lamp"; expected a mapping of language to words.',
    '3:10 [2].en[0] is "1"; expected a word.',
  ]);
  expect(glossary?.map(({ words }) => words)).toEqual([{ en: [] }, { en: ["lamp"] }]);
});
