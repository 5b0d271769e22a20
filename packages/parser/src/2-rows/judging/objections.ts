import { isFileName } from "../values/value-kinds.ts";
import { areRanges, areWords } from "../values/value-profile.ts";
import { aboutSomethingElse } from "./about-something-else.ts";
import { type Case, nearestHeading, surely } from "./case.ts";
import { namesChangeLog, namesMembers, namesOtherCodes, namesStates } from "./other-codes.ts";
import { statusesForCodes } from "./statuses-for-codes.ts";

/** What speaks against a table of errors, whatever speaks for it. */
export interface Objection {
  /** The sentence for `inspect`. */
  readonly reason: string;
  /** All its codes are HTTP statuses. */
  readonly httpOnly: boolean;
}

/** A way in which a table with a column of codes shows that they are of something else. */
interface Sign {
  /** The greatest strength of a header that this outweighs; without it, any. */
  readonly outweighs?: number;
  readonly httpOnly?: true;
  /** The sentence for `inspect`, `undefined` where the table does not show it. */
  readonly says: (all: Case) => string | undefined;
}

/** The first that is shown is the reason that is given. */
const signs: Readonly<Record<string, Sign>> = {
  listsOtherThings: {
    says: (all) => {
      const about = aboutSomethingElse(all.prepared, all.recognized, all);
      return about && `it lists ${about}`;
    },
  },
  standsUnderOtherThings: {
    outweighs: surely,
    says: ({ context, prepared }) => {
      const title = nearestHeading(context);
      const isOther =
        namesOtherCodes(title) ||
        namesStates(title) ||
        (prepared.table.format === "headings" && namesMembers(title));
      return isOther ? `it stands under “${title}”` : undefined;
    },
  },
  isOfStates: {
    outweighs: surely,
    says: ({ prepared: { table }, code }) => {
      const header = table.header[code]?.text ?? "";
      return namesStates(header) ? `“${header}” names states` : undefined;
    },
  },
  isOfChanges: {
    outweighs: surely,
    says: ({ context: { headings, names } }) => {
      const changes = [...headings, ...names].find(namesChangeLog);
      return changes && `it stands under “${changes}”`;
    },
  },
  hasStatuses: { httpOnly: true, says: statusesForCodes },
  hasRanges: { says: ({ profile }) => (areRanges(profile) ? "its codes are ranges" : undefined) },
  hasFiles: {
    says: (all) => (areMostly(isFileName, codesOf(all)) ? "its codes are files" : undefined),
  },
  isFilledIn: {
    says: (all) => (areMostly(isFilledIn, codesOf(all)) ? "a program fills in its codes" : undefined),
  },
  hasWords: {
    outweighs: surely,
    says: ({ profile }) => (areWords(profile) ? "its codes are words of the language" : undefined),
  },
  repeatsWords: {
    outweighs: surely,
    says: ({ profile: { codes, distinct, filled } }) =>
      codes < 0.1 && distinct <= 0.67 && filled > 2 ? "its codes are words that come again" : undefined,
  },
  answers: {
    outweighs: surely,
    says: ({ profile: { answers, integers } }) =>
      answers === 1 && integers === 0 ? "its codes say yes or no" : undefined,
  },
  numbersRows: {
    outweighs: 0,
    says: (all) => (numbersRows(all) ? "its rows are numbered from 1" : undefined),
  },
};

/** Why a table with a column of codes is one of something else; `undefined` where it may be one of errors. */
export function objectionTo(all: Case): Objection | undefined {
  for (const { outweighs, httpOnly, says } of Object.values(signs)) {
    const reason = all.strength <= (outweighs ?? all.strength) ? says(all) : undefined;
    if (reason !== undefined) return { reason, httpOnly: httpOnly ?? false };
  }
  return undefined;
}

const codesOf = ({ prepared, code }: Case): readonly string[] => prepared.columnTexts[code]!;

/** Whether more than half of the filled cells are so. */
function areMostly(is: (text: string) => boolean, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.filter(is).length * 2 > filled.length;
}

/** Whether a cell is what a template leaves to a program: `{{ error.code }}`, `${statusCode}`, `{% trans code %}`. */
function isFilledIn(text: string): boolean {
  return /^(?:\{\{.*\}\}|\$\{.*\}|\{%.*%\}|<%.*%>)$/s.test(text);
}

/** Whether a column that has a header counts the rows: steps, items of a list. */
function numbersRows(all: Case): boolean {
  if ((all.prepared.table.header[all.code]?.text ?? "") === "") return false;
  return codesOf(all).every((text, index) => text === String(index + 1));
}
