import type { TextRule } from "./text-rule.ts";

/** What is there, what is not, what is used up and what state it is in. */
export const RESOURCE_RULES: readonly TextRule[] = [
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "strong",
    words: [
      /\b(?:size|length) (?:of|exceeds?|is (?:over|greater|too))\b.{0,40}(?:over|exceeds?|greater|limits?|long|large)|exceeds? .{0,20}(?:size|length) limits?|exceeds? the maximum (?:size|length)|exceeds? .{0,24}characters|supported by the flavor/i,
      /(?:长度|大小).{0,6}(?:超过|超出|超限)|超(?:过|出).{0,12}(?:长度|大小|容量大小|字符)/,
    ],
    reason: "a value is longer or larger than a request may have it",
  },
  {
    grpcCode: "RESOURCE_EXHAUSTED",
    strength: "strong",
    words: [
      /(?:ip|private ip) addresses? .{0,40}(?:insufficient|used up|not enough)|insufficient (?:private )?ip|no more ip addresses|not enough ip/i,
      /子网.{0,12}(?:IP|地址|可用).{0,10}(?:不足|占满|用完)|(?:IP|地址)(?:地址)?(?:数目|数量|资源)?(?:池)?(?:不足|占满|用完)/i,
    ],
    reason: "the caller's network has no free addresses",
  },
  {
    grpcCode: "RESOURCE_EXHAUSTED",
    strength: "strong",
    throttling: true,
    words: [
      /(?:exceed\w*|insufficient|reach\w*|not enough|no|out of|lack of|above|over|without)(?: \S+){0,5} quotas?\b|quotas?(?: \S+){0,5} (?:exceed\w*|insufficient|full|used up|reached|not enough|limits?|check fail\w*|is \d)|\bquota ?exceeded|\bquota is\b|(?:reach\w*|exceed\w*|over|above|beyond|greater than)(?: \S+){0,4} (?:maximum|max|upper limit|limits?)(?: (?:number|allowed|of))?(?: \S+){0,3}$|\b(?:number|num|count|amount|total|quantity|numbers|memory space|cpu cores)\b.{0,80}(?:reach\w*|exceed\w*|over ?limits?|above|greater than|bigger than|up to)\b|reach\w* the (?:maximum|limit|upper)|(?:limit|maximum) (?:has been |was |is )?(?:reached|exceeded)|over ?limits?\b|limit ?exceeded|\btoo many\b/i,
      /配额(?:不足|已?满|已?用完|超|异常|校验)|超过?出?.{0,10}配额|(?:数量?|个数|数目|总数|绑定|带宽|资源|任务|连接数?).{0,14}(?:达到?了?|超(?!时)过?出?了?).{0,8}(?:上限|最大|限制|限额|配额|允许)|已经?达到?.{0,10}(?:上限|最大)|超过.{0,6}(?:上限|限额)|达到上限/,
      /上限(?:に達し|を超え)|制限を超え|クォータ|한도(?:를)? ?초과|превышен\w* (?:лимит|квот\w+|максимальн\w+)|(?:l[ií]mite|cuota|cota) .{0,20}(?:excedid[oa]|alcanzad[oa]|superad[oa]|atingid[oa])|(?:limit|kontingent) (?:überschritten|erreicht)/iu,
    ],
    reason: "a quota or a limit on the number of things is used up",
  },
  {
    grpcCode: "RESOURCE_EXHAUSTED",
    strength: "strong",
    fault: "server",
    words: [
      /insufficient (?:\w+ ){0,2}(?:resources?|capacity|space|storage)|(?:resources?|capacity|memory|disk space|storage space) (?:\w+ ){0,2}(?:is |are )?(?:insufficient|not enough|exhausted|full)|sold ?out|sellout|no (?:idle|free|available) (?:\w+ )?(?:cluster|host|server|resources?|node|capacity)|capacity is not enough|out of (?:stock|memory|disk|storage)|not enough (?:memory|space|resources|capacity)|check capacity fail\w*/i,
      /(?:资源|容量|内存|库存|存储空间)(?:池)?(?:不足|占满|售罄|已?用完)|售罄|无足够|没有(?:空闲|可用)的?/,
      /リソースが不足|容量不足|리소스 ?부족|недостаточно (?:ресурсов|места|памяти)|recursos insuficientes|espacio insuficiente|(?:ressourcen|speicher) (?:reichen nicht|nicht ausreichend)/iu,
    ],
    reason: "the service itself has nothing left to give",
  },
  {
    grpcCode: "UNIMPLEMENTED",
    strength: "strong",
    words: [
      /not (?:yet )?implemented|unimplemented|method not allowed|(?:api|method|action|interface|operation|function) (?:\w+ )?(?:is |was )?(?:not|n['’]t) (?:supported|exist|found|available)|(?:api|method|action|interface) does ?(?:n['’]t|not) exist|unsupported (?:operation|method|api|action|protocol)|(?:no such|unknown) (?:api|method|action|operation|command)|not support(?:ed)? (?:this|the|such) (?:operation|api|method|action|function)|not support (?:create|creating)/i,
      /(?:接口|API|方法|命令|函数)(?:调用)?(?:不存在|未实现|不支持|未开放|已下线)|不支持(?:该|此|当前|这个)(?:操作|接口|方法|API|功能|命令)|未实现|暂时?不支持(?:自动|创建)/i,
      /サポートされていない(?:メソッド|操作|API)|지원하지 않는 (?:메서드|API|기능)|метод не (?:поддерживается|найден|существует)|m[eé]todo no (?:permitido|soportado|encontrado)|método não (?:permitido|suportado|encontrado)|methode nicht (?:erlaubt|unterstützt)/iu,
    ],
    reason: "the service does not have this operation",
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    words: [
      /(?:delete|remove|detach|disassociate|unbind|release|stop|unlock)\b.{0,60}\bfirst(?:ly)?\b|before (?:deleting|removing|stopping)|recycle bin/i,
      /请先(?!确认|检查|申请)|回收站/,
    ],
    reason: "something else has to be done first",
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    fields: ["solution"],
    words: [
      /\b(?:delete|remove|detach|disassociate|unbind|release|unlock)\b.{0,60}\bfirst(?:ly)?\b/i,
      /请先(?:删除|解绑|移除|清理|关闭|停止|将|恢复|卸载)/,
    ],
    reason: "the solution asks to do something else first",
  },
  {
    grpcCode: "ALREADY_EXISTS",
    strength: "strong",
    words: [
      /already (?:been )?(?:exist\w*|register\w*|created|taken|defined|occupied|added)|exists? already|has exist(?:ed)?\b|\bexist(?:ed)? (?:in the list|before)|\bduplicat\w*(?! (?:specif|key|param))|(?:must be|is not|isn['’]t) unique|name (?:is )?(?:in use|taken)|already has\b|conflicts? with (?:an|the|other)? ?existing|rule\b.{0,30}\bexists\b/i,
      /已经?存在|已有(?:相同|同名|一个)|(?:已|已经)(?:被|在平台)?(?:注册|申请|占用过)|重复(?!指定|操作|提交|输入)|(?:IP|IP地址|网段|名称)(?:地址)?.{0,8}冲突|已绑定$|已被使用$/i,
      /(?:すでに|既に)(?:存在|登録)|重複|이미 (?:존재|등록)|중복|уже (?:существует|зарегистрирован)|ya existe|duplicad[oa]|já existe|existiert bereits|bereits vorhanden/iu,
    ],
    reason: "what should be made is there already",
  },
  {
    grpcCode: "NOT_FOUND",
    strength: "strong",
    words: [
      /not (?:be )?found\b|(?:does|do|did|is|was|are|were|has) ?(?:not|n['’]t) (?:be )?exist\w*|doesn['’]t exist|\bno such\b|non-?exist\w*|not-exist\w*|(?:can(?:not|['’]t| not)|could ?(?:not|n['’]t)|unable to|fail\w* to) (?:find|locate|be found|be detected)|\bno (?:\w+ ){1,4}(?:exists?|found)\b|unknown (?:user|account|resource|instance|host|id|address)\b|has (?:already )?been (?:deleted|removed|destroyed|abandoned)/i,
      /不存在|未(?:能)?找到|找不到|(?:查询|查|检索)不到|没有找到|没有(?:该|这个|此)|无此(?!.{0,4}权限)|已(?:被)?(?:删除|销毁)|NotFound/i,
      /存在しません|存在しない|見つかりません|見つからない|(?:존재하지|찾을 수) (?:않|없)|не найден\w*|не существует|no (?:existe|encontrad[oa]|se encontr[oó]|se ha encontrado)|não (?:existe|encontrad[oa]|foi encontrad[oa])|nicht (?:gefunden|vorhanden)|existiert nicht/iu,
    ],
    reason: "what the request speaks of is not there",
  },
  {
    grpcCode: "ABORTED",
    strength: "strong",
    words: [
      /concurren(?:t|tly|cy)\b|(?:being|is|are) (?:being )?(?:deleted|created|modified|processed|backed up|powering|rebooting|restarting|migrating)\b|\bis (?:powering|rebooting|backing-up)|in progress|another operation|other commands? (?:is|are) being|(?:status|state|resource) (?:is )?busy|is busy|conflict\w* with .{0,30}(?:current state|another|operation)|version conflict|transaction (?:was )?aborted|\bunstable\b|optimistic lock/i,
      /(?<!存)在(?:被)?(?:创建|删除|处理|重启|修改|还原|挂载|卸载|执行|进行|迁移|备份|升级)|处理中|创建中|删除中|还原中|制作.{0,4}中|(?:操作|状态).{0,8}冲突|并发|不稳(?:定|态)?|不为稳态|巡检中|锁定中/,
      /処理中|実行中|競合|처리 중|진행 중|충돌|выполняется другая|конфликт|en curso|em andamento|conflito|wird gerade|konflikt/iu,
    ],
    retryable: true,
    reason: "something else is going on with it at the moment",
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    words: [
      /\b(?:status|state|states)\b.{0,40}\b(?:not|error|abnormal|invalid|illegal|wrong|must|only|unstable|incorrect|null)\b|(?:abnormal|invalid|error|incorrect|wrong|illegal)(?: \w+){0,3} (?:status|state)\b|must be (?:active|stopped|running|started|shut)|(?:is|are|does|do|be)(?: not|n['’]t)(?: in)?(?: \*{0,2}\w+\*{0,2})? ?(?:active|available|ready|stopped|running|up|enabled|activated|online)\b|not ready\b|(?:started|stopped|active|running) (?:or \w+ )?state|when server/i,
      /状态.{0,12}(?:不|异常|无效|错误|未)|请初始化|未(?:关机|激活|就绪|启用|启动|开启|开通|绑定|初始化)|(?:处于|必须是?).{0,10}状态/,
      /状態(?:が|では)|상태(?:가|에서)|состояни[ея]|estado (?:no|inválido|incorrecto)|ungültiger (?:status|zustand)/iu,
    ],
    reason: "it is not in the state that this needs",
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    words: [
      /\b(?:in|being|still|been|is|are) (?:in )?used?\b(?! (?:to|for|as|the)\b)|used by|already (?:been )?(?:associated|attached|bound|assigned|enabled|disabled|started|stopped|running|locked|activated|occupied)|has associated|associated with|\b(?:is|are|been) (?:locked|frozen|freezed|disabled|expired|stopped|running|deactive|inactive|occupied|bound)\b|\bcontains (?:\w+ ){0,2}(?:subnets?|resources?)|has (?:firewall rules|been attached)|is stopped, not|not (?:been )?attached|\blocked\b/i,
      /(?:正在|被|仍|仍然|已|已经|有).{0,8}(?:使用|占用|绑定|挂载|关联|引用)|仍然处于|已被?(?:启用|冻结|锁定|过期|停用|失效|开启|关机|上电|下电|启动|经冻结|经启用)|(?:被|物理)?锁定|冻结|仍在有效期|(?:已)?过期$|失效/,
      /使用中|使用されて|ロック|사용 ?중|используется|заблокирован|en uso|bloquead[oa]|em uso|wird verwendet|gesperrt/iu,
    ],
    reason: "it is in use, bound, locked or switched off",
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "medium",
    words: [
      /(?:does|do|can|is|are|service)? ?(?:not|n['’]t) support\w*|unsupported (?:by|for|on)\b|not (?:be )?allow(?:ed)? to (?:delete|stop|start|create|detach)|cannot be (?:deleted|modified|attached|detached|bound|removed|performed|created|updated|edited)|can not be (?:deleted|attached|operate\w*)|does not allow|(?<!null is |null )not allowed\b|not initiali[sz]ed|\bunsupported\b(?! (?:value|type|format|param\w*|or))|\bunavailable\b|\balready \w+ed\b|\bexpired?\b|has (?:already )?(?:ended|passed|closed|expired)/i,
      /不支持(?!值|的值)|(?<!参数|模式|类型)不可用|不可(?:被)?(?:删除|编辑|修改|操作|移动)|不允许(?!指定|为空|输入|超过)|无法(?:删除|移除|关闭|操作|还原|重复|加入|绑定|迁移)|不能(?:删除|移除|绑定|挂载|卸载)|下(?:有|存在).{0,10},?不允许|中有.{0,8}，?无法/,
      /サポートされていません|サポートしていません|対応して(?:おりません|いません)|지원하지 않|не поддерживается|no (?:soportad[oa]|compatible|se admite)|não suportad[oa]|nicht unterstützt/iu,
    ],
    reason: "it cannot do this as it is",
  },
];
