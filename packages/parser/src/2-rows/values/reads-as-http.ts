import { readStatus } from "../cells/read-status.ts";

/** What texts about an HTTP status say, whoever writes them. RFC 9110 § 15 has the phrases. */
const meanings: Readonly<Record<number, RegExp>> = {
  200: /\bok\b|success|成功|正常|정상|성공|éxito|sucesso|erfolg|успе/iu,
  201: /creat|已创建|创建成功|作成|생성|cread|criad|erstellt|созда/iu,
  202: /accept|接受|受理|acept|aceit|akzept|принят/iu,
  204: /no content|empty|无内容|无返回|vac[ií]|leer|sem conte/iu,
  400: /bad request|malformed|invalid|syntax|错误|无效|非法|格式|不正|잘못|inválid|ungültig|неверн/iu,
  401: /auth|token|credential|login|认证|鉴权|未授权|登录|認証|인증|autentic|angemeldet|авториз/iu,
  403: /forbid|denied|permission|not allowed|拒绝|禁止|权限|権限|권한|prohib|permiso|verboten|запре/iu,
  404: /not (?:be )?found|exist|找不到|不存在|未找到|無法找到|見つか|찾을|encontr|gefunden|найден/iu,
  405: /method|方法|メソッド|메서드|método|methode|метод/iu,
  409: /conflict|冲突|衝突|競合|충돌|conflit|konflikt|конфликт/iu,
  429: /too many|rate|limit|frequen|频|頻|過多|초과|demasiad|muitas|viele|много/iu,
  500: /internal|server|内部|服务器|伺服器|サーバ|서버|interno|intern|внутренн/iu,
  502: /gateway|网关|ゲートウェイ|게이트웨이|шлюз/iu,
  503: /unavailable|overload|maintenance|不可用|维护|利用できません|사용할 수 없|no disponible|indisponível|недоступ/iu,
  504: /time\s?out|timed out|超时|逾時|タイムアウト|시간 초과|tiempo|zeit/iu,
};

/** `4xx`: what no service has for a code. */
const statusClass = /^[1-5]xx$/i;

/**
 * Whether the texts beside statuses say what those statuses mean in HTTP: at least one in four of those we know.
 * Classes of statuses, and nothing else, need no text.
 */
export function readsAsHttp(statuses: readonly string[], columns: readonly (readonly string[])[]): boolean {
  if (statuses.length > 1 && statuses.every((text) => statusClass.test(text))) return true;
  let known = 0;
  let agreeing = 0;
  for (const [row, text] of statuses.entries()) {
    const meaning = meanings[readStatus(text).statuses[0] ?? 0];
    if (meaning === undefined) continue;
    known++;
    if (columns.some((texts) => meaning.test(texts[row] ?? ""))) agreeing++;
  }
  return agreeing > 0 && agreeing * 4 >= known;
}
