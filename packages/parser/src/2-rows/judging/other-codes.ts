import { words } from "../headers/words.ts";

/** What vendors number beside errors, as the title of such a list says it; a word of the title's ending is enough. */
const titles: readonly { readonly language: string; readonly words: readonly string[] }[] = [
  {
    language: "en",
    words: words(`
      country codes · currency codes · language codes · locale codes · region codes · area codes · postal codes
      zip codes · bank codes · card codes · issuer codes · industry codes · merchant category codes · airport codes
      airline codes · city codes · time zone codes · document type codes · opcodes · timers · timer configuration
      counters · statistics
    `),
  },
  {
    language: "zh",
    words: words(`
      国家码 · 国家代码 · 国家编码 · 地区码 · 地区代码 · 区域代码 · 币种代码 · 货币代码 · 语言代码 · 语言编码 · 银行代码 · 银行编码 · 银行编号
      卡种代码 · 行业代码 · 行业编码 · 城市代码 · 城市编码 · 机场代码 · 邮政编码 · 操作码
      國家代碼 · 地區代碼 · 幣別代碼 · 語言代碼 · 銀行代碼 · 行業代碼 · 城市代碼 · 郵遞區號
    `),
  },
  {
    language: "ja",
    words: words(`
      国コード · 通貨コード · 言語コード · 地域コード · 銀行コード · カード会社コード · 業種コード · 都道府県コード · 郵便番号
      空港コード
    `),
  },
  {
    language: "ko",
    words: words(`
      국가 코드 · 국가코드 · 통화 코드 · 통화코드 · 언어 코드 · 언어코드 · 지역 코드 · 지역코드 · 은행 코드 · 은행코드
      카드 코드 · 카드코드 · 카드사 코드 · 카드사코드 · 업종 코드 · 업종코드 · 우편번호
    `),
  },
  {
    language: "es, pt",
    words: words(`
      códigos de país · códigos de países · códigos de moneda · códigos de moeda · códigos de idioma · códigos de banco
      códigos de bancos · códigos de tarjeta · códigos postales · códigos postais · códigos de região · códigos de región
    `),
  },
  {
    language: "de, fr, ru",
    words: words(`
      ländercodes · währungscodes · sprachcodes · postleitzahlen · bankleitzahlen · codes pays · codes devise · codes langue
      codes postaux · codes banque · коды стран · коды валют · коды языков · коды банков · почтовые индексы
    `),
  },
];

const endings = titles.flatMap((row) => row.words);

/**
 * Whether a heading or caption names codes of something else than errors: `3.2 Card code`, `은행코드`,
 * `国家码（Country Code）`. English titles may be in the singular; what stands in brackets behind a title may be left out.
 */
export function namesOtherCodes(title: string): boolean {
  const text = title.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").replace(behind, "");
  const bare = text.replace(/\([^()]*$/u, "").replace(behind, "");
  return [text, bare].some((each) => {
    const plural = each.replace(/\b(code)$/u, "codes");
    return endings.some((ending) => plural.endsWith(ending));
  });
}

/** What may stand behind the words of a title. */
const behind = /(?<![\s.:)])[\s.:)]+$/u;

const changeLog =
  /\bchange\s?logs?\b|\brelease (?:notes|history)\b|\b(?:revision|version|change) history\b|\bwhat['’]s new\b|更新日志|变更日志|修订记录|更新记录|版本历史|變更紀錄|変更履歴|更新履歴|改訂履歴|변경 이력|변경 내역|릴리스 노트|historial de (?:cambios|versiones)|histórico de (?:alterações|versões)|änderungs(?:historie|protokoll)|журнал изменений|история изменений|journal des modifications/iu;

/** Whether a heading is over what changed from version to version, where codes come up that are listed elsewhere. */
export function namesChangeLog(title: string): boolean {
  return changeLog.test(title);
}

/** What a title of states says, a line for each language or two: what has them, and the word for them. */
const states = new RegExp(
  `(?:${[
    String.raw`(?:transaction|payment|order|refund|payout|transfer|settlement|shipment|invoice|subscription|job|task|run|workflow|deployment|instance|session|ticket|booking)s?(?:['’]s?)? (?:status(?:es)?|states?)(?: (?:list|types|values|enum|mapping|transitions))?`,
    "(?:订单|交易|支付|付款|退款|结算|提现|充值|任务|作业|工单|实例|会话)状态(?:枚举|值|列表|说明)?",
    "(?:訂單|交易|付款|退款|任務|工單|實例)狀態(?:枚舉|值|列表|說明)?",
    String.raw`(?:status|state|状态|狀態)\s?(?:枚举|枚舉)`,
    "(?<!返回|响应|请求|错误|接口|回傳|回應|錯誤)(?<=\\p{Script=Han}{2})(?:状态|狀態)(?:说明|列表|定义|說明|定義)",
    "(?:取引|注文|決済|支払い?|返金|ジョブ|タスク|配送)の?(?:ステータス|状態)(?:一覧)?",
    String.raw`(?:거래|주문|결제|환불|정산|작업|배송)\s?상태(?:\s?(?:값|목록|종류))?`,
    "(?:estados?|status|situaç(?:ão|ões)) d(?:e|[oa]s?|el|e l[oa]s?) (?:transacci[oó]n(?:es)?|transaç(?:ão|ões)|pagos?|pagamentos?|pedidos?|liquidaç(?:ão|ões)|reembolsos?|envíos?)",
    "status transacionais",
    "(?:transaktions|zahlungs|auftrags|bestell)(?:status|zustände)",
    "статусы? (?:транзакци[ий]|платеж(?:а|ей)|заказ(?:а|ов)|операци[ий]|задачи?)",
    "(?:statuts?|états?) d(?:e|es|u|e la) (?:transactions?|paiements?|commandes?)",
  ].join("|")})$`,
  "iu",
);

/**
 * Whether a heading or header names the states of something, which are listed like codes: `3. Transaction statuses`.
 */
export function namesStates(title: string): boolean {
  return states.test(title.replace(behind, ""));
}

const members =
  /^[\d.\s]*(?:(?:public|private|protected|static|instance) )?(?:methods?|functions?|constructors?|(?:constructor|method|field|member) (?:details?|summary|documentation)|方法|函数|函數|メソッド|関数|메서드|함수|métodos|funciones|funções|methoden|funktionen|методы|функции|méthodes|fonctions)$/iu;

/** Whether a heading is over the members of a class or a module. */
export function namesMembers(title: string): boolean {
  return members.test(title.replace(behind, ""));
}
