import type { LooseLine } from "../draft.ts";
import type { Page } from "../page.ts";
import type { Cell, Heading } from "../table.ts";
import { bodyOfTitle, shapeOfBodies } from "./body-of-title.ts";
import type { Entry } from "./entry-table.ts";
import { type MarkedLine, markedLine } from "./marked-line.ts";
import { isCode } from "./title-code.ts";

/** Fewer titles than this are words that happen to stand alone. */
const LEAST_TITLES = 3;

/** So many of the titles must have a sentence below them, and a code of their own. */
const LEAST_SHARE = 0.8;

/** A longer word is no title. */
const LONGEST_TITLE = 80;

/**
 * The entries of codes that stand alone on a line, marked by nothing, over the sentences about them. All of the codes
 * are made alike, or stand behind the same word; what is below them is no cell: no data type, no number, no other code.
 * A body ends where more blank lines come than titles have below them, unless before a label that most bodies have;
 * where each title has a line above it that belongs to no body, that says what the code means.
 *
 *     E01                           No paper
 *     No paper is left. Or     or   Fault: 1
 *     the tray is gone.             Put some in.
 *     E02
 *     No ink is left.               No ink
 *                                   Fault: 2 …
 */
export function bareEntries(page: Page, loose: readonly LooseLine[]): Entry[] {
  const titles = alikeTitles(loose.flatMap((line, index) => titleAt(line, index)));
  const told = titles.filter(({ index }) => isSentence(loose[index + 1]));
  const codes = new Set(told.map(({ code }) => code));
  if (told.length < LEAST_TITLES || told.length < titles.length * LEAST_SHARE) return [];
  if (codes.size < told.length * LEAST_SHARE) return [];
  const shape = shapeOfBodies(
    page,
    loose,
    told.map(({ index }) => index),
  );
  const bodies = told.map(({ index }, i) =>
    bodyOfTitle(page, loose, { from: index + 1, to: told[i + 1]?.index, shape }),
  );
  const longest = bodies.slice(0, -1).reduce((most, { length }) => Math.max(most, length), 1);
  const leads = leadsOf(loose, told, bodies);
  const headings = leads.length > 0 ? [] : namesAbove(loose, told[0]!.index, shape.gap);
  return told.map((title, i) => ({
    ...entryOf(page, {
      title,
      line: loose[title.index]!,
      body: bodies[i]!.slice(0, longest),
      lead: leads[i],
    }),
    headings,
  }));
}

/** More names than this are no header. */
const MOST_NAMES = 4;

/** A header cell is a name. */
const LONGEST_NAME = 40;

/**
 * The lines right above the first title, as many blank lines apart as others, where they are names: what is left of a
 * header, or a title.
 */
function namesAbove(loose: readonly LooseLine[], first: number, gap: number): readonly Heading[] {
  const names: string[] = [];
  let below = loose[first]!.line;
  for (let at = first - 1; at >= 0 && names.length < MOST_NAMES; at--) {
    const { text, line, level, mark } = loose[at]!;
    const isName =
      level === 0 && mark === undefined && text.length <= LONGEST_NAME && !/\d|[.。:：;；]$/u.test(text);
    if (!isName || line < below - gap - 1) break;
    names.unshift(text);
    below = line;
  }
  return names.length === 0 ? [] : [{ text: names.join(" "), level: 7, line: below + 1 }];
}

/** A line that is nothing but a code, or a word and a code. */
interface BareTitle {
  readonly index: number;
  readonly label: string;
  readonly code: string;
  /** A single digit, which is a code among longer ones and a step among others. */
  readonly isSmall: boolean;
}

