import { headerWordsOfCodes } from "./header-words-of-codes.ts";
import { headerWordsOfNames } from "./header-words-of-names.ts";
import { headerWordsOfOtherTables } from "./header-words-of-other-tables.ts";
import { headerWordsOfOthers } from "./header-words-of-others.ts";
import { headerWordsOfTexts } from "./header-words-of-texts.ts";
import type { HeaderWords } from "./words.ts";

/**
 * Every word over a column that we know. A new one is one word in one row, and a fixture. The longest word in a header
 * wins, so a longer one is needed only where its parts would mislead.
 */
export const headerWords: readonly HeaderWords[] = [
  ...headerWordsOfCodes,
  ...headerWordsOfNames,
  ...headerWordsOfTexts,
  ...headerWordsOfOthers,
  ...headerWordsOfOtherTables,
];
