import { anyOf, type TextRule } from "./text-rule.ts";

/** What state a thing is in that a request needs otherwise. */
export const STATE_RULES: readonly TextRule[] = [
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "strong",
    reason: "it is not in the state that this needs",
    words: anyOf(String.raw`
      \b(?:status|state|states)\b.{0,40}\b(?:not|error|abnormal|invalid|illegal|wrong|must|only|unstable|incorrect|null)\b
      (?:abnormal|invalid|error|incorrect|wrong|illegal)(?: \w+){0,3} (?:status|state)\b
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
      not initiali[sz]ed
      \bunsupported\b(?! (?:value|type|format|param\w*|or))
      \bunavailable\b
      \balready \w+ed\b
      \bexpired?\b
      has (?:already )?(?:ended|passed|closed|expired)
      不支持(?!值|的值)
      (?<!参数|模式|类型)不可用
      不可(?:被)?(?:删除|编辑|修改|操作|移动)
      不允许(?!指定|为空|输入|超过)
      无法(?:删除|移除|关闭|操作|还原|重复|加入|绑定|迁移)
      不能(?:删除|移除|绑定|挂载|卸载)
      下(?:有|存在).{0,10},?不允许
      中有.{0,8}，?无法
      サポートされていません
      サポートしていません
      対応して(?:おりません|いません)
      지원하지 않
      не поддерживается
      no (?:soportad[oa]|compatible|se admite)
      não suportad[oa]
      nicht unterstützt
    `),
  },
];
