import { anyOf, type TextRule } from "./text-rule.ts";

/** What is wrong with the service. */
export const SERVICE_RULES: readonly TextRule[] = [
  {
    grpcCode: "UNAVAILABLE",
    strength: "strong",
    reason: "the service cannot answer at the moment",
    words: anyOf(String.raw`
      \boverload\w*
      (?:service|server|system|cluster|node|region)(?: \w+)? (?:is |are )?(?:temporarily |currently )?(?:unavailable|offline|down)\b
      temporarily unavailable
      (?:server|service|node|broker|database|leader|engine|observer) (?:is )?(?:initializing|starting|stopping|shutting down|loading|recovering|down|in panic|not (?:start\w*|ready|running))\b
      \b(?:is|are) loading\b
      no leader\b
      not the (?:leader|correct (?:coordinator|controller))
      leader(?:ship)? election
      disconnected before
      \bdowntime\b
      (?:load|traffic) is (?:too )?heavy
      too busy
      no (?:\w+ ){0,2}threads? available
      no available threads
      temporary (?:issue|problem|failure|error)
      network (?:is )?(?:not available|down|lost|disconnected|unavailable)
      websocket (?:is )?disconnected
      ^service unavailable
      (?:system|server|service) (?:is )?(?:too )?busy
      (?:under|in) maintenance
      connection (?:was )?(?:refused|reset|closed|lost|fail\w*|error)
      unreachable
      (?:系统|服务器?|网络)(?:正)?(?:繁忙|忙)
      服务(?:暂时|当前)?不可用
      过载
      负载过高
      维护中
      网络(?:连接)?已?断开
      连接(?:失败|被拒绝|中断|断开)
      网络(?:异常|错误|故障|不可达)
      サービス(?:が)?(?:利用できません|停止)
      メンテナンス
      混雑
      서비스(?:를)? ?(?:이용|사용)할 수 없
      점검
      недоступ\w+
      перегружен\w*
      servicio no disponible
      mantenimiento
      serviço indisponível
      manutenção
      nicht (?:verfügbar|erreichbar)
      überlastet
      wartung
    `),
  },
  {
    grpcCode: "DEADLINE_EXCEEDED",
    strength: "strong",
    reason: "it took longer than allowed",
    words: anyOf(String.raw`
      \btim(?:ed|e) ?out\b(?! (?:value|setting|parameter|must|is invalid))
      deadline exceeded
      \btime expires\b
      超时(?!时间|配置|设置|参数|值)
      タイムアウト
      시간 ?초과
      тайм-?аут
      превышено время
      tiempo (?:de espera )?agotado
      tempo (?:limite )?(?:esgotado|excedido)
      zeitüberschreitung
    `),
  },
  {
    grpcCode: "CANCELLED",
    strength: "strong",
    reason: "somebody called it off",
    words: anyOf(String.raw`
      \b(?:was|been|is) cancell?ed\b
      \bcancell?ed by\b
      (?<!to )\bcancell?ed$
      (?:terminated|interrupted|aborted|stopped) by (?:the )?user
      (?<!法|能|法被|能被)(?:已|被|用户)取消
      キャンセルされ
      취소되
      отмен[её]н
      cancelad[oa]
      abgebrochen
    `),
  },
  {
    grpcCode: "DATA_LOSS",
    strength: "strong",
    reason: "data is damaged",
    words: anyOf(String.raw`
      \bcorrupt(?:ed|ion)?\b
      data loss
      数据(?:已)?(?:损坏|丢失)
      データ(?:が)?破損
      데이터 손상
      поврежден\w* данн
      datos dañados
      dados corrompidos
    `),
  },
  {
    grpcCode: "INTERNAL",
    strength: "strong",
    reason: "something broke inside the service",
    words: anyOf(String.raw`
      internal(?: \w+){0,2} (?:error|exception|failure|fault)
      ^server error\b
      \b(?:an?|the|unknown|remote) server error\b
      database (?:error|exception)
      (?:neutron|nova|cinder|elb|openstack|backend) error
      (?:unexpected|unknown|system|system context|rpc) (?:error|exception)
      system (?:exception|was broken)
      (?:system|internal|server) (?:issue|problem)s?\b
      wrong (?:at|on) our (?:end|side)
      an error has occurred in
      (?:response|router|routers|getlist|floatip|metadata is|thread list)(?: of .{0,30})? (?:is|are) (?:null|empty)(?! or invalid parameter)
      null pointer
      access(?:ing)? .{0,12}error$
      (?:系统|服务(?:端|器)?|内部|未知|后台|平台)(?:出现|内部|服务|响应)?(?:错误|异常|故障)
      内部(?:错误|异常)
      系统错误
      数据库(?:错误|异常)
      (?:后台|后端)服务.{0,8}(?:异常|失败|为空|null)
      底层
      (?:返回|响应)(?:结果)?(?:异常|为空|为null)
      (?:内部|システム|サーバー?)(?:の)?エラー
      내부 ?(?:서버 )?오류
      시스템 ?오류
      서버 ?오류
      внутренн\w+ ошибк\w+
      ошибка сервера
      error interno
      erro interno
      interner (?:server)?fehler
    `),
  },
];
