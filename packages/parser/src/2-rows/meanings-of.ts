import type { LocalizedText } from "@errcat/schema";
import type { Cell } from "../1-read/table.ts";
import type { Meaning } from "./row.ts";
import { splitNumbered } from "./split-numbered.ts";
import type { RoleColumns, TextColumn } from "./table-understanding.ts";

/**
 * What a row says of its codes: one meaning, or as many as it numbers. A row numbers meanings when its message is
 * numbered and the description or the solution is numbered to the same end; a list of causes alone is one text.
 *
 *     1.Rule exists. 2.Quota exceeded. | 1.已存在 2.配额不足 | 1.请更换 2.请申请
 *       →  Rule exists. / 已存在 / 请更换  and  Quota exceeded. / 配额不足 / 请申请
 *
 * `phrase` stands beside the code in its cell; it is the description where no column is. Without `splits` a row is one meaning.
 */
export function meaningsOf(
  cells: readonly Cell[],
  roles: RoleColumns,
  { phrase, splits }: { readonly phrase: string; readonly splits: boolean },
): readonly Meaning[] {
  const spoken = roles.below === "message" ? phrase : "";
  const message = roles.message < 0 ? spoken : (cells[roles.message]?.text ?? "");
  if (splits && /^[1(（①]/.test(message)) {
    const numbered = numberedMeanings(message, cells, roles);
    if (numbered !== undefined) return numbered;
  }
  const described = roles.descriptions.length > 0 || message !== "" || phrase === "";
  return [
    {
      message: message === "" ? null : message,
      description: described ? textOf(cells, roles.descriptions) : { en: phrase },
      solution: textOf(cells, roles.solutions),
    },
  ];
}

const nothing: LocalizedText = {};

/** The texts of columns by language; two columns in one language are joined, an equal text is said once. */
function textOf(cells: readonly Cell[], columns: readonly TextColumn[]): LocalizedText {
  if (columns.length === 1) {
    const { index, language } = columns[0]!;
    const text = cells[index]?.text ?? "";
    return text === "" ? nothing : { [language]: text };
  }
  const texts: Record<string, string> = {};
  for (const { index, language } of columns) {
    const text = cells[index]?.text ?? "";
    const before = texts[language];
    if (text === "" || text === before) continue;
    texts[language] = before === undefined ? text : `${before}\n${text}`;
  }
  return texts;
}

function numberedMeanings(
  message: string,
  cells: readonly Cell[],
  roles: RoleColumns,
): readonly Meaning[] | undefined {
  const messages = splitNumbered(message);
  if (messages === undefined) return undefined;
  const description = numberedOr(textOf(cells, roles.descriptions), messages.length);
  const solution = numberedOr(textOf(cells, roles.solutions), messages.length);
  if (description === undefined || solution === undefined) return undefined;
  if (!description.numbered && !solution.numbered) return undefined;
  return messages.map((each, index) => ({
    message: each,
    description: description.at(index),
    solution: solution.at(index),
  }));
}

interface NumberedText {
  readonly numbered: boolean;
  readonly at: (index: number) => LocalizedText;
}

/** A text by item: numbered to `count`, or the same for every item; `undefined` where it numbers another count. */
function numberedOr(text: LocalizedText, count: number): NumberedText | undefined {
  const items = Object.entries(text).map(([language, each]) => [language, splitNumbered(each)] as const);
  if (items.length === 0 || items.every(([, split]) => split === undefined))
    return { numbered: false, at: () => text };
  if (items.some(([, split]) => split?.length !== count)) return undefined;
  return {
    numbered: true,
    at: (index) => Object.fromEntries(items.map(([language, split]) => [language, split![index]!])),
  };
}
