import { type Clues, isUnderErrors, speaksInRows } from "./clues-of-errors.ts";
import { areCodesAtSight, countsUp } from "./codes-at-sight.ts";
import { labelsOptions, namesCode, namesCodes } from "./words-of-errors.ts";

/** What makes a table doubtful, whatever its rows speak of. */
interface Doubt {
  readonly holds: (clues: Clues) => boolean;
  /** The sentence for `inspect`; without it, what its codes may be says enough. */
  readonly says?: (clues: Clues) => string;
}

/** The first that holds is the reason that is given. */
const doubts: Readonly<Record<string, Doubt>> = {
  isSingleOrOption: {
    holds: isSingleOrOption,
    says: ({ profile, label }) =>
      profile.filled < 2 ? "it has one row and no header" : `it stands under “${label}”`,
  },
  isNamedOtherwise: {
    holds: (clues) => clues.hasHeader && clues.strength < 0.5 && !listsCodes(clues),
  },
  listsFields: {
    holds: ({ prepared, around }) =>
      around === undefined && prepared.matches.some(({ tableOf }) => tableOf === "parameters"),
    says: () => "it lists parameters or fields",
  },
  hasTitlesOfAnything: {
    holds: (clues) => clues.around === undefined && isOfTitles(clues) && !areCodesAtSight(codesOf(clues)),
  },
  isCounted: {
    holds: (clues) => clues.around === undefined && countsUp(codesOf(clues)) && !speaksInRows(clues, 0.75),
    says: () => "its codes only count its rows",
  },
  hasFindings: {
    holds: areFindings,
    says: () => "its titles only count what stands below, and hardly any speaks of errors",
  },
  saysNothing: {
    holds: ({ around, recognized: { columns } }) =>
      around === undefined && columns.every(({ role }) => role === "code"),
    says: () => "it says nothing of its codes",
  },
};

/** Whether nothing may be concluded from what the rows of a table say. */
export function isDoubtful(clues: Clues): boolean {
  return Object.values(doubts).some(({ holds }) => holds(clues));
}

/** Why a table that may be one of errors is left alone: the first doubt, or what its codes may be just as well. */
export function reasonOfDoubt(clues: Clues): string {
  const speaks = clues.around !== undefined || speaksInRows(clues, 0.25);
  const doubt = speaks ? Object.values(doubts).find(({ holds }) => holds(clues)) : undefined;
  if (doubt?.says !== undefined) return doubt.says(clues);
  return `${codesOfAnything(clues)}; ${whatIsMissing(clues, speaks)}`;
}

/** What a column has that may be codes of errors, and of anything else. */
function codesOfAnything(clues: Clues): string {
  const { header } = clues.recognized.columns[clues.code]!;
  if (isOfTitles(clues)) return "its titles may be names of anything";
  if (header === "") return "only its values look like codes";
  return clues.strength > 0
    ? `“${header}” may be codes of anything`
    : `only the values of “${header}” look like codes`;
}

function whatIsMissing({ around }: Clues, speaks: boolean): string {
  if (around !== undefined) return `that it stands ${around.place} “${around.text}” is not enough`;
  return speaks
    ? "that its rows speak of errors is not enough"
    : "nothing in or above the table speaks of errors";
}

/** What stands in the column of codes, blanks included. */
export const codesOf = (clues: Clues): readonly string[] => clues.prepared.columnTexts[clues.code]!;

/** Whether the codes stand as titles over what is said of them. */
export const isOfTitles = ({ prepared }: Clues): boolean => prepared.table.format === "headings";

/** Whether a list without header is of options, or of one item. */
export function isSingleOrOption({ hasHeader, profile, label }: Clues): boolean {
  return !hasHeader && (profile.filled < 2 || labelsOptions.test(label));
}

/**
 * Whether a column whose header may be of codes has some at sight, under a heading of codes, and not numbers from 0 or
 * 1.
 */
export function listsCodes(clues: Clues): boolean {
  const { looksLikeCodes, strength, context } = clues;
  if (!looksLikeCodes || strength === 0 || !context.headings.some((text) => namesCodes.test(text)))
    return false;
  const codes = codesOf(clues);
  const first = codes[0] === "0" ? 0 : 1;
  return codes.some((text, index) => text !== String(index + first));
}

/**
 * Whether titles number what was found or decided: `E1 One kind of error`, `E2 No panic` under `How we handle errors`,
 * which names no codes. The paragraphs below may speak of errors, the titles hardly do.
 */
export function areFindings(clues: Clues): boolean {
  if (!isOfTitles(clues) || isUnderErrors(clues) || !countsUp(codesOf(clues))) return false;
  if (clues.around !== undefined && namesCode.test(clues.around.text)) return false;
  const hasTitles = clues.recognized.columns.some(({ role }) => role === "message");
  return !speaksInRows(clues, 0.75, [hasTitles ? "message" : "description"]);
}
