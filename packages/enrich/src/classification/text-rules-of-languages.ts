import { anyOf, type TextRule } from "./text-rule.ts";

/**
 * What English and Chinese say by the rules of their own, as the other languages of tables say it: a kind a rule, a
 * language a few lines. They go before those rules, whose words for states (“expired”, “locked”, “in use”) are less
 * exact.
 */
export const RULES_OF_LANGUAGES: readonly TextRule[] = [
  {
    grpcCode: "RESOURCE_EXHAUSTED",
    strength: "strong",
    throttling: true,
    retryable: true,
    reason: "requests come faster than the service allows",
    words: anyOf(String.raw`
      超过.{0,8}(?:请求|呼叫|调用|发送)次数
      流量限制
      (?:送信|呼び出し|アクセス|リクエスト|試行|API).{0,4}(?:回数|数|頻度)(?:の上限|の制限|制限)?[がを].{0,6}超
      アクセスが集中
      (?:호출|요청|시도|전송) ?(?:제한 ?)?(?:횟수|수|건수|한도|빈도).{0,4}초과
      (?:일일|월간|초당|분당) ?(?:사용량|호출|요청).{0,6}초과
      너무 많은 (?:요청|호출|시도)
      (?:anzahl|zahl) der (?:anfragen|aufrufe|versuche).{0,30}(?:überschritten|erreicht)
      zu viele (?:\w+)?(?:anfragen|aufrufe|versuche|anmeldeversuche)
      (?:raten?|anfrage)-?limit
      l[ií]mite de (?:solicitudes|peticiones|llamadas|intentos|requisições|chamadas|tentativas|consultas)
      n[uú]mero m[aá]ximo de (?:solicitudes|peticiones|llamadas|intentos|requisições|chamadas|tentativas)
      превышен\w* (?:\w+ )?(?:частот\w|количеств\w|числ\w|лимит\w*) (?:запрос|обращени|попыт)\w+
      (?:слишком много|исчерпано количество|исчерпаны) попыт\w+
    `),
  },
  {
    grpcCode: "UNAUTHENTICATED",
    strength: "strong",
    reason: "the caller's identity is missing or cannot be verified",
    words: anyOf(String.raw`
      (?:权杖|签章|金钥|凭证).{0,6}(?:无效|错误|过期|失败|失效|不正确|不合法|不符)
      (?:无效|错误|过期|非法)的?(?:权杖|签章|金钥|凭证)
      (?:尚?未|请先?|请重新|重新)登入
      (?:トークン|署名|認証情報|認証キー|APIキー|パスワード|セッション).{0,10}(?:無効|不正|切れ|正しくありません|間違|一致しません|期限)
      ログイン(?:してください|されていません|が必要)
      (?:토큰|서명|인증키|인증 키|세션|API ?키)[이가은는을]? ?.{0,6}(?:만료|유효하지|잘못|올바르지)
      (?:만료된|유효하지 않은|잘못된) ?(?:액세스 ?|리프레시 ?)?(?:토큰|서명|인증키|인증 키|세션|API ?키)
      비밀번호[가이는]? ?(?:일치하지|틀|올바르지|다릅)
      로그인[이을]? ?(?:필요|해 ?주세요|하세요)
      인증[이을를]? ?(?:필요|되지)
      (?:토큰|인증 정보|인증 헤더|authorization 헤더)[이가]? ?(?:누락|없)
      인증되지 않은
      ungültige[srn]? (?:\w+[ -])?(?:token|signatur|zugangsdaten|anmeldedaten|api-schlüssel|sitzung)
      (?:token|sitzung|signatur)\b.{0,12}(?:abgelaufen|ungültig)
      (?:zugriffstoken|anmeldesitzung|authentifizierungssitzung)\w*.{0,24}(?:abgelaufen|ungültig|nicht mehr gültig)
      (?:benutzername|kennung) oder (?:das )?(?:passwort|kennwort)
      nicht (?:angemeldet|eingeloggt)
      (?:token|sesi[oó]n|sess[aã]o|firma|assinatura|credencia(?:l|le|i)s)\b.{0,10}(?:expirad[oa]s?|ha expirado|caducad[oa]|expirou|inv[aá]lid[oa]s?|incorrect[oa]s?|incorret[oa]s?)
      (?:usuario|usu[aá]rio|login) (?:o|y|ou|e) (?:contraseña|clave|senha)
      autenti(?:caci[oó]n|cação) (?:es )?(?:necess[aá]ria|requerida|obrigat[oó]ria)
      не (?:авторизован|аутентифицирован)\w*
      токен\w* (?:доступа )?(?:ист[её]к|просрочен|недействител|неверн|устарел)\w*
      (?:неверн|недействительн|некорректн)\w+ (?:\w+ )?(?:токен|подпис|логин|парол|ключ)\w*
      (?:требуется|необходима) (?:авторизация|аутентификация)
      токен\w* (?:был )?(?:отозван|не предоставлен|не передан)\w*
      неверн\w+ уч[её]тн\w+ данн\w+
    `),
  },
  {
    grpcCode: "PERMISSION_DENIED",
    strength: "strong",
    reason: "the caller is known, but may not do this",
    words: anyOf(String.raw`
      (?:アカウント|ユーザー).{0,6}(?:停止|凍結|ロック|無効化)
      利用(?:が|を)制限
      정지된 (?:계정|회원|사용자)
      (?:계정|회원|사용자)[이가] ?(?:정지|차단|잠)
      허용되지 않은 (?:IP|아이피|사용자|접근)
      화이트리스트에 (?:없|등록되지)
      (?:작성자|소유자|리더|관리자|방장)(?:인 사용자)?만 (?:가능|수정|삭제|조회|접근)
      (?:멤버|회원|구성원)[이가]? 아닙니다
      (?:fehlende|keine|unzureichende) (?:\w+)?(?:berechtigung|rechte)\w*
      (?:berechtigung(?:en)?|rechte) (?:fehl|nicht)\w*
      nicht die (?:erforderlichen|nötigen|notwendigen) (?:rechte|berechtigungen)
      (?:benutzer|konto|account|kunde) (?:ist|wurde) (?:gesperrt|deaktiviert)
      no (?:tiene|posee) (?:los )?permisos?
      (?:usuario|usu[aá]rio|cuenta|conta) (?:est[aá] |foi |ha sido )?(?:bloquead|suspendid|suspens|desativad|deshabilitad|inhabilitad)[oa]
      operaci[oó]n no (?:autorizada|permitida)
      operação não (?:autorizada|permitida)
      não tem permissão
      permissões insuficientes
      нет (?:доступа|разрешения|полномочий)
      не разреш[её]н\w*
      (?:пользователь|аккаунт|уч[её]тная запись|клиент) (?:\w+ )?(?:заблокирован|отключ[её]н|приостановлен)\w*
      операция запрещена
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    reason: "something has to be done about the account or the order first",
    words: anyOf(String.raw`
      已付款
      잔액[이은]? ?부족
      이미 (?:결제|취소|완료|처리|환불)
      bereits (?:storniert|bezahlt|abgeschlossen|verarbeitet)
      status erlaubt (?:keine?|es nicht)
      (?:konto|karte) (?:ist )?nicht gedeckt
      (?:la cuenta|el usuario) no est[aá] activ[oa]
      (?:conta|usuário) não está ativ[oa]
      status não permite
      уже (?:оплачен|отмен[её]н|заверш[её]н|обработан|закрыт)\w*
      (?:сч[её]т|заказ|смена) закрыт\w*
    `),
  },
  {
    grpcCode: "ALREADY_EXISTS",
    strength: "strong",
    reason: "what should be made is there already",
    words: anyOf(String.raw`
      已经?存在
      (?:メールアドレス|名前|番号|ID|コード).{0,4}(?:は|が)(?:既|すで)に使用
      이미 (?:사용 ?중인|존재하는|등록된|가입된) ?(?:\S+ )?(?:이름|이메일|아이디|닉네임|번호|ID|코드)
      bereits (?:registriert|vergeben|vorhanden|verwendet|angelegt)
      doppelte[rs]? (?:eintrag|datensatz|schlüssel)
      ya (?:est[aá] )?(?:registrad[oa]|en uso|utilizad[oa])
      (?:já|ja) (?:está )?(?:cadastrad[oa]|registrad[oa]|em uso|utilizad[oa])
      em duplicidade
      дублир\w+
      уже (?:занят|использ|зарегистрирован)\w*
      уже привязан\w*
    `),
  },
  {
    grpcCode: "NOT_FOUND",
    strength: "strong",
    reason: "what the request speaks of is not there",
    words: anyOf(String.raw`
      查无
      該当する\S{0,12}(?:ありません|ない|見つかりません)
      (?:데이터|결과|내역|정보|자료)[이가]? ?(?:없습니다|없음|없는)
      kein(?:e|en)? (?:\w+ )?(?:datensatz|daten|eintrag|einträge|ergebnis\w*) (?:vorhanden|gefunden)
      unbekannte[rs]? (?:benutzer|kunde|auftrag|artikel|konto)
      \binexistentes?\b
      não (?:foi )?(?:localizad|encontrad)[oa]
      (?:запись|данные|объект|файл|документ|пользователь|заказ) (?:отсутству|не найден|не существу)\w*
    `),
  },
  {
    grpcCode: "DEADLINE_EXCEEDED",
    strength: "strong",
    reason: "something took too long",
    words: anyOf(String.raw`
      (?:连线|连接|请求|回应|响应|处理|交易|等待)逾时
      ^逾时
      시간[이을]? ?초과
      타임 ?아웃
      tiempo (?:de espera|l[ií]mite|de respuesta) (?:agotad|excedid|superad)o
      (?:agotó|excedió|superó) el tiempo
      tempo (?:limite|de espera|de resposta) (?:excedid|esgotad)o
      (?:истекло|превышено) (?:\w+ )?время
      время (?:ожидания|\w+ запроса) (?:\w+ )?(?:истекло|превышено)
      тайм-?аут
    `),
  },
  {
    grpcCode: "UNAVAILABLE",
    strength: "strong",
    reason: "the service cannot answer for a while",
    words: anyOf(String.raw`
      (?:服务|系统)?暂时无法(?:使用|提供|回应)
      伺服器忙碌
      系统忙碌
      (?:サービス|システム|現在).{0,8}(?:利用できません|ご利用いただけません)
      (?:サーバー?|回線).{0,4}混み合って
      (?:서버|시스템)[가이]? ?(?:혼잡|과부하)
      일시적으로 ?(?:이용|사용|접속)할 수 없
      vorübergehend nicht (?:erreichbar|verfügbar)
      servi(?:dor|cio|ço) (?:temporalmente |temporariamente )?(?:sobrecargad|sobrecarregad|fuera de (?:línea|servicio)|fora do ar|indispon)\w*
      (?:сервис|сервер|система|служба) (?:\w+ )?(?:недоступ|перегруж)\w+
      (?:технические|профилактические) работы
    `),
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "medium",
    reason: "the request is not as it must be",
    words: anyOf(String.raw`
      (?:形式|書式|入力内容|入力値).{0,4}(?:誤り|不正|間違)
      (?:неверн|некорректн|недопустим|неправильн)\w+ (?:\w+ )?(?:параметр|запрос|формат|значени|данны|тип|пол[ея])\w*
      отсутству\w+ (?:\w+ )?(?:параметр|пол[ея]|значени|заголов)\w*
      пол[ея] (?:\S+ )?не (?:может|могут|должн\w+) быть пуст\w+
      (?:не указан|не задан|не передан)\w*
    `),
  },
  {
    grpcCode: "INTERNAL",
    strength: "medium",
    reason: "something went wrong inside the service",
    words: anyOf(String.raw`
      konnte nicht \w+ werden
      no se pudo \w+
      внутренн\w+ ошибк\w+
      (?:неизвестн|непредвиденн|системн)\w+ ошибк\w+
      ошибка (?:базы данных|сервера|системы)
    `),
  },
];
