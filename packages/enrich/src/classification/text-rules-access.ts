import { anyOf, type TextRule } from "./text-rule.ts";

/**
 * Who is asking, whether they may, and how often: read before everything else, because these words are the clearest.
 */
export const ACCESS_RULES: readonly TextRule[] = [
  {
    grpcCode: "RESOURCE_EXHAUSTED",
    strength: "strong",
    throttling: true,
    retryable: true,
    reason: "requests come faster than the service allows",
    words: anyOf(String.raw`
      too many (?:requests|calls|attempts|connections|times)
      throttl\w*
      rate[ _-]?limit\w*
      flow[ _-]?(?:control|over limit)
      traffic control
      (?:requests?|calls?|operations?) (?:is |are )?(?:sent )?too (?:frequent|fast|often)
      too frequent\w*
      exceed\w* .{0,30}(?:rate|frequency|qps|tps|concurrency)\b
      request limit exceeded
      (?:maximum |max |number of |rate of )requests? (?:\w+ ){0,2}(?:exceeded|reached)
      exceed\w* (?:\w+ ){0,3}number of requests
      slow ?down
      flood
      (?:请求|访问|操作|调用|发送)(?:过于|太|过)?频繁
      过于频繁
      太过?频繁
      流控
      流量控制
      限流
      请求过载
      (?:请求|并发|访问|发送).{0,4}(?:数量?|次数|频率|频次)?(?:过多|过快|过高|超限|超过|超出|受限)
      (?:频率|频次).{0,4}(?:过高|过快|超|限)
      超过?出?.{0,6}(?:频率|并发|QPS)
      (?:リクエスト|要求)(?:数|回数)?[がを](?:多すぎ|上限|超え|超過)
      流量制限
      レート制限
      요청이 너무
      요청 (?:한도|횟수)
      слишком много запросов
      превышен\w* (?:лимит|количеств\w+) запросов
      demasiad[ao]s (?:solicitudes|peticiones|intentos)
      muitas (?:requisições|solicitações|tentativas)
      zu viele anfragen
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    reason: "the account has to be verified first",
    words: anyOf(String.raw`
      real-name (?:authentication|verification)
      实名认证
    `),
  },
  {
    grpcCode: "UNAUTHENTICATED",
    strength: "strong",
    reason: "the caller's identity is missing or cannot be verified",
    words: anyOf(String.raw`
      \bunauthenticated\b
      \bunauthori[sz]ed$
      \bunauthori[sz]ed\b(?! (?:operation|access|action|to|user))
      not (?:been )?(?:logged|signed)[ -]?in
      (?:invalid|expired|missing|illegal|incorrect|bad|wrong|no) (?:\w+ ){0,2}(?:token|access ?key|credentials?|signature|api[ _-]?key|session)\b
      (?:token|access ?key|credentials?|signature|api[ _-]?key|session) (?:\w+ ){0,4}(?:is |are |has |was )?(?:invalid|expired|missing|illegal|not valid|check fail\w*|verif\w+ fail\w*|required|not provided|revoked)
      tenant_?id in (?:the )?token
      project_?id in (?:the )?token
      signature.{0,20}(?:not match|mismatch)
      access ?key\b.{0,40}(?:not exist|not found)
      (?:oauth|access|bearer) token .{0,60}\b(?:is|was) (?:not valid|invalid|expired)
      requires? authentication
      time (?:difference|offset|skew)\b
      clock skew
      too ?skewed
      (?<!\w-)\bauthenticat(?:ion|e) (?:has )?(?:fail\w*|error|required|is required|missing)
      fail\w* to (?:authenticate|log ?in)
      log ?in (?:fail\w*|required|first)
      incorrect (?:user ?name|login|account)
      (?:user ?name|login) or password
      未(?:鉴权|认证|登录|登陆)
      (?:鉴权|身份认证|身份验证|签名验证|验签|登录认证?|登陆)(?:失败|错误|有误|无效|已?过期)
      (?:^|[^名])认证(?:失败|错误|有误)
      (?:token|令牌|签名|凭证|凭据|access ?key|AK|授权码|Authorization码|access token).{0,8}(?:无效|非法|不合法|过期|失效|错误|不正确|不一致|验证失败|不匹配)
      缺少.{0,6}(?:签名|认证|token|令牌)
      (?:登录|旧|账号)密码(?:不正确|错误|已?超过有效期|有误)
      (?:token|OAuth).{0,8}不存在
      重新登录
      (?:账户|账号|用户名?)(?:名称)?(?:或|和)密码(?:不正确|错误|有误)
      时间.{0,4}(?:偏差|相差)
      ログインが必要
      認証(?:に)?(?:失敗|エラー|が必要)
      인증(?:에)? ?(?:실패|오류|필요)
      ошибка (?:аутентификации|авторизации)
      неверн\w+ (?:токен|подпись|логин|пароль)
      (?:no autenticad[oa]|autenticaci[oó]n (?:fallida|requerida))
      não autenticad[oa]
      token (?:inválido|expirado)
      falha na autenticação
      nicht authentifiziert
      anmeldung fehlgeschlagen
    `),
  },
  {
    grpcCode: "PERMISSION_DENIED",
    strength: "strong",
    reason: "the caller is known, but may not do this",
    words: anyOf(String.raw`
      (?:\bno|\bnot|without|lacks?(?: of)?|insufficient|n['’]t have|not have) (?:\w+ ){0,4}?(?:permissions?|privileges?|authority|authori[sz]ation(?! code)|rights|access right)\b
      (?:not|n['’]t) have (?:the )?(?:required |necessary )?scopes?
      \b(?:edited|used|called|accessed|performed|modified|deleted|changed|seen|invoked|executed)(?: only)? by (?:its|the|an?) (?:owner|admin\w*|creator|author)
      (?:for|to) (?:the |an? )?(?:item['’]s )?(?:administrators?|admins?|owners?) only
      restricted to
      \bmuted\b
      (?:not|must be) (?:a member (?:of|in)|in (?:the )?pilot)
      not (?:\w+ ){0,6}pilot\b
      not whitelisted
      deny ?list\w*
      permission (?:is |was )?(?:denied|forbidden|required|not)
      access (?:is |was |has been )?(?:denied|forbidden)
      \bforbidden\b
      (?:not|isn['’]t) (?:been )?authori[sz]ed
      unauthori[sz]ed (?:operation|access|action|to|user)
      policy does ?(?:n['’]t|not) allow
      disallowed by policy
      (?:operations? (?:is|are) )?not permitted
      not allowed role
      role (?:check|verify|verification) fail\w*
      fail\w* to check (?:the )?roles?\b
      \bblacklist\w*
      \bbanned\b
      whitelist
      \bsuspended\b
      op_(?:restricted|suspended)
      token not allowed
      account (?:is|has been) (?:frozen|disabled|locked|restricted)
      无(?:此|该|任何|相关)?.{0,4}权限
      没有.{0,12}权限
      权限(?:不足|不够|被拒|校验失败)
      无权
      未(?:被|获)?授权
      没有授权
      授权失败
      不在.{0,16}白名单
      黑名单
      用户受限
      禁止访问
      拒绝访问
      必须为管理员
      仅限?.{0,6}管理员
      仅(?:限)?(?:所有者|群主|创建者)
      被?禁言
      封禁
      (?:权限|账号|账户|租户)受限
      无.{0,12}权限
      (?:账号|账户|用户|租户|子用户)(?:已|已经|已被|被)?(?:冻结|禁用|封禁|停用)
      権限が(?:ありません|ない|不足)
      アクセス(?:が)?(?:拒否|禁止)
      許可されてい(?:ない|ません)
      권한이? ?(?:없|부족)
      접근(?:이)? ?(?:거부|금지)
      доступ (?:запрещ[её]н|отклон[её]н)
      нет прав
      недостаточно прав
      (?:acceso|permiso) denegado
      sin permisos?
      permisos? insuficientes?
      acesso negado
      sem permissão
      permissão negada
      zugriff (?:verweigert|nicht erlaubt)
      keine berechtigung
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    reason: "the account has to be topped up first",
    words: anyOf(String.raw`
      (?:insufficient|not enough|no|low)(?: \w+){0,2} (?:balance|funds|credits?|margin)\b
      not have enough (?:\w+ ){0,2}(?:balance|funds|credits?)\b
      balance (?:is |was )?(?:insufficient|not enough)
      in arrears
      overdue
      payment required
      余额不足
      欠费
      账户余额
      残高(?:が)?不足
      잔액 ?부족
      недостаточно средств
      saldo insuficiente
      fondos insuficientes
      guthaben (?:reicht|nicht ausreichend)
    `),
  },
  {
    grpcCode: "PERMISSION_DENIED",
    strength: "medium",
    reason: "somebody has said no",
    words: anyOf(String.raw`
      (?<!connection |connection was |connection is )\b(?:refused|denied|rejected)\b
      \bblocked\b
      \b(?:user|account|plan|token|access|tenant|customer)\b.{0,20} restricted\b
      requests? from .{0,40}not allowed
      (?<!连接|连接被)拒[绝接]
      (?<!连接)被拒
      被(?:封禁|拉黑|屏蔽)
      拒否(?:され|し[たま])
      거부
      отклон[её]н
      rechazad[oa]
      recusad[oa]
      negad[oa]
      abgelehnt
    `),
  },
];
