import { anyOf, type TextRule } from "./text-rule.ts";

/** What is there, what is not, and what has to be done to it first. */
export const RESOURCE_RULES: readonly TextRule[] = [
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "strong",
    reason: "a part of the request is missing",
    words: anyOf(String.raw`
      (?:header|field|parameter|param|argument|key)s?\b.{0,40}(?:does|do|did|is|are) ?(?:not|n['’]t) (?:exist|present|included?|provided|found) in (?:the )?(?:\w+ )?(?:header|body|request|query)
      (?:not|n['’]t) exist in (?:the )?(?:http |request )?(?:header|body|query)
      请求(?:头|体|参数)?中?(?:没有|不存在|缺少|未包含)
      ^missing (?:required )?(?:param|argument|header|field)
    `),
  },
  {
    grpcCode: "UNIMPLEMENTED",
    strength: "strong",
    reason: "the service does not have this operation",
    words: anyOf(String.raw`
      not (?:yet )?implemented
      unimplemented
      method not allowed
      (?:api|method|action|interface|operation|function) (?:\w+ )?(?:is |was )?(?:not|n['’]t) (?:supported|exist|found|available)
      (?:api|method|action|interface|endpoint) does ?(?:n['’]t|not) exist
      unsupported (?:operation|method|api|action|protocol)
      (?:no such|unknown) (?:api|method|action|operation|command)
      not support(?:ed)? (?:this|the|such) (?:operation|api|method|action|function)
      ^not support (?:create|creating)
      not (?:yet )?(?:launched|offered|released|available) in (?:this|the) region
      (?:接口|API|方法|命令|函数)(?:调用)?(?:不存在|未实现|不支持|未开放|已下线)
      不支持(?:该|此|当前|这个)(?:操作|接口|方法|API|功能|命令)
      未实现
      暂时?不支持(?:自动|创建)
      (?:还|服务|尚)?未(?:上线|发布|开放)
      サポートされていない(?:メソッド|操作|API)
      지원하지 않는 (?:메서드|API|기능)
      метод не (?:поддерживается|найден|существует)
      m[eé]todo no (?:permitido|soportado|encontrado)
      método não (?:permitido|suportado|encontrado)
      methode nicht (?:erlaubt|unterstützt)
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    reason: "something else has to be done first",
    words: anyOf(String.raw`
      (?:delete|remove|detach|disassociate|unbind|release|stop|unlock)\b.{0,60}\bfirst(?:ly)?\b
      before (?:deleting|removing|stopping)
      recycle bin
      请先(?!确认|检查|申请)
      回收站
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    fields: ["solution"],
    reason: "the solution asks to do something else first",
    words: anyOf(String.raw`
      \b(?:delete|remove|detach|disassociate|unbind|release|unlock)\b.{0,60}\bfirst(?:ly)?\b
      请先(?:删除|解绑|移除|清理|关闭|停止|将|恢复|卸载)
    `),
  },
  {
    grpcCode: "ALREADY_EXISTS",
    strength: "strong",
    reason: "what should be made is there already",
    words: anyOf(String.raw`
      already (?:been )?(?:exist\w*|register\w*|created|taken|defined|occupied|added)
      exists? already
      has exist(?:ed)?\b
      \bexist(?:ed)? (?:in the list|before)
      \bduplicat\w*(?! (?:specif|key|param))
      (?:must be|is not|isn['’]t) unique
      name (?:is )?(?:in use|taken)
      already has\b
      conflicts? with (?:an|the|other)? ?existing
      rule\b.{0,30}\bexists\b
      已经?存在
      已有(?:相同|同名|一个)
      (?:已|已经)(?:被|在平台)?(?:注册|申请|占用过)
      重复(?!指定|操作|提交|输入)
      (?:IP|IP地址|网段|名称)(?:地址)?.{0,8}冲突
      已绑定$
      已被使用$
      (?:すでに|既に)(?:存在|登録)
      重複
      이미 (?:존재|등록)
      중복
      уже (?:существует|зарегистрирован)
      ya existe
      duplicad[oa]
      já existe
      existiert bereits
      bereits vorhanden
    `),
  },
  {
    grpcCode: "NOT_FOUND",
    strength: "strong",
    reason: "what the request speaks of is not there",
    words: anyOf(String.raw`
      not (?:be )?found\b
      (?:does|do|did|is|was|are|were|has) ?(?:not|n['’]t) (?:be )?exist\w*
      \bnot exists?\b
      \bunregistered\b
      not (?:been )?registered\b
      doesn['’]t exist
      \bno such\b
      non-?exist\w*
      not-exist\w*
      (?:can(?:not|['’]t| not)|could ?(?:not|n['’]t)|unable to|fail\w* to) (?:find|locate|be found|be detected)
      \bno (?:\w+ ){1,4}(?:exists?|found)\b
      unknown (?:user|account|resource|instance|host|id|address)\b
      has (?:already )?been (?:deleted|removed|destroyed|abandoned)
      \bis deleted$
      不存在
      未(?:能)?找到
      无法找到
      未注册
      获取不到
      找不到
      (?:查询|查|检索)不到
      没有找到
      没有(?:该|这个|此)
      无此(?!.{0,4}权限)
      已(?:被)?(?:删除|销毁)
      NotFound
      存在しません
      存在しない
      登録されてい(?:ない|ません)
      등록되지
      見つかりません
      見つからない
      (?:존재하지|찾을 수) (?:않|없)
      не найден\w*
      не существует
      no (?:existe|encontrad[oa]|se encontr[oó]|se ha encontrado)
      não (?:existe|encontrad[oa]|foi encontrad[oa])
      nicht (?:gefunden|vorhanden)
      existiert nicht
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    retryable: false,
    reason: "what is being deleted does not come back, and a state that conflicts has to be changed",
    words: anyOf(String.raw`
      \bbeing deleted\b
      conflict\w* with .{0,30}stat(?:e|us)\b
      (?<!存)在(?:被)?删除
      删除中
      状态.{0,4}冲突
      削除中
      삭제 ?중
      удаляется
    `),
  },
  {
    grpcCode: "INTERNAL",
    strength: "strong",
    reason: "what the service itself makes or keeps came out broken",
    words: anyOf(String.raw`
      fail\w* to (?:\w+ )?create\b.{0,80}\bstatus is (?:error|abnormal)
      \b(?:status|metadata)\b.{0,30} (?:is|are) null\b
      创建.{0,8}失败.{0,8}状态异常
    `),
  },
  {
    grpcCode: "ABORTED",
    strength: "strong",
    retryable: true,
    reason: "something else is going on with it at the moment",
    words: anyOf(String.raw`
      concurren(?:t|tly|cy)\b
      \bbeing (?:created|modified|updated|processed|backed up|migrated|restored|upgraded|attached|detached|restarted|rebooted)\b
      \b(?:is|are) (?:rebooting|restarting|migrating)\b
      in (?:executing|backing up|restoring)
      \b(?:is|are|still) pending\b
      (?:previous|last) .{0,40}(?:not (?:yet )?(?:complete|completed|finished)|still running)
      (?:request|operation|task|job)s? (?:is |are )?in process\b
      (?:epoch|leader|version|constraints?|generation)\b (?:\w+ )?(?:has |have )?changed\b
      \bfenced\b
      \bis (?:powering|rebooting|backing-up)
      in progress
      another operation
      other commands? (?:is|are) being
      (?:status|state|resource) (?:is )?busy
      is busy
      conflict\w* with .{0,30}(?:another|operation)
      version conflict
      transaction (?:was )?aborted
      \bunstable\b
      optimistic lock
      (?<!存)在(?:被)?(?:创建|处理|重启|修改|还原|挂载|卸载|执行|进行|迁移|备份|升级)
      处理中
      (?:创建|还原|挂载|卸载|升级|迁移|备份|恢复|重启|扩容)中(?=$|[，,。；;、]|请|时|无|不|暂)
      删除中
      上一次.{0,20}(?:未|没有)完成
      制作.{0,4}中
      操作.{0,4}冲突
      并发
      不稳(?:定|态)?
      不为稳态
      巡检中
      锁定中
      処理中
      実行中
      競合
      처리 중
      진행 중
      충돌
      выполняется другая
      конфликт
      en curso
      em andamento
      conflito
      wird gerade
      konflikt
    `),
  },
];
