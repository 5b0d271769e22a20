import { strictText } from "./strict-text.ts";

/** An encoding that may be meant, and the characters that a text in it has many of. */
interface Candidate {
  readonly encoding: string;
  readonly common: RegExp;
  /** Why these characters. */
  readonly reason: string;
  /**
   * Below this share of them a text does not read like the language; what is written about errors has about twice as
   * many.
   */
  readonly least: number;
}

const CANDIDATES: readonly Candidate[] = [
  {
    encoding: "gb18030",
    common:
      /[的一是不了在有和为中大要以时会可能对生出到行用工下过子说产种面方后多定学法所民得经就进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处参码错误请检查确认失败请求返回接口名称格式类型存在超限服务器网络连接系统支持联技术稍试重息否户信权作创该配态状除操置调删值例个发效获未字成输号述源描空单于列示上更交消包询地端非功规需传群备改证目密容版复符节修异址同段属额含执约访分录足注您启云账编主许须允考客标模载再选动验范议签默导找致域响像他送共写序费镜义储具钥换填带台项保授完人析协订缺匹止始盘整转控频库达添块预租详登易围份识校冻绑引私略供这遇记链测禁增]/u,
    reason: "the most frequent simplified characters, and the words of error tables",
    least: 0.42,
  },
  {
    encoding: "big5",
    common:
      /[的一是不了在有和為中大要以時會可能對生出到行用工下過子說產種面方後多定學法所民得經就進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處參碼錯誤請檢查確認失敗求返介名稱格類型存超限服務器網絡連系統支持聯技術稍試單帳未訂戶價借交額證金易款該於倉幣您率口貸詢發足頻置許允報模風個構消保貨槓桿空態權段驗狀否功險改獲密綁效上押異修啟這息差觸算約他地餘抵動需控號目作僅負債禁包換字非再劃止操配值鐘同調整響買低每續登列規複轉找完窗訊描述太清尚至我候識速賬撤屬們收含訪徑歷史受義註冊址預封裝送站域]/u,
    reason: "the same characters in traditional writing",
    least: 0.42,
  },
  {
    encoding: "shift_jis",
    common: /[\u3041-\u3093\u30a1-\u30f6\u30fc]/u,
    reason: "kana: no Japanese sentence is without them",
    least: 0.3,
  },
  {
    encoding: "euc-jp",
    common: /[\u3041-\u3093\u30a1-\u30f6\u30fc]/u,
    reason: "kana: no Japanese sentence is without them",
    least: 0.3,
  },
  {
    encoding: "euc-kr",
    common:
      /[가각간값같개거건것게결경계고공과관구권그금기나날내네년는능니다단당대더데도동되된될드든들디따때또라래량려력련령로록료를름리마만말매메며면명모못무문문미및바반받발방번변보부분불비사상생서석선설성세소속수스습시식신실아않알액야약어언업없에여역연열영예오완외요용우운원위유은을음응의이인일임입자작장재저적전접정제조존주준중증지직진차참처청체초최추출취치코키타터테토통트특파패페포표프필하학한할함합해행현형호화확환활회효후류했크잘버으러었찾였있카답태랍웃켓급검았등클플복채배맹됨싱브끊컨잠닙와션새축근컬교폴올르티닌널슈졌됩승빌텐츠웹락링칭누길허객휴템목종절맞루폰망별블달읽쓰압족큰랜획팀협월님송백]/u,
    reason: "the syllables of particles, endings and technical words",
    least: 0.42,
  },
];

/** The letters that Russian sentences are mostly of; capitals where they belong are few. */
const russian: Omit<Candidate, "encoding"> = {
  common: /[оеаинтсрвлкмдпуяызьбгчй]/u,
  reason: "the most frequent letters; in another encoding of Cyrillic they are capitals, signs or rare ones",
  least: 0.75,
};

/** Encodings of one byte a letter are named to the user, and never taken unasked: any bytes are right in them. */
const NAMED_ONLY: readonly Candidate[] = ["windows-1251", "koi8-r", "ibm866"].map((encoding) => ({
  ...russian,
  encoding,
}));

/** The next best must have less than this share of the best one's. */
const LEAD = 0.6;

/** Fewer characters than this tell nothing. */
const LEAST_CHARACTERS = 6;

/** More characters than this tell nothing more. */
const MOST_CHARACTERS = 20_000;

