import { anyOf, type TextRule } from "./text-rule.ts";

/** What state a thing is in that a request needs otherwise. */
export const STATE_RULES: readonly TextRule[] = [
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    reason: "it is not in the state that this needs",
    words: anyOf(String.raw`
      \b(?:status|state|states)\b.{0,40}\b(?:not|error|abnormal|invalid|illegal|wrong|must|only|unstable|incorrect)\b
      (?:abnormal|invalid|error|incorrect|wrong|illegal)(?: \w+){0,3} (?:status|state)\b(?! code)
      must be (?:active|stopped|running|started|shut)
      (?:is|are|does|do|be)(?: not|n['’]t)(?: in)?(?: \*{0,2}\w+\*{0,2})? ?(?:active|available|ready|stopped|running|up|enabled|activated|online)\b
      not ready\b
      (?:started|stopped|active|running) (?:or \w+ )?state
      when server
      状态.{0,12}(?:不|异常|无效|错误|未)
      请初始化
      未(?:关机|激活|就绪|启用|启动|开启|开通|绑定|初始化)
      (?:处于|必须是?).{0,10}状态
      状態(?:が|では)
      상태(?:가|에서)
      состояни[ея]
      estado (?:no|inválido|incorrecto)
      ungültiger (?:status|zustand)
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    reason: "it is in use, bound, locked or switched off",
    words: anyOf(String.raw`
      \b(?:in|being|still|been|is|are) (?:in )?used?\b(?! (?:to|for|as|the)\b)
      used by
      already (?:been )?(?:associated|attached|bound|assigned|enabled|disabled|started|stopped|running|locked|activated|occupied)
      has associated
      (?:has|have|having) (?:any |an? )?(?:attached|connected|associated|bound)\b
      associated with
      \b(?:is|are|been) (?:locked|frozen|freezed|disabled|expired|stopped|running|deactive|inactive|occupied|bound)\b
      \bcontains (?:\w+ ){0,2}(?:subnets?|resources?)
      has (?:firewall rules|been attached)
      is stopped, not
      not (?:been )?attached
      \blocked\b
      (?:正在|被|仍|仍然|已|已经|有).{0,8}(?:使用|占用|绑定|挂载|关联|引用)
      仍然处于
      已被?(?:启用|冻结|锁定|过期|停用|失效|开启|关机|上电|下电|启动|经冻结|经启用)
      (?:被|物理)?锁定
      冻结
      被?禁用
      已过有?效?期
      已[超到]期
      仍在有效期
      (?:已)?过期$
      失效
      使用中
      使用されて
      ロック
      사용 ?중
      используется
      заблокирован
      en uso
      bloquead[oa]
      em uso
      wird verwendet
      gesperrt
    `),
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "medium",
    reason: "a named part of the request is wrong",
    words: anyOf(String.raw`
      \b(?:param\w*|arguments?|field|header|value|key|name|format|attribute|property|expression)\b(?: \S+){0,2} (?:is|are) (?:invalid|illegal|not valid|incorrect|malformed)\b
      \binvalid (?:param\w*|arguments?|field|header|value|attribute|property)\b
      \binvalid or unsupported\b
      (?:参数|字段|取值)(?:值)?(?:不合法|非法|无效|错误)
    `),
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "medium",
    reason: "a part of the request is of a kind that is not supported",
    words: anyOf(String.raw`
      \bunsupported (?:\w+ ){0,3}(?:param\w*|arguments?|options?|queries|query|operators?|headers?|fields?|values?|formats?|encodings?|media|charset|chars?|characters?|symbol|currency)\b
      (?:param\w*|argument|option|operator|header|field|format|encoding|content[ -]type|symbol)s?\b(?: \S+){0,3} (?:is|are) (?:not|n['’]t) supported\b
      (?:参数|字段|选项|格式|编码|取值).{0,4}不(?:被)?支持
      不支持(?:的|该).{0,8}(?:参数|字段|选项|格式|编码|值|图片类型|文件类型)
      非支持的
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "medium",
    reason: "it cannot do this as it is",
    words: anyOf(String.raw`
      (?:does|do|can|is|are|service)? ?(?:not|n['’]t) support\w*
      unsupported (?:by|for|on)\b
      not (?:be )?allow(?:ed)? to (?:delete|stop|start|create|detach)
      cannot be (?:deleted|modified|attached|detached|bound|removed|performed|created|updated|edited)
      can not be (?:deleted|attached|operate\w*)
      does not allow
      (?<!null is |null )not allowed\b
      (?:is|are|was|were|has|have|had|user|users|members?) already (?:been )?(?!exist|regist|tak)\w+
      \bread-?only\b
      not updat(?:e)?able
      not editable
      no longer (?:active|supported|available|current)
      \bdeprecated\b
      not (?:yet )?(?:configured|set ?up|subscribed|verified|signed|joined|approved|bound|connected|installed|online|compatible)\b
      not (?:active|live|started|enabled|modified|eligible|entitled|qualified)\b
      \bincompatible\b
      (?:user|member|owner|client|device)s? (?:is |are )?not (?:in|a member of)\b
      (?:have|has)(?: not|n['’]t) (?:yet )?(?:enabled|completed|activated|agreed|verified|undergone)
      must (?:agree|complete|verify|enable|activate)\b
      (?:constraint|rule|policy|requirement)s?\b.{0,40}\bviolat\w+
      violat\w+ .{0,30}(?:constraint|rule|policy|requirement)
      \bfirst\.?$
      not initiali[sz]ed
      \bunsupported\b(?! (?:value|type|format|param\w*|or))
      \bunavailable\b
      \balready \w+ed\b
      \bexpired?\b
      has (?:already )?(?:ended|passed|closed|expired)
      不支持(?!的?(?:值|参数))
      (?<!参数|模式|类型)不可用
      不可(?:被)?(?:删除|编辑|修改|操作|移动)
      不允许(?!指定|为空|输入|超过|有|包含|含|出现)
      禁止(?:删除|修改|操作|创建|绑定|使用|迁移|升级)
      (?:不|没)在.{0,12}(?:群组?|房间|聊天室|列表|频道|组)中?
      不兼容
      未(?:配置|绑定|订阅|加入|认证|验证通过|运行)
      非.{0,6}状态
      已经?(?:加入|添加|在)
      绑定了
      存在.{0,12}(?:子网|快照|资源|实例|绑定|任务|订单)
      已下[架线]
      当前配置相同
      无法(?:删除|移除|关闭|操作|还原|重复|加入|绑定|迁移)
      不能(?:删除|移除|绑定|挂载|卸载)
      下(?:有|存在).{0,10},?不允许
      中有.{0,8}，?无法
      サポート(?:され|し)てい(?:ない|ません)
      設定されてい(?:ない|ません)
      完了(?:してい(?:ない|ません)|しませんでした)
      (?:削除|変更|更新|作成|解除|設定|使用)(?:する)?(?:こと)?[はが]?できません(?!でした)
      (?:すでに|既に)
      同意.{0,12}(?:ない|ません)
      有効期限.{0,6}切れ
      이미
      만료
      할 수 없
      対応して(?:おりません|いません)
      지원하지 않
      не поддерживается
      no (?:soportad[oa]|compatible|se admite)
      não (?:é )?(?:suportad|permitid|aceit)[oa]
      nicht unterstützt
    `),
  },
];