/** `Fault: 1`, `Error code : A-12`, and nothing behind it. */
const LABELLED = /^(\p{L}[\p{L} ]{2,30}?)\s*[:：#]\s*([\w.-]{1,40})$/u;

/** What names codes needs nothing before them: `Error code 0x80F1`, `Error code E12 or error code E13`. */
const CALLED =
  /^((?:[Ee]rror|[Ff]ault|[Ss]tatus|[Aa]larm) [Cc]ode|ERROR CODE|错误码|错误代码|エラーコード|(?:에러|오류) ?코드|[Кк]од ошибки|[Cc]ódigo de err(?:or|o)|[Ff]ehlercode|[Cc]ode d['’]erreur)(?:\s*[:：]\s*|\s)(\S.{0,59})$/u;

/** Before a further code, with or without what it is called. */
const AGAIN = /,?\s(?:or|and|и|o|y|ou?|und|oder)\s(?:[\p{L}]+ code\s)?(?=\S*\d)/giu;

function titleAt({ level, mark, text }: LooseLine, index: number): readonly BareTitle[] {
  if (level > 0 || mark !== undefined || text.length > LONGEST_TITLE) return [];
  const labelled = LABELLED.exec(text);
  if (labelled)
    return isCode(labelled[2]!) ? [{ index, label: labelled[1]!, code: labelled[2]!, isSmall: false }] : [];
  const called = CALLED.exec(text);
  if (called) {
    const code = called[2]!.replace(AGAIN, "/");
    const isName = /[:：]/.test(text) && !/[.。!?]$/u.test(code);
    const isCalled = isName || code.split("/").every((part) => isCode(part));
    return isCalled ? [{ index, label: called[1]!, code, isSmall: false }] : [];
  }
  const isAlone = isCode(text.replace(/^[–−](?=\d)/, "-")) && !NO_TITLE.test(text) && !FILE.test(text);
  return isAlone ? [{ index, label: "", code: text, isSmall: /^\d$/.test(text) }] : [];
}

/** A longer line above a title is a paragraph. */
const LONGEST_LEAD = 80;

/** Names of files and hosts look like codes with a dot in them. */
const FILE =
  /\.(?:json|ya?ml|md|txt|xml|html?|css|[jt]sx?|mjs|py|go|java|rs|rb|php|cs|cpp|h|sh|exe|dll|so|log|conf|cfg|ini|toml|csv|png|jpe?g|svg|pdf|zip|com|org|net|io)$/i;

/** A year, a word in capitals, a name of a field in humps. */
const NO_TITLE = /^(?:(?:19|20)\d\d|[A-Z]+|[a-z]+(?:[A-Z][a-z]*)+)$/;

/** How a code is made: what case, what joins it first, digits or not. */
function makeOf(code: string): string {
  if (/^[-–−]?\d+$/.test(code)) return "9";
  const joint = /[^A-Za-z\d]/.exec(code)?.[0] ?? "";
  const letters = code.replace(/[^A-Za-z]/g, "");
  const isUpper = letters === letters.toUpperCase();
  const letterCase = isUpper ? "A" : letters === letters.toLowerCase() ? "a" : "Aa";
  return letterCase + (joint || (/\d/.test(code) ? "9" : ""));
}

/** Of labels that come about as often, the one that comes first begins what the others are part of. */
const ABOUT_AS_OFTEN = 0.8;

/**
 * The titles of the label or the make that most of them have; each label is under the first one that stands over it.
 */
function alikeTitles(titles: readonly BareTitle[]): readonly BareTitle[] {
  const byMake = new Map<string, BareTitle[]>();
  for (const title of titles) {
    const make = title.label === "" ? makeOf(title.code) : `${title.label}:`;
    const alike = byMake.get(make);
    if (alike) alike.push(title);
    else byMake.set(make, [title]);
  }
  const all = [...byMake.values()];
  const most = all.reduce((longest, each) => (each.length > longest.length ? each : longest), []);
  const isBefore = (each: readonly BareTitle[]): boolean =>
    each[0]!.label !== "" && each.length >= most.length * ABOUT_AS_OFTEN && each[0]!.index < most[0]!.index;
  const alike = most[0]?.label ? (all.find(isBefore) ?? most) : most;
  const long = alike.filter(({ isSmall }) => !isSmall);
  return long.length >= LEAST_TITLES && long.length * 2 > alike.length ? alike : long;
}

const DATA_TYPE =
  /^(?:string|text|int(?:eger)?|long|number|bool(?:ean)?|object|array|float|double|date|enum|uuid)\b/i;

/** Whether a line says something: more than a word, and no data type. */
function isSentence(line: LooseLine | undefined): boolean {
  if (line?.level !== 0 || DATA_TYPE.test(line.text)) return false;
  return /\p{L}\S*\s+\S*\p{L}/u.test(line.text) || /[^ -~]{4}/u.test(line.text);
}

/** The line above each title, where all titles have one that is in no body. */
function leadsOf(
  loose: readonly LooseLine[],
  titles: readonly BareTitle[],
  bodies: readonly (readonly LooseLine[])[],
): readonly (LooseLine | undefined)[] {
  const leads = titles.map(({ index }, i) => {
    const end = i === 0 ? 0 : titles[i - 1]!.index + 1 + bodies[i - 1]!.length;
    const lead = loose[index - 1];
    return lead?.level === 0 && index - 1 >= end && lead.text.length <= LONGEST_LEAD ? lead : undefined;
  });
  return leads.every((lead) => lead !== undefined) ? leads : [];
}

function entryOf(
  page: Page,
  {
    title: { code, label },
    line,
    body,
    lead,
  }: { title: BareTitle; line: LooseLine; body: readonly LooseLine[]; lead: LooseLine | undefined },
): Omit<Entry, "headings"> {
  const begin = markedLine(page, lead ?? line);
  const marked = markedLine(page, line);
  const column = marked.column + Math.max(0, line.text.lastIndexOf(code));
  const title = new Map<string, Cell>([[label || "Code", { text: code, line: line.line + 1, column }]]);
  if (lead) title.set("Message", { text: lead.text, line: lead.line + 1, column: begin.column });
  return {
    title,
    body: body.map((each): MarkedLine => markedLine(page, each)),
    line: begin.line + 1,
    column: begin.column,
  };
}
