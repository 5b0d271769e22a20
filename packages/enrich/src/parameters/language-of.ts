const ASCII = /^[\0-\x7f]*$/;

/** Scripts that belong to one language where nothing else is known, and the languages that use them. */
const SCRIPTS: readonly { readonly script: RegExp; readonly tag: string; readonly languages: RegExp }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, tag: "ja", languages: /^ja\b/i },
  { script: /\p{Script=Hangul}/u, tag: "ko", languages: /^ko\b/i },
  { script: /\p{Script=Han}/u, tag: "zh-CN", languages: /^(?:zh|ja|ko|yue)\b/i },
  { script: /\p{Script=Cyrillic}/u, tag: "ru", languages: /^(?:ru|uk|bg|sr|be|mk|kk)\b/i },
  { script: /\p{Script=Arabic}/u, tag: "ar", languages: /^(?:ar|fa|ur)\b/i },
  { script: /\p{Script=Greek}/u, tag: "el", languages: /^el\b/i },
  { script: /\p{Script=Hebrew}/u, tag: "he", languages: /^he\b/i },
  { script: /\p{Script=Thai}/u, tag: "th", languages: /^th\b/i },
];

/** Words that tell a language from English where both are in Latin letters. */
const FUNCTION_WORDS: Readonly<Record<string, RegExp>> = {
  de: /\b(?:der|die|das|den|dem|des|ein|eine|ist|nicht|und|oder|wurde|kann|für|mit|keine?|ungültig\w*|fehler)\b|[äöüß]/i,
  es: /\b(?:el|la|los|las|una?|del|que|por|para|con|está|es|error de|inválid\w+|encontrad\w+)\b|[áéíóúñ¿¡]/i,
  fr: /\b(?:le|la|les|une?|des|est|pas|pour|avec|dans|invalide|erreur)\b|[àâçéèêëîïôûù]/i,
  it: /\b(?:il|lo|gli|una?|della?|non|è|per|con|errore)\b|[àèéìòù]/i,
  pt: /\b(?:os?|as?|uma?|dos?|das?|não|é|para|com|erro|inválid\w+)\b|[ãõáâàéêíóôúç]/i,
};

/**
 * The language of a message, as a BCP 47 tag: by its script, and where that leaves a choice, the language of its
 * source. Messages in Latin letters are English unless words or letters of the source's language stand in them.
 */
export function languageOf(text: string, sourceLanguage: string): string {
  const found = ASCII.test(text) ? undefined : SCRIPTS.find(({ script }) => script.test(text));
  if (found) return found.languages.test(sourceLanguage) ? sourceLanguage : found.tag;
  const primary = sourceLanguage.split("-")[0]?.toLowerCase() ?? "";
  if (primary === "en") return sourceLanguage;
  return FUNCTION_WORDS[primary]?.test(text) ? sourceLanguage : "en";
}
