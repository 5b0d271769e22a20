import type { Retry } from "@errcat/schema";
import { anyOf } from "./text-rule.ts";

/** Words that advise for or against sending the same request again. */
export interface RetryRule {
  readonly advice: "later" | "exponential" | "delay" | "change-first" | "never";
  readonly words: readonly string[];
  readonly reason: string;
}

const NUMBER = /(?<amount>\d{1,4}|a|an|one|two|five|ten|thirty)/.source;
const UNIT = /(?<unit>milliseconds?|seconds?|secs?|minutes?|mins?|hours?|s\b|min\b)/.source;

/** Retry advice, most exact first: the first rule that matches decides. */
export const RETRY_RULES: readonly RetryRule[] = [
  {
    advice: "never",
    reason: "the text says not to send it again",
    words: anyOf(String.raw`
      (?:do not|don['’]t|never) (?:retry|try again|resend|repeat)
      (?:请勿|不要|切勿|无需)(?:再次?)?(?:重试|重复)
      再試行しないで
      재시도하지
      не повторяйте
      no (?:lo )?(?:reintente|intente de nuevo)
      não tente novamente
      nicht (?:erneut|wiederholen)
      再送しないで
      (?:不要|請勿|请勿)重(?:複|复)
      다시 (?:시도|요청)하지
      не (?:нужно|следует|надо) повторять
    `),
  },
  {
    advice: "delay",
    reason: "the text names a time to wait",
    words: anyOf(String.raw`
      (?:again|retry|retried|wait)[^.;]{0,40}?\b${NUMBER}[ -]?${UNIT}(?: later)?
      \b${NUMBER}[ -]?${UNIT}(?: later)?[^.;]{0,20}(?:again|retry)
      (?:等待?|过|隔|在)?\s*(?<amount>\d{1,4}|一|两|五|十|三十)\s*(?<unit>毫秒|秒钟?|分钟?|小时)[^。；]{0,8}(?:重试|再试|再次|重新)
      (?<amount>\d{1,4})\s*(?<unit>秒|分|時間|초|분|секунд\w*|минут\w*|segundos?|minutos?|sekunden?|minuten?)[^。.;]{0,12}(?:再試行|再度|再実行|다시|재시도|재요청|повтор\w+|попробуй\w*|reint\w+|intent\w+|nuevo|novamente|tent\w+|erneut|wieder\w+)
      (?:erneut|wieder|novamente|de novo|nuevamente|de nuevo|повторите)[^.;]{0,24}\b(?<amount>\d{1,4}) ?(?<unit>sekunden?|minuten?|segundos?|minutos?)
      через (?<amount>\d{1,4}) ?(?<unit>секунд\w*|минут\w*|час\w*)
      (?<amount>\d{1,4}) ?(?<unit>초|분|시간) ?(?:후|뒤)
    `),
  },
  {
    advice: "exponential",
    reason: "the text advises growing pauses",
    words: anyOf(String.raw`
      exponential\w*(?: back-?off)?
      back-?off
      指数(?:级)?(?:重试|退避|回退)
      退避(?:重试|算法)
      指数バックオフ
      지수 백오프
      экспоненциальн\w+
      exponencial
      exponentiell
    `),
  },
  {
    advice: "later",
    reason: "the text says what to wait for",
    words: anyOf(String.raw`
      \bwait (?:until|for|till)\b(?! an? new)[^.;]{0,60}\b(?:try|retry)\b
      \bwait and (?:try|retry)\b
      (?:等待?|待)[^。；]{0,16}(?:完成|结束|恢复)(?:后|之后)?[，,]?(?:请)?再?(?:次)?(?:重?试|操作)
    `),
  },
  {
    advice: "change-first",
    reason: "the text asks to change something before the next attempt",
    words: anyOf(String.raw`
      (?:first|firstly|then|and|quota|before|after \w+ing)[ ,]+(?:then )?(?:please )?(?:try again|retry|submit (?:the request )?again|submit it again)
      \b(?:retry|try again|try)(?: \w+){0,2} (?:by \w+ing|with (?:\w+ ){0,2}(?:valid|correct|another|different))\b
      (?:修改|更换|调整|检查|确认|关机|扩容|升级|鉴权|清理|删除|释放|申请|补充|充值|选择|格式|(?<![稍候])后)[^，。；稍]{0,16}(?:后|并|,|，)?再(?:次)?(?:重新)?(?:重?试|操作|提交|创建|进行)
      (?:修改|更换|调整|检查|确认|清理|删除|释放|补充|充值|选择|升级|降低|减少)[^，。；稍]{0,16}后(?:再)?(?:重试|重新)
      (?:更换|检查|修改|调整|选择)[^，。；稍]{0,12}重试
      (?:修正|確認|変更|削除|追加)(?:して|の上|した後|後に?)、?(?:から)?(?:再|もう一度)
      (?:확인|수정|변경|삭제|충전|갱신|재발급)(?:한|하고|하신)? ?후,? ?(?:다시|재)
      (?:korrigieren|prüfen|ändern|erneuern)[^.;]{0,40}(?:erneut|noch einmal|wiederholen)
      (?:исправьте|проверьте|измените|обновите|пополните)[^.;]{0,40}(?:повтор|снова|ещё раз|еще раз)
      (?:corrija|verifique|compruebe|revise|confira|renueve|renove)[^.;]{0,40}(?:intente|inténtelo|reintente|tente)
    `),
  },
  {
    advice: "later",
    reason: "the text says to send it again",
    words: anyOf(String.raw`
      (?:try|retry|request)(?: \w+){0,3}? (?:again )?later
      try (?:it |this |that )?again
      (?:^|please |or |[.,;] )retry\b(?! the)
      (?:^|[.;] )(?:please )?retry the (?:operation|request)\b
      later\.?$
      稍[后候等].{0,4}(?:重试|再试|尝试|操作)?
      请?重试
      再(?:次)?尝试
      重新(?:尝试|发起|提交)
      (?:しばらく|後で|のちほど|後ほど|再度|時間を(?:空け|あけ|お)).{0,16}(?:再試行|再実行|再度|お試し|実行|送信)
      再試行
      もう一度(?:お試し|実行|やり直)
      (?:나중에|잠시 ?후|잠시만|다시 한 ?번).{0,8}(?:다시|재|시도)
      재시도(?:하|해|를 권)
      (?:повторите|попробуйте)[^.;]{0,24}(?:позже|позднее|снова|ещё раз|еще раз|попытку|запрос)
      int[eé]ntelo (?:de nuevo|m[aá]s tarde)
      intente (?:de nuevo|nuevamente|más tarde)
      reintente
      tente (?:novamente|mais tarde|de novo)
      (?:später|erneut|nochmals|noch einmal) (?:erneut|versuchen|senden)
      versuchen sie es
      vuelva a (?:intentar|enviar)
      int[eé]nte?(?:lo|nte)? (?:otra vez|m[aá]s tarde)
      tente de novo
      aguarde (?:e|alguns|um)
    `),
  },
];

/** Words for small numbers in advice. */
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  five: 5,
  ten: 10,
  thirty: 30,
  一: 1,
  两: 2,
  五: 5,
  十: 10,
  三十: 30,
};

/** Seconds that an amount and a unit of an advice are: `1`, `minute` → 60. */
export function secondsOf(amount: string, unit: string): number {
  const value = NUMBERS[amount.toLowerCase()] ?? Number(amount);
  if (/^(?:milli|毫秒)/i.test(unit)) return value / 1000;
  if (/^(?:min|分|분|минут)/i.test(unit)) return value * 60;
  if (/^(?:hour|小时|時間|시간|час)/i.test(unit)) return value * 3600;
  return value;
}

/** What a retry is like where it is worth trying and nothing says how long to wait. */
export const RETRY_LATER: Retry = {
  retryable: true,
  throttling: false,
  strategy: "exponential",
  delaySeconds: null,
};

/** Where the same request would only fail again. */
export const NO_RETRY: Retry = { retryable: false, throttling: false, strategy: "none", delaySeconds: null };
