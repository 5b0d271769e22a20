import type { LocalizedText } from "@errcat/schema";
import type { Cell } from "../../1-read/table.ts";
import { detectLanguage } from "../languages/detect-language.ts";
import type { Meaning } from "../row.ts";
import type { RoleColumns } from "../table-understanding.ts";
import { LocalizedCells } from "./localized-cells.ts";
import { splitMessages } from "./split-messages.ts";
import { splitNumbered } from "./split-numbered.ts";

/**
 * Reads what the rows of a table say of their codes: one meaning, or as many as a row numbers. A row numbers meanings
 * when its message is numbered and the description or the solution is numbered to the same end; a list of causes alone
 * is one text. Two slashes between messages list them.
 *
 *     1.Rule exists. 2.Quota exceeded. | 1.已存在 2.配额不足 | 1.请更换 2.请申请
 *       →  Rule exists. / 已存在 / 请更换  and  Quota exceeded. / 配额不足 / 请申请
 */
export class MeaningReader {
  readonly #roles: RoleColumns;
  readonly #splits: boolean;
  readonly #descriptions: LocalizedCells;
  readonly #solutions: LocalizedCells;

  /** Without `splits` a row is one meaning. */
  constructor(roles: RoleColumns, splits: boolean) {
    this.#roles = roles;
    this.#splits = splits;
    this.#descriptions = new LocalizedCells(roles.descriptions);
    this.#solutions = new LocalizedCells(roles.solutions);
  }

  /** The meanings of a row; `phrase` stands beside the code in its cell and is the description where no column is. */
  read(cells: readonly Cell[], phrase: string): readonly Meaning[] {
    const { message: column, below, descriptions } = this.#roles;
    const spoken = below === "message" ? phrase : "";
    const message = column < 0 ? spoken : (cells[column]?.text ?? "");
    const described = descriptions.length > 0 || message !== "" || phrase === "";
    const description = described
      ? this.#descriptions.of(cells)
      : { [detectLanguage([phrase]) ?? "en"]: phrase };
    const solution = this.#solutions.of(cells);
    const numbered = this.#splits ? numberedMeanings(message, description, solution) : undefined;
    return numbered ?? [{ message: message === "" ? null : message, description, solution }];
  }
}

function numberedMeanings(
  message: string,
  describes: LocalizedText,
  solves: LocalizedText,
): readonly Meaning[] | undefined {
  const listed = splitMessages(message);
  if (listed) return listed.map((each) => ({ message: each, description: describes, solution: solves }));
  const messages = splitNumbered(message);
  if (messages === undefined) return undefined;
  const description = numberedOr(describes, messages.length);
  const solution = numberedOr(solves, messages.length);
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