/** What bytes that are not UTF-8 are, or why that is not certain. */
export type Guess =
  | { readonly encoding: string; readonly text: string }
  | { readonly encoding: undefined; readonly reason: string; readonly mostlyUtf8: boolean };

/** The encoding in which bytes read like a language, where one is clearly better than the others. */
export function guessEncoding(bytes: Uint8Array): Guess {
  const scores = CANDIDATES.map((candidate) => score(bytes, candidate)).sort((a, b) => b.share - a.share);
  const [best, second] = scores as [Score, Score];
  if (best.share >= best.least && second.share < best.share * LEAD && best.characters >= LEAST_CHARACTERS) {
    return { encoding: gbName(best.encoding, bytes), text: best.text };
  }
  const names = scores.filter(({ share }) => share > 0.1).map(({ encoding }) => encoding);
  const like =
    names.length > 0
      ? `it may be ${names.join(" or ")}`
      : (likeRussian(bytes) ??
        (haveLoneLetters(bytes)
          ? "its letters beyond ASCII stand alone, as in windows-1252 and other encodings of one byte a letter"
          : "it reads like none of the encodings that can be told"));
  return { encoding: undefined, reason: `it is not UTF-8, and ${like}`, mostlyUtf8: isMostlyUtf8(bytes) };
}

/** The encoding of Cyrillic in which bytes read like Russian, said of the text. */
function likeRussian(bytes: Uint8Array): string | undefined {
  const [best] = NAMED_ONLY.map((candidate) => score(bytes, candidate)).sort((a, b) => b.share - a.share);
  if (best === undefined || best.share < best.least || best.characters < LEAST_CHARACTERS) return undefined;
  return `it reads like Russian in ${best.encoding}`;
}

/**
 * The encoding in which a text that is right UTF-8 reads like a language, where as UTF-8 it does not: two Chinese
 * characters may be two bytes each of the Latin, Greek, Cyrillic or Arabic letters and marks of UTF-8. `undefined`
 * where UTF-8 is beyond doubt: it has characters of three bytes, which other encodings hardly make by chance, or
 * nothing beyond Latin-1.
 *
 *     C6 BD CC A8  =  ƽ̨ in UTF-8, 平台 in GBK
 */
export function otherReading(bytes: Uint8Array, utf8: string): string | undefined {
  // What is beyond doubt shows at its first character of three bytes: that is asked first.
  if (/[\u0800-\uffff]/.test(utf8) || !/[\u0100-\u07ff]/.test(utf8)) return undefined;
  return CANDIDATES.map((candidate) => score(bytes, candidate)).find(({ share }) => share >= 0.5)?.encoding;
}

interface Score {
  readonly encoding: string;
  readonly text: string;
  /** How many characters beyond ASCII it has, and which share of them is common. */
  readonly characters: number;
  readonly share: number;
  readonly least: number;
}

function score(bytes: Uint8Array, { encoding, common, least }: Candidate): Score {
  const text = strictText(bytes, encoding);
  if (text === undefined) return { encoding, text: "", characters: 0, share: 0, least };
  let characters = 0;
  let found = 0;
  for (const character of text) {
    if (character < "\u00a1" || /[\u3000-\u303f\uff01-\uff20\u2010-\u2027]/u.test(character)) continue;
    if (++characters > MOST_CHARACTERS) break;
    if (common.test(character)) found++;
  }
  return { encoding, text, characters, share: characters === 0 ? 0 : found / characters, least };
}

/** GBK is what GB18030 is called as long as it has no character of four bytes. */
function gbName(encoding: string, bytes: Uint8Array): string {
  return encoding === "gb18030" && strictText(bytes, "gbk") !== undefined && !hasFourBytes(bytes)
    ? "gbk"
    : encoding;
}

function hasFourBytes(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x81) continue;
    const trail = bytes[++at] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) return true;
  }
  return false;
}

/** Whether most bytes beyond ASCII stand between bytes of ASCII: in the encodings of East Asia hardly one does. */
function haveLoneLetters(bytes: Uint8Array): boolean {
  let lone = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    all++;
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) lone++;
  }
  return lone > all * 0.5;
}

/** Whether most of what is beyond ASCII is right UTF-8: then a few bytes are broken, not the encoding another one. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  let wrong = 0;
  let right = 0;
  for (const character of text) {
    if (character === "\ufffd") wrong++;
    else if (character > "\x7f") right++;
  }
  return right > wrong * 2;
}
