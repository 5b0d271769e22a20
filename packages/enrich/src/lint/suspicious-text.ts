import { diagnose } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import { type CatalogText, catalogTexts } from "../translations/catalog-texts.ts";
import type { LintRule } from "./lint-rule.ts";

/**
 * Characters that nobody sees: controls except line ends and tabs, bidirectional and zero-width ones, no-break spaces
 * of all kinds.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u3164\uffa0](?<![\n\t])/u;

/** What UTF-8 looks like when it was read as something else, and what GBK makes of a replacement character. */
const MOJIBAKE =
  /\ufffd|锟斤拷|烫烫烫|Ã[\u0080-\u00bf]|â€[\u0080-\u00bf™œ“”]|ï»¿|(?:Ð[\u0080-\u00bf]){2}|(?:[åæèé][\u0080-\u00bf]{2}){2}/u;

/**
 * Letters that look like Latin ones, next to Latin ones: any Cyrillic letter, and the Greek capitals and vowels drawn
 * alike.
 */
const MIXED_WORD =
  /\p{Script=Latin}[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν]|[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν]\p{Script=Latin}/u;

/** Scripts that a text in a language does not have; quotations of one or two characters are let pass. */
const FOREIGN_SCRIPTS: Readonly<Record<string, RegExp>> = {
  en: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]{2}/u,
  zh: /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Hiragana}]{2}/u,
};

/** Texts with characters that nobody sees but a comparison does. */
export const invisibleCharacter: LintRule = (catalog, _, report) => {
  for (const { language, text, of } of everyText(catalog)) {
    const character = INVISIBLE.exec(text)?.[0];
    if (character === undefined) continue;
    const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    report(
      diagnose("lint/invisible-character", { location: of.location, language, name }, { place: of.place }),
    );
  }
};

/** Texts that were read with the wrong encoding somewhere on their way. */
export const mojibake: LintRule = (catalog, _, report) => {
  for (const { language, text, of } of everyText(catalog)) {
    const found = MOJIBAKE.exec(text)?.[0];
    if (found === undefined) continue;
    report(diagnose("lint/mojibake", { location: of.location, language, found }, { place: of.place }));
  }
};

/** Words whose letters come from scripts that look alike. */
export const mixedScript: LintRule = (catalog, _, report) => {
  for (const { language, text, of } of everyText(catalog)) {
    const at = MIXED_WORD.exec(text)?.index;
    if (at === undefined) continue;
    const word = (/\S*$/.exec(text.slice(0, at))?.[0] ?? "") + (/^\S*/.exec(text.slice(at))?.[0] ?? "");
    report(diagnose("lint/mixed-script", { location: of.location, language, word }, { place: of.place }));
  }
};

/** Texts in the script of another language: an English translation with Chinese words left in it. */
export const wrongScript: LintRule = (catalog, _, report) => {
  for (const { language, text, of } of everyText(catalog)) {
    const foreign = FOREIGN_SCRIPTS[language.split("-")[0] ?? ""]?.exec(text)?.[0];
    if (foreign === undefined) continue;
    report(
      diagnose("lint/wrong-script", { location: of.location, language, found: foreign }, { place: of.place }),
    );
  }
};

function* everyText(catalog: Catalog): Generator<{ language: string; text: string; of: CatalogText }> {
  for (const of of catalogTexts(catalog)) {
    for (const [language, text] of Object.entries(of.text)) yield { language, text, of };
  }
}
