import { anyOf, type TextRule } from "./text-rule.ts";

/** What is wrong with the request; the widest words of all, read last. */
export const REQUEST_RULES: readonly TextRule[] = [
  {
    grpcCode: "INTERNAL",
    strength: "medium",
    reason: "it failed over something that the service itself has lost",
    words: anyOf(String.raw`
      \bfail\w*\b.{0,120}\b(?:is|are) (?:null|empty)\b
      (?<!请求|校验)失败.{0,60}(?:为空|为null)
    `),
  },
  {
    grpcCode: "OUT_OF_RANGE",
    strength: "medium",
    reason: "a value lies outside the range that is allowed now",
    words: anyOf(String.raw`
      out of (?:the )?(?:\w+ )?(?:range|window)
      outside (?:of )?the \w+
      (?:not|n['’]t) (?:in|within) the (?:valid |allowed )?range
      超出.{0,8}范围
      不在.{0,16}(?:范围|网段)
      范围错误
      範囲外
      범위(?:를)? ?벗어
      вне (?:допустимого )?диапазона
      fuera de(?:l)? rango
      fora do intervalo
      außerhalb des (?:gültigen )?bereichs
    `),
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "medium",
    reason: "the request itself is wrong, whatever the state of the service",
    words: anyOf(String.raw`
      \binvalid\b
      \billegal\b
      \bmalformed\b
      \bis (?:empty|null|required|missing)\b
      \bmissing\b
      \brequired (?:param\w*|field|argument|property)
      (?:param\w*|argument|input|body|header|format|syntax|json) (?:is |are )?errors?\b
      \bmust (?:be|range|not|contain|has|have|match)\b
      not (?:a )?valid\b
      not (?:be )?(?:specified|empty|null|blank)
      too (?:long|short|large|big|small)
      \blength\b
      mismatch\w*
      (?:does|do|is|are) ?(?:not|n['’]t) (?:match|equal|consistent|the same|the target|correct)
      not match\w*
      not (?:the )?same
      is (?:different|incorrect|wrong)
      \binconsistent\b
      incorrect\w*
      bad request
      \bparse\b
      \bparsing\b
      validation (?:errors?|fail\w*|exception)
      unsupported (?:value|type|format|media)
      \bonly\b.{0,50}\b(?:supported|supports?|allowed|mount|be)\b
      exceeds? .{0,24}(?:size|length|characters|limits)
      less than
      greater than
      (?:can ?not|cannot) (?:be )?(?:more than|greater|exceed|contain)
      at the same time
      prohibited
      multiple \w+ specified
      does not (?:belong|meet)
      conflict
      not applicable
      improper
      unrecognized
      cannot be assigned
      not (?:be )?(?:used )?to apply
      params? check
      check .{0,20}params?
      参数.{0,12}(?:错误|不|异常|无效|非法|有误|为空|缺|失败)
      不合法
      非法
      无效
      格式
      不正确
      不?为空
      缺少
      缺失
      必填
      必选
      不匹配
      不一致
      不符合
      不满足
      不规范
      有误
      长度
      仅支持
      只支持
      只允许
      只能
      必须
      (?:不能|不可|不允许)(?:有|包含|含有|出现|为空|同时|指定|超过|大于|小于)
      大于
      小于
      过长
      太[大小长短]
      过大
      过小
      请求(?:数据|体|内容|参数)?(?:错误|出现错误)
      输入.{0,4}(?:错误|有误)
      禁止指定
      不同$
      校验失败
      未指定
      请求中没有
      不能是
      重叠
      不是
      非(?=[A-Z])
      無効
      不正
      正しく(?:ありません|ない)
      必須
      形式が
      空白
      空です
      有効で(?:は)?(?:ない|ありません)
      定義されていない
      間違
      一致し(?:ない|ません)
      유효하지 않
      잘못된
      올바르지 않
      필수
      неверн\w+
      недопустим\w+
      некорректн\w+
      обязательн\w+
      не указан\w*
      no (?:es )?v[aá]lid[oa]
      inv[aá]lid[oa]
      incorrect[oa]
      requerid[oa]
      obligatori[oa]
      inválid[oa]
      obrigatóri[oa]
      ungültig\w*
      fehlt
      erforderlich
      falsche[rs]?
    `),
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "weak",
    reason: "something in the request is not as it should be",
    words: anyOf(String.raw`
      \bare (?:required|missing|null|empty)\b
      \brequired\b
      \bmandatory\b
      \b(?:is needed|needed for)\b
      \bneeds? to (?:be|have)\b
      \b(?:has|have) to be\b
      \bmust (?:set|include|provide|specify|supply|return|contain|also)\b
      \bshould(?: not)? (?:be|have|contain|include)\b
      \bmay not\b
      \bnot (?:passed|expected|supplied|included|constructed|adhere|formatted)
      (?:does|do|did) ?(?:not|n['’]t) (?:contain|include|supply|adhere|conform|comply)
      (?:not|n['’]t) recogni[sz]e\w*
      \bcontains? no\b
      \blacks?\b
      \bno file\b
      more than once
      (?:not|unable to) (?:\w+ )?meet\b.{0,20}\b(?:criteria|requirements?)
      \bunacceptable\b
      not (?:strong|long|short) enough
      not enough (?:arg|param)\w*
      \bambiguous\b
      \bexclusive\b
      reserved words?
      \bonly\b.{0,40}\b(?:is|are) supported
      unknown (?:type|property|field|option|task|parameter|column|attribute)
      out of order
      \boverlaps?\b
      not (?:in )?(?:the )?future
      in the past
      too far
      未包含
      没有.{0,8}(?:字段|参数)
      未知的(?:选项|参数|字段)
      须(?:传入|在)
      请设置
      违反
      弱密码
      非.{0,6}类型
      誤って
      指定されてい(?:ない|ません)
      守られてい(?:ない|ません)
      適切.{0,8}(?:ではありません|でない)
      正常でない
      超過
      超え
      incorret[oa]
      no es (?:la |el )?correct[oa]
      não atendid[oa]s?
    `),
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "weak",
    reason: "a value is beyond what is accepted",
    words: anyOf(String.raw`
      \bexceeds?\b
      \bexceeding\b
      \b(?:minimum|maximum)\b
      \bat (?:least|most)\b
      \b(?:below|above|smaller|larger|bigger|higher|lower) than\b
      \bis not an? \w+
      超过
      超出
      低于
      高于
      至少
      至多
      最多
      最少
    `),
  },
  {
    grpcCode: "INTERNAL",
    strength: "weak",
    fields: ["message", "description"],
    reason: "something failed and nothing says that the caller could have done better",
    words: anyOf(String.raw`
      \bfail\w*
      \berrors?\b
      \bexceptions?\b
      \bunable to\b
      \bcould not\b
      \bcan ?not allocate\b
      \babnormal\b
      失败
      异常
      错误
      出错
      故障
      失敗
      エラー
      실패
      오류
      ошибк\w+
      не удалось
      fall[oó]
      error
      erro
      falha
      fehler
      fehlgeschlagen
    `),
  },
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "weak",
    reason: "a value is one that nothing can be done with",
    words: anyOf(String.raw`
      \b(?:empty|negative)\b
      ^空
      负数
    `),
  },
  {
    grpcCode: "FAILED_PRECONDITION",
    strength: "weak",
    reason: "it cannot be done now, and nothing says that anything broke",
    words: anyOf(String.raw`
      \b(?:cannot|can not|can['’]t)\b
      \binsufficient\b
      \bnot enough(?! arg| param)\b
      \bnot possible\b
      \bnot (?!accept)\w+able\b
      不能
      不可
      无法
      不足
      需要?先?(?:重启|升级|开启|开通|绑定)
      (?:初期化|有効化|開始|接続|公開|承認)されてい(?:ない|ません)
      ではありません
      ではない
      足りない
    `),
  },
];
