import type { Case } from "./case.ts";
import {
  areConstantsUnderErrors,
  areNamesUnderErrors,
  type Clues,
  cluesOf,
  isUnderErrors,
  speaksInRows,
} from "./clues-of-errors.ts";
import { areCodesAtSight, countsUp, sayErrors } from "./codes-at-sight.ts";
import type { ColumnRole } from "./column-role.ts";
import { isFullOfCodes } from "./value-profile.ts";
import { labelsCodes, labelsOptions, namesCode, namesCodes } from "./words-of-errors.ts";

/** A way in which a table shows that its codes are of errors. */
interface Evidence {
  readonly holds: (clues: Clues) => boolean;
  /** The sentence for `inspect`. */
  readonly says: (clues: Clues) => string;
}

/** What a column of a telling role has. */
const contents: Readonly<Partial<Record<ColumnRole, string>>> = {
  httpStatus: "HTTP statuses",
  message: "messages",
  solution: "solutions",
  retry: "advice on retrying",
};

const codesOf = (clues: Clues): readonly string[] => clues.prepared.columnTexts[clues.code]!;

/** What makes a table doubtful whose rows speak of errors. */
const doubts = {
  isSingleOrOption: ({ hasHeader, profile, label }) =>
    !hasHeader && (profile.filled < 2 || labelsOptions.test(label)),
  isNamedOtherwise: (clues) => clues.hasHeader && clues.strength < 0.5 && !listsCodes(clues),
  listsFields: ({ prepared, around }) =>
    around === undefined && prepared.matches.some(({ tableOf }) => tableOf === "parameters"),
  hasTitlesOfAnything: (clues) =>
    clues.around === undefined && isOfTitles(clues) && !areCodesAtSight(codesOf(clues)),
  isCounted: (clues) => clues.around === undefined && countsUp(codesOf(clues)) && !speaksInRows(clues, 0.75),
  areFindings,
  saysNothing: ({ around, recognized: { columns } }) =>
    around === undefined && columns.every(({ role }) => role === "code"),
} satisfies Readonly<Record<string, (clues: Clues) => boolean>>;

/** The first that holds is the reason that is given. */
const evidence: Readonly<Record<string, Evidence>> = {
  besideWhatOnlyErrorsHave: {
    holds: (clues) =>
      clues.telling !== undefined &&
      !areFindings(clues) &&
      (clues.strength >= 0.5 ||
        clues.around !== undefined ||
        speaksInRows(clues, clues.strength > 0 ? 0.25 : 0.5)),
    says: ({ telling }) => `it has a column of codes and one of ${contents[telling!] ?? telling}`,
  },
  amongErrors: {
    holds: (clues) =>
      clues.around !== undefined && !areFindings(clues) && (clues.looksLikeCodes || namesItsCodes(clues)),
    says: ({ around }) => `it has a column of codes and stands ${around!.place} “${around!.text}”`,
  },
  namesUnderErrors: {
    holds: (clues) =>
      clues.strength === 0 &&
      clues.hasHeader &&
      clues.isDescribed &&
      isUnderErrors(clues) &&
      speaksInRows(clues, 0.5),
    says: () => "its names stand under errors, and its rows speak of them",
  },
  codesThatSayErrors: {
    holds: (clues) => (clues.looksLikeCodes || isFullOfCodes(clues.profile)) && sayErrors(codesOf(clues)),
    says: () => "its codes say that they are errors",
  },
  underLabelOfCodes: {
    holds: (clues) =>
      !clues.hasHeader && clues.isDescribed && clues.profile.codes >= 0.9 && labelsCodes.test(clues.label),
    says: ({ label }) => `it has a column of codes and stands under “${label}”`,
  },
  besideMessages: {
    holds: (clues) =>
      !clues.hasHeader &&
      clues.recognized.columns.some(({ role }) => role === "message") &&
      !doubts.isSingleOrOption(clues),
    says: () => "it has a column of codes and one of messages with placeholders",
  },
  rowsThatSpeak: {
    holds: (clues) => {
      const isHinted = clues.hasHeader && clues.strength < 0.6 && !listsCodes(clues);
      return (
        !Object.values(doubts).some((holds) => holds(clues)) && speaksInRows(clues, isHinted ? 0.5 : 0.25)
      );
    },
    says: () => "it has a column of codes and speaks of errors",
  },
};

/** Why a table whose header only says “code”, “error” or nothing is one of errors after all; `undefined` where nothing says so. */
export function evidenceOf(all: Case): string | undefined {
  const clues = cluesOf(all);
  return Object.values(evidence)
    .find(({ holds }) => holds(clues))
    ?.says(clues);
}

/**
 * Whether titles number what was found or decided: `E1 One kind of error`, `E2 No panic` under `How we handle errors`,
 * which names no codes. The paragraphs below may speak of errors, the titles hardly do.
 */
function areFindings(clues: Clues): boolean {
  if (!isOfTitles(clues) || isUnderErrors(clues) || !countsUp(codesOf(clues))) return false;
  if (clues.around !== undefined && namesCode.test(clues.around.text)) return false;
  const hasTitles = clues.recognized.columns.some(({ role }) => role === "message");
  return !speaksInRows(clues, 0.75, [hasTitles ? "message" : "description"]);
}

const isOfTitles = ({ prepared }: Clues): boolean => prepared.table.format === "headings";

/** Whether a header names the codes; over titles it is of our own making, and they must look like codes in their place. */
function namesItsCodes(clues: Clues): boolean {
  if (clues.strength < 0.5) return false;
  return !isOfTitles(clues) || areConstantsUnderErrors(clues) || areNamesUnderErrors(clues);
}

/** Whether a column whose header may be of codes has some at sight, under a heading of codes, and not numbers from 0 or 1. */
function listsCodes(clues: Clues): boolean {
  const { looksLikeCodes, strength, context } = clues;
  if (!looksLikeCodes || strength === 0 || !context.headings.some((text) => namesCodes.test(text)))
    return false;
  const codes = codesOf(clues);
  const first = codes[0] === "0" ? 0 : 1;
  return codes.some((text, index) => text !== String(index + first));
}
