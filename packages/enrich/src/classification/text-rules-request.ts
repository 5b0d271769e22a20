import type { TextRule } from "./text-rule.ts";

/** What is wrong with the request, and what is wrong with the service: the widest words, read last. */
export const REQUEST_RULES: readonly TextRule[] = [
  {
    grpcCode: "UNAVAILABLE",
    strength: "strong",
    words: [
      /\boverload\w*|(?:service|server|system|cluster|node|region)(?: \w+)? (?:is |are )?(?:temporarily |currently )?(?:unavailable|offline|down)\b|temporarily unavailable|^service unavailable|(?:system|server|service) (?:is )?(?:too )?busy|(?:under|in) maintenance|connection (?:was )?(?:refused|reset|closed|lost|fail\w*|error)|unreachable/i,
      /(?:系统|服务器?|网络)(?:正)?(?:繁忙|忙)|服务(?:暂时|当前)?不可用|过载|负载过高|维护中|(?:还|服务)未上线|连接(?:失败|被拒绝|中断|断开)|网络(?:异常|错误|故障|不可达)/,
      /サービス(?:が)?(?:利用できません|停止)|メンテナンス|混雑|서비스(?:를)? ?(?:이용|사용)할 수 없|점검|недоступ\w+|перегружен\w*|servicio no disponible|mantenimiento|serviço indisponível|manutenção|nicht (?:verfügbar|erreichbar)|überlastet|wartung/iu,
    ],
    reason: "the service cannot answer at the moment",
  },
  {
    grpcCode: "DEADLINE_EXCEEDED",
    strength: "strong",
    words: [
      /\btim(?:ed|e) ?out\b(?! (?:value|setting|parameter|must|is invalid))|deadline exceeded/i,
      /超时(?!时间|配置|设置|参数|值)/,
      /タイムアウト|시간 ?초과|тайм-?аут|превышено время|tiempo (?:de espera )?agotado|tempo (?:limite )?(?:esgotado|excedido)|zeitüberschreitung/iu,
    ],
    reason: "it took longer than allowed",
  },
  {
    grpcCode: "CANCELLED",
    strength: "strong",
    words: [
      /\b(?:was|been|is) cancell?ed\b|\bcancell?ed by\b/i,
      /(?:已|被|用户)取消/,
      /キャンセルされ|취소되|отмен[её]н|cancelad[oa]|abgebrochen/iu,
    ],
    reason: "somebody called it off",
  },
  {
    grpcCode: "DATA_LOSS",
    strength: "strong",
    words: [
      /\bcorrupt(?:ed|ion)?\b|data loss/i,
      /数据(?:已)?(?:损坏|丢失)/,
      /データ(?:が)?破損|데이터 손상|поврежден\w* данн|datos dañados|dados corrompidos/iu,
    ],
    reason: "data is damaged",
  },
  {
    grpcCode: "INTERNAL",
    strength: "strong",
    words: [
      /internal(?: \w+){0,2} (?:error|exception|failure|fault)|^server error\b|\b(?:an?|the|unknown|remote) server error\b|database (?:error|exception)|(?:neutron|nova|cinder|elb|openstack|backend) error|(?:unexpected|unknown|system|system context|rpc) (?:error|exception)|system (?:exception|was broken)|an error has occurred in|(?:response|router|list|routers|getlist|floatip|metadata is|thread list)(?: of .{0,30})? (?:is|are) (?:null|empty)(?! or invalid parameter)|null pointer|access(?:ing)? .{0,12}error$/i,
      /(?:系统|服务(?:端|器)?|内部|未知|后台|平台)(?:出现|内部|服务|响应)?(?:错误|异常|故障)|内部(?:错误|异常)|系统错误|数据库(?:错误|异常)|(?:后台|后端)服务.{0,8}(?:异常|失败|为空|null)|底层|(?:返回|响应)(?:结果)?(?:异常|为空|为null)/i,
      /(?:内部|システム|サーバー?)(?:の)?エラー|내부 ?(?:서버 )?오류|시스템 ?오류|서버 ?오류|внутренн\w+ ошибк\w+|ошибка сервера|error interno|erro interno|interner (?:server)?fehler/iu,
    ],
    reason: "something broke inside the service",
  },
  {
    grpcCode: "INTERNAL",
    strength: "medium",
    words: [/\bfail\w*\b.{0,120}\b(?:is|are) (?:null|empty)\b/i, /失败.{0,60}(?:为空|为null)/i],
    reason: "it failed over something that the service itself has lost",
  },
  {
    grpcCode: "OUT_OF_RANGE",
    strength: "medium",
    words: [
      /out of (?:the )?(?:valid )?range|(?:not|n['’]t) (?:in|within) the (?:valid |allowed )?range/i,
      /超出.{0,8}范围|不在.{0,12}范围|范围错误/,
      /範囲外|범위(?:를)? ?벗어|вне (?:допустимого )?диапазона|fuera de(?:l)? rango|fora do intervalo|außerhalb des (?:gültigen )?bereichs/iu,
    ],
    reason: "a value lies outside the range that is allowed now",
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "medium",
    words: [
      /\binvalid\b|\billegal\b|\bmalformed\b|\bis (?:empty|null|required|missing)\b|\bmissing\b|\brequired (?:param\w*|field|argument|property)|(?:param\w*|argument|input|body|header) (?:is |are )?errors?\b|\bmust (?:be|range|not|contain|has|have|match)\b|not (?:a )?valid\b|not (?:be )?(?:specified|empty|null|blank)|too (?:long|short|large|big|small)|\blength\b|mismatch\w*|(?:does|do|is|are) ?(?:not|n['’]t) (?:match|equal|consistent|the same|the target|correct)|not match\w*|not (?:the )?same|is (?:different|incorrect|wrong)|\binconsistent\b|incorrect\w*|bad request|\bparse\b|\bparsing\b|unsupported (?:value|type|format|media)|\bonly\b.{0,50}\b(?:supported|supports?|allowed|mount|be)\b|exceeds? .{0,24}(?:size|length|characters|limits)|less than|greater than|(?:can ?not|cannot) (?:be )?(?:more than|greater|exceed|contain)|at the same time|prohibited|multiple \w+ specified|does not (?:belong|meet)|conflict|not applicable|improper|unrecognized|cannot be assigned|not (?:be )?(?:used )?to apply|params? check|check .{0,20}params?/i,
      /参数.{0,12}(?:错误|不|异常|无效|非法|有误|为空|缺|失败)|不合法|非法|无效|格式|不正确|不?为空|缺少|缺失|必填|必选|不匹配|不一致|不符合|不满足|不规范|有误|长度|仅支持|只支持|只允许|只能|必须|(?:不能|不可|不允许)(?:为空|同时|指定|超过|大于|小于)|大于|小于|过长|过大|过小|请求(?:数据|体|内容|参数)?(?:错误|出现错误)|输入.{0,4}(?:错误|有误)|禁止指定|不同$|校验失败|未指定|请求中没有|不能是|重叠|不是|非(?=[A-Z])/,
      /無効|不正|正しく(?:ありません|ない)|必須|形式が|空白|空です|有効で(?:は)?(?:ない|ありません)|定義されていない|間違|一致し(?:ない|ません)|유효하지 않|잘못된|올바르지 않|필수|неверн\w+|недопустим\w+|некорректн\w+|обязательн\w+|не указан\w*|no (?:es )?v[aá]lid[oa]|inv[aá]lid[oa]|incorrect[oa]|requerid[oa]|obligatori[oa]|inválid[oa]|obrigatóri[oa]|ungültig\w*|fehlt|erforderlich|falsche[rs]?/iu,
    ],
    reason: "the request itself is wrong, whatever the state of the service",
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "weak",
    words: [
      /\bexceeds?\b|\bexceeding\b|\b(?:minimum|maximum)\b|\bat (?:least|most)\b|\b(?:below|above|smaller|larger|bigger|higher|lower) than\b|\bis not an? \w+/i,
      /超过|超出|低于|高于|至少|至多|最多|最少/,
    ],
    reason: "a value is beyond what is accepted",
  },
  {
    grpcCode: "INTERNAL",
    strength: "weak",
    fields: ["message", "description"],
    words: [
      /\bfail\w*|\berrors?\b|\bexceptions?\b|\bunable to\b|\bcould not\b|\babnormal\b/i,
      /失败|异常|错误|出错|故障/,
      /失敗|エラー|실패|오류|ошибк\w+|не удалось|fall[oó]|error|erro|falha|fehler|fehlgeschlagen/iu,
    ],
    reason: "something failed and nothing says that the caller could have done better",
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "weak",
    words: [/\b(?:empty|negative)\b/i, /^空|负数/],
    reason: "a value is one that nothing can be done with",
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "weak",
    words: [/\b(?:cannot|can not|can['’]t)\b/i, /不能|不可|无法|不足/],
    reason: "it cannot be done now, and nothing says that anything broke",
  },
];
