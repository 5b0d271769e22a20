/**
 * Words that are frequent in one language and rare in the others; a sentence has several. The second line of each has
 * words that tables of errors are full of, whose short texts have none of the first.
 */
const frequentWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`the of to is not and or for with be in this are was has been an by that on cannot your you
    invalid failed missing unknown denied request user found expired already exists required unauthorized forbidden`),
  de: wordSet(`der die das und ist nicht wurde ein eine für den von werden kann bei wird mit des dem zu
    kein keine fehlt fehler anfrage ungültig abgelaufen benutzer gefunden gesperrt fehlgeschlagen`),
  es: wordSet(`el la los las que es una se para con está del por al su sin en solicitud
    tarjeta fondos usuario rechazada vencida inválido inválida denegado intente`),
  pt: wordSet(`os não é uma da em para com foi ao dos das pelo pela são sem na
    cartão saldo requisição usuário inválido inválida negada expirado recusada`),
  fr: wordSet(`le la les des est une pas du pour dans été avec sur au aux ou et vous n'est
    requête utilisateur erreur invalide refusé refusée expiré manquant introuvable`),
  it: wordSet(`il di non è una per della del che sono nel con gli alla dei
    richiesta utente errore scaduto scaduta mancante rifiutata`),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** The languages that have a word among their frequent ones. */
const languagesOfWord: ReadonlyMap<string, readonly string[]> = languagesByWord();

function languagesByWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(frequentWords))
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** Letters and endings that only one of the languages writes. */
const tellingLetters: readonly [string, RegExp][] = [
  // What stands before an ending is looked at last: hardly a word has the ending.
  ["de", /[ßäöü]|(?:ung|ungen|keit)(?!\p{L})(?<=\p{L}{3}(?:ung|ungen|keit))/giu],
  ["es", /[ñ¿¡]|ci[óo]n(?:es)?(?!\p{L})/giu],
  ["pt", /[ãõ]/giu],
  ["fr", /[œêèàç]/giu],
];

/** Characters that are written differently in China and in Taiwan and are frequent in technical texts. */
const simplified =
  /[们这为说错误码请参数检查询创删项规则网络标证权资务户关闭启产发对应该经处时间连问题无长变败设讯确认绝订单获备帐号类传输载过现线统图报进还机会没种]/gu;
const traditional =
  /[們這為說錯誤碼請參數檢查詢創刪項規則網絡標證權資務戶關閉啟產發對應該經處時間連問題無長變敗設訊確認絕訂單獲備帳號類傳輸載過現線統圖報進還機會沒種]/gu;

/** Letters that one language in Cyrillic has and Russian does not, the surest first. */
const cyrillicLanguages: readonly [string, RegExp][] = [
  ["kk", /[әғқңұһ]/iu],
  ["be", /ў/iu],
  ["sr", /[ђћџљњј]/iu],
  ["uk", /[іїєґ]/iu],
];

/** Languages that are told by the script of their letters; Persian has letters that Arabic has not. */
const otherScripts: readonly [string, RegExp][] = [
  ["fa", /[پچژگ]/u],
  ["ar", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["th", /\p{Script=Thai}/u],
  ["hi", /\p{Script=Devanagari}/u],
  ["el", /\p{Script=Greek}/u],
];

/**
 * The language of texts as a BCP 47 tag, or `undefined` where they do not tell (numbers, names, a word or two).
 * Chinese is `zh-CN` or `zh-TW` by its characters; text in Han characters with kana is Japanese.
 *
 *     请求数据错误。         →  zh-CN
 *     The VPC is not found. →  en
 *     NOT_FOUND             →  undefined
 */
export function detectLanguage(texts: readonly string[]): string | undefined {
  const surely = detectSurely(texts);
  if (surely !== undefined) return surely;
  return isEnglishWordy(wordsOf(sampleOf(texts)), texts.length) ? "en" : undefined;
}

/** The same, by letters and words that no other language has: plain words alone are not taken for English. */
export function detectSurely(texts: readonly string[]): string | undefined {
  const sample = sampleOf(texts);
  const { han, kana, hangul, cyrillic, latin, other } = countScripts(sample);
  const enough = Math.max(1, latin / 9);
  if (kana >= enough && kana * 8 > han) return "ja";
  if (hangul >= enough && hangul >= han) return "ko";
  if (han >= enough) return countOf(sample, traditional) > countOf(sample, simplified) ? "zh-TW" : "zh-CN";
  if (cyrillic >= enough) return cyrillicLanguages.find(([, letters]) => letters.test(sample))?.[0] ?? "ru";
  if (other >= enough) return otherScripts.find(([, letters]) => letters.test(sample))?.[0];
  return latin === 0 ? undefined : detectLatin(sample);
}

const sampleOf = (texts: readonly string[]): string => texts.slice(0, 200).join("\n").slice(0, longestSample);

/** A language shows in much less. */
const longestSample = 20_000;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

interface ScriptCounts {
  han: number;
  kana: number;
  hangul: number;
  cyrillic: number;
  latin: number;
  /** Of all other alphabets. */
  other: number;
}

/** Letters of each script in one pass, by the Unicode blocks that current texts are written in. */
function countScripts(text: string): ScriptCounts {
  const counts: ScriptCounts = { han: 0, kana: 0, hangul: 0, cyrillic: 0, latin: 0, other: 0 };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xc0) {
      if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) counts.latin++;
    } else if (unit <= 0x24f) counts.latin++;
    else if (unit >= 0x400 && unit <= 0x4ff) counts.cyrillic++;
    else if (unit >= 0x370 && unit <= 0xe7f) counts.other++;
    else if (unit >= 0x3041 && unit <= 0x30ff) counts.kana++;
    else if (unit >= 0x3400 && unit <= 0x9fff) counts.han++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) counts.hangul++;
  }
  return counts;
}

const word = /(?<![\p{L}\p{N}_])[\p{L}']+(?![\p{L}\p{N}_])/gu;
/** The same for a text that is ASCII, many times faster. */
const asciiWord = /(?<![a-z\d_])[a-z']+(?![a-z\d_])/g;

const wordsOf = (sample: string): readonly string[] =>
  sample.toLowerCase().match(/[^\0-\x7f]/.test(sample) ? word : asciiWord) ?? [];

function detectLatin(sample: string): string | undefined {
  const scores = new Map<string, number>();
  const add = (language: string, score: number) => scores.set(language, (scores.get(language) ?? 0) + score);
  for (const word of wordsOf(sample))
    for (const language of languagesOfWord.get(word) ?? []) add(language, 1);
  for (const [language, letters] of tellingLetters) add(language, countOf(sample, letters));
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}

/** Short phrases have no frequent words; plain ASCII words with spaces between are taken for English. */
function isEnglishWordy(words: readonly string[], size: number): boolean {
  return words.length >= 2 * size && words.length > 0 && words.every((word) => /^[a-z']+$/.test(word));
}
