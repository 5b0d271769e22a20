import { words } from "../headers/words.ts";

/** How the cells of a column about trying again say yes and no. */
const answers: readonly { readonly yes: readonly string[]; readonly no: readonly string[] }[] = [
  // Signs of any language
  { yes: words("y · o · ○ · ✓ · ✔ · √ · ✅ · 1"), no: words("n · x · × · ✗ · ✘ · ❌ · 0") },
  // English
  {
    yes: words("yes · true · retry · retriable · retryable · can retry · transient · temporary"),
    no: words("no · false · no retry · not retriable · not retryable · non-retriable · non-retryable"),
  },
  {
    yes: words("do retry · allowed"),
    no: words("do not retry · don't retry · never · permanent · not allowed"),
  },
  // Chinese, both scripts
  {
    yes: words("是 · 可 · 可以 · 能 · 可重试 · 可以重试 · 支持 · 可重試 · 可以重試 · 支援"),
    no: words("否 · 不可 · 不可以 · 不能 · 不可重试 · 不支持 · 不可重試 · 不支援 · 无需重试 · 無需重試"),
  },
  // Japanese
  {
    yes: words("はい · 可能 · 再試行可 · 再試行可能 · リトライ可 · リトライ可能"),
    no: words("いいえ · 不可能 · 再試行不可 · リトライ不可"),
  },
  // Korean
  { yes: words("예 · 가능 · 재시도 가능"), no: words("아니오 · 아니요 · 불가 · 불가능 · 재시도 불가") },
  // German
  { yes: words("ja · möglich · wiederholbar"), no: words("nein · nicht möglich · nicht wiederholbar") },
  // Spanish, Portuguese
  {
    yes: words("sí · si · sim · permitido · reversible · reversível · reintentable"),
    no: words("não · nao · no permitido · não permitido · irreversible · irreversível · no reintentable"),
  },
  // Russian
  { yes: words("да · можно · возможно"), no: words("нет · нельзя · невозможно") },
  // French
  { yes: words("oui · possible"), no: words("non · impossible") },
];

const meaning = new Map<string, boolean>(
  answers.flatMap(({ yes, no }) => [
    ...yes.map((word) => [word, true] as const),
    ...no.map((word) => [word, false] as const),
  ]),
);

/** A longer text is advice, not an answer. */
const longestAnswer = 24;

/**
 * What a cell says of trying again, `null` where it does not answer with yes or no.
 *
 *     True          →  true
 *     不可重试       →  false
 *     after 30 s    →  null
 */
export function readRetryAnswer(text: string): boolean | null {
  if (text.length > longestAnswer) return null;
  return meaning.get(text.toLowerCase().replace(/\s*[.。!！]$/u, "")) ?? null;
}
