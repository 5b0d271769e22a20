import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import { type PoLine, readPoLines } from "./po-lines.ts";
import type { TranslationEntry, Translations } from "./translations.ts";

/**
 * The translations that a gettext PO file holds, each with its place; what cannot be used is reported and left out.
 *
 *     msgid "子网不存在"                      →   source "子网不存在"
 *     msgstr "The subnet does not exist."        translation "The subnet does not exist."
 *
 * The language comes from the header, else from the name of the file (`translations/zh-CN.po`).
 * Diagnostics: `translations/invalid-po`, `translations/duplicate`, `translations/plural`, `translations/no-language`.
 */
export function readTranslations(text: string, file: string, report: Report): Translations | undefined {
  const drafts = draftsFrom(readPoLines(text), file, report);
  const header = drafts.find(({ source, context }) => source === "" && context === null);
  const headers = headersFrom(header?.translation ?? "");
  const language = languageFrom(headers, file);
  if (language === undefined) {
    report(diagnose("translations/no-language", {}, { place: { file, line: 1, column: 1 } }));
    return undefined;
  }
  const entries = withoutDuplicates(
    drafts.filter((draft) => draft !== header),
    report,
  );
  return { language, headers, comments: header?.comments ?? [], entries };
}

/** An entry whose lines are still being read. */
interface Draft {
  comments: string[];
  references: string[];
  flags: string[];
  texts: Map<string, string>;
  current: string;
  obsolete: boolean;
  place: Place;
}

function draftsFrom(lines: readonly PoLine[], file: string, report: Report): TranslationEntry[] {
  const entries: TranslationEntry[] = [];
  let draft: Draft | undefined;
  const finish = () => {
    if (draft && draft.texts.size > 0) entries.push(...entryFrom(draft, report));
    draft = undefined;
  };
  for (const line of lines) {
    const place = { file, line: line.line, column: line.column };
    if (line.kind === "blank") finish();
    else if (line.kind === "wrong" || (line.kind === "string" && !draft?.current)) {
      report(diagnose("translations/invalid-po", { text: line.text }, { place }));
    } else {
      if (startsEntry(line, draft)) finish();
      draft ??= newDraft(place);
      addLine(draft, line, place);
    }
  }
  finish();
  return entries;
}

/** Entries need no blank line between them: a comment or `msgid` after a `msgstr` begins the next one. */
function startsEntry(line: PoLine, draft: Draft | undefined): boolean {
  if (!draft?.texts.has("msgstr")) return false;
  return line.kind !== "string" && !line.keyword.startsWith("msgstr");
}

function newDraft(place: Place): Draft {
  return { comments: [], references: [], flags: [], texts: new Map(), current: "", obsolete: false, place };
}

function addLine(draft: Draft, line: PoLine, place: Place): void {
  if (line.kind === "comment") draft.comments.push(line.text);
  else if (line.kind === "reference") draft.references.push(...line.text.split(/\s+/).filter(Boolean));
  else if (line.kind === "flag") draft.flags.push(...line.text.split(",").map((flag) => flag.trim()));
  else if (line.kind === "keyword") {
    draft.current = `${line.previous ? "previous " : ""}${line.keyword === "msgstr[0]" ? "msgstr" : line.keyword}`;
    draft.obsolete ||= line.obsolete;
    draft.texts.set(draft.current, line.text);
    if (draft.current === "msgid") draft.place = place;
  } else if (line.kind === "string") {
    draft.texts.set(draft.current, (draft.texts.get(draft.current) ?? "") + line.text);
  }
}

function entryFrom(draft: Draft, report: Report): TranslationEntry[] {
  const source = draft.texts.get("msgid");
  const { place } = draft;
  if (source === undefined || !draft.texts.has("msgstr")) {
    const text = source === undefined ? "an entry without msgid" : "an entry without msgstr";
    report(diagnose("translations/invalid-po", { text }, { place }));
    return [];
  }
  if (draft.texts.has("msgid_plural")) report(diagnose("translations/plural", { source }, { place }));
  return [
    {
      context: draft.texts.get("msgctxt") ?? null,
      source,
      translation: draft.texts.get("msgstr") ?? "",
      comments: draft.comments,
      references: draft.references,
      fuzzy: draft.flags.includes("fuzzy"),
      flags: draft.flags.filter((flag) => flag !== "fuzzy" && flag !== ""),
      previousSource: draft.texts.get("previous msgid") ?? null,
      obsolete: draft.obsolete,
      place,
    },
  ];
}

function headersFrom(text: string): [string, string][] {
  return text.split("\n").flatMap((line): [string, string][] => {
    const match = /^([\w-]+):\s*(.*)$/.exec(line);
    return match ? [[match[1] ?? "", (match[2] ?? "").trim()]] : [];
  });
}

/** `zh_CN` of gettext is `zh-CN` of BCP 47. */
function languageFrom(headers: readonly (readonly [string, string])[], file: string): string | undefined {
  const declared = headers.find(([name]) => name.toLowerCase() === "language")?.[1];
  const named = /([^/\\]+)\.po$/i.exec(file)?.[1];
  return [declared, named]
    .map((tag) => tag?.replace(/[.@].*$/, "").replaceAll("_", "-"))
    .find((tag) => tag !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag));
}

/** One text has one translation in one context; the first is kept. */
function withoutDuplicates(entries: readonly TranslationEntry[], report: Report): TranslationEntry[] {
  const first = new Map<string, TranslationEntry>();
  for (const entry of entries) {
    const key = entry.obsolete ? `~${entryKey(entry)}` : entryKey(entry);
    const before = first.get(key);
    if (!before) first.set(key, entry);
    else {
      const related = before.place ? [{ message: "It is translated here first.", place: before.place }] : [];
      report(diagnose("translations/duplicate", { source: entry.source }, { place: entry.place, related }));
    }
  }
  return [...first.values()];
}

/** What an entry is found by: its context and its source text. */
export function entryKey({ context, source }: Pick<TranslationEntry, "context" | "source">): string {
  return context === null ? source : `${context}\u0004${source}`;
}
