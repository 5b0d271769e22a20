/** What a heading over a list of errors says, or over one of the codes that calls return. */
const OF_ERRORS =
  /error|exception|(?<!de)fault|failure|return codes|错误|錯誤|异常|異常|返回码|返回碼|エラー|例外|戻りコード|リターンコード|回傳碼|오류|에러|반환\s?코드|\berro|fehler|rückgabecodes|ошиб|коды возврата|códigos de retorno|erreur|codes? de retour/iu;

/**
 * Whether a heading speaks of errors; one without words, such as `4000 – 4099`, says what the heading over it says.
 *
 *     ["Protocol", "Error codes", "4000 – 4099"]  →  true
 */
export function isOfErrors(headings: readonly string[]): boolean {
  const told = headings.findLast((text) => /\p{L}/u.test(text));
  return told !== undefined && OF_ERRORS.test(told);
}

const CODES_OF_ERRORS =
  /\b(?:error|exception|fault|failure) codes\b|错误码|错误代码|錯誤碼|錯誤代碼|エラーコード|오류\s?코드|에러\s?코드|\bcódigos de err|\bfehlercodes|коды ошиб|\bcodes d['’]erreur/iu;

/** Whether a heading names codes of errors, and not just errors, of which fields may stand below it. */
export function namesErrorCodes(heading: string): boolean {
  return CODES_OF_ERRORS.test(heading);
}

const LIST_OF_ERRORS =
  /\b(?:errors|exceptions|faults|failures)$|(?:错误|錯誤|异常|異常|エラー|例外|오류|에러)$|\berrores$|\berros$|fehler$|ошибки$|\berreurs$/iu;

/**
 * Whether a heading announces errors themselves, not what a service does about them: `Possible errors`, `Error codes`.
 */
export function announcesErrors(heading: string): boolean {
  return LIST_OF_ERRORS.test(heading.trim()) || namesErrorCodes(heading);
}
