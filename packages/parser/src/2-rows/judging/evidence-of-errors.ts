import type { ColumnRole } from "../columns/column-role.ts";
import { isFullOfCodes } from "../values/value-profile.ts";
import { type Case, nearestHeading } from "./case.ts";
import {
  areConstantsUnderErrors,
  areNamesUnderErrors,
  type Clues,
  cluesOf,
  isUnderErrors,
  speaksInRows,
} from "./clues-of-errors.ts";
import { sayErrors } from "./codes-at-sight.ts";
import {
  areFindings,
  codesOf,
  isDoubtful,
  isOfTitles,
  isSingleOrOption,
  listsCodes,
  reasonOfDoubt,
} from "./doubts-about-errors.ts";
import { labelsCodes, namesCodes, saysError } from "./words-of-errors.ts";

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
  keysInAFileOfCodes: {
    holds: (clues) =>
      clues.strength > 0 && clues.isDescribed && isInAFileOfCodes(clues) && isFullOfCodes(clues.profile),
    says: ({ around }) => `its keys look like codes and stand under “${around!.text}”`,
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
      !isSingleOrOption(clues),
    says: () => "it has a column of codes and one of messages with placeholders",
  },
  rowsThatSpeak: {
    holds: (clues) => {
      const isHinted = clues.hasHeader && clues.strength < 0.6 && !listsCodes(clues);
      return !isDoubtful(clues) && speaksInRows(clues, isHinted ? 0.5 : 0.25);
    },
    says: () => "it has a column of codes and speaks of errors",
  },
};

/** What speaks for a table of errors, or why that is not enough. */
export interface Weighed {
  readonly isOfErrors: boolean;
  /** The sentence for `inspect`. */
  readonly reason: string;
}

/** Whether a table whose header only says “code”, “error” or nothing is one of errors after all, and why. */
export function weighEvidence(all: Case): Weighed {
  const clues = cluesOf(all);
  const found = Object.values(evidence).find(({ holds }) => holds(clues));
  return found === undefined
    ? { isOfErrors: false, reason: reasonOfDoubt(clues) }
    : { isOfErrors: true, reason: found.says(clues) };
}

/**
 * Whether a map is all of a file whose name says that it has codes of errors, or bears such a name: `error_codes.yaml`.
 */
function isInAFileOfCodes({ prepared, context, around }: Clues): boolean {
  const isMap = prepared.table.format === "json" || prepared.table.format === "yaml";
  if (!isMap || around === undefined || !["", around.text].includes(nearestHeading(context))) return false;
  return saysError.test(around.text) && namesCodes.test(around.text);
}

/**
 * Whether a header names the codes; over titles it is of our own making, and they must look like codes in their place.
 */
function namesItsCodes(clues: Clues): boolean {
  if (clues.strength < 0.5) return false;
  return !isOfTitles(clues) || areConstantsUnderErrors(clues) || areNamesUnderErrors(clues);
}
