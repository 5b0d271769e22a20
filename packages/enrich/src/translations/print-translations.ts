import type { TranslationEntry, Translations } from "./translations.ts";

/** References are wrapped at this width, as gettext does. */
const WIDTH = 79;

/**
 * The one way to write translations as a PO file: entries in their order, obsolete ones last, equal input equal bytes.
 */
export function printTranslations(translations: Translations): string {
  const header = translations.headers.map(([name, value]) => `${name}: ${value}\n`).join("");
  const current = translations.entries.filter(({ obsolete }) => !obsolete);
  const obsolete = translations.entries.filter(({ obsolete }) => obsolete);
  const blocks = [
    [...comments(translations.comments), ...keyword("msgid", ""), ...keyword("msgstr", header)],
    ...[...current, ...obsolete].map(entryLines),
  ];
  return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function entryLines(entry: TranslationEntry): string[] {
  const flags = [...(entry.fuzzy ? ["fuzzy"] : []), ...entry.flags];
  const mark = entry.obsolete ? "#~ " : "";
  const previous = entry.previousSource === null ? [] : keyword("msgid", entry.previousSource);
  const texts = [
    ...(entry.context === null ? [] : keyword("msgctxt", entry.context)),
    ...keyword("msgid", entry.source),
    ...keyword("msgstr", entry.translation),
  ];
  return [
    ...comments(entry.comments),
    ...(entry.obsolete ? [] : references(entry.references)),
    ...(flags.length > 0 ? [`#, ${flags.join(", ")}`] : []),
    ...previous.map((line) => `${entry.obsolete ? "#~| " : "#| "}${line}`),
    ...texts.map((line) => mark + line),
  ];
}

function comments(texts: readonly string[]): string[] {
  return texts.map((text) => `# ${text}`.trimEnd());
}

function references(places: readonly string[]): string[] {
  const lines: string[] = [];
  for (const place of places) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + place.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${place}`;
    else lines.push(`#: ${place}`);
  }
  return lines;
}

/** A text with line ends stands on one line for each, after an empty first one. */
function keyword(name: string, text: string): string[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [""];
  if (lines.length === 1 && !(name === "msgstr" && text.endsWith("\n"))) return [`${name} ${quoted(text)}`];
  return [`${name} ""`, ...lines.map(quoted)];
}

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\t": "\\t",
  "\r": "\\r",
};

function quoted(text: string): string {
  const escaped = text.replace(
    /[\\"\n\t\r]|[\0-\x1f\x7f]/g,
    (character) => ESCAPED[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  return `"${escaped}"`;
}
