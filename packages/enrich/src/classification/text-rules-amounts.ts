import { anyOf, type TextRule } from "./text-rule.ts";

/** What is used up, and what is larger than it may be. */
export const AMOUNT_RULES: readonly TextRule[] = [
  {
    grpcCode: "INVALID_ARGUMENT",
    strength: "strong",
    reason: "a value is longer or larger than a request may have it",
    words: anyOf(String.raw`
      \b(?:size|length) (?:of|exceeds?|is (?:over|greater|too))\b.{0,40}(?:over|exceeds?|greater|limits?|long|large)
      exceeds? .{0,20}(?:size|length) limits?
      exceeds? the maximum (?:size|length)
      exceeds? .{0,24}characters
      supported by the flavor
      (?:over|exceed\w*) the (?:character|size|length) limit
      (?:file|body|message|payload|request|content|image) (?:is |was )?too (?:large|big|long)
      \b(?:size|length) (?:limit )?exceeded
      (?:长度|大小).{0,6}(?:超过|超出|超限)
      超(?:过|出).{0,12}(?:长度|大小|容量大小|字符)
      (?:文件|图片|录音|音频|视频|请求|请求体|消息|内容).{0,3}[太过](?:大|长)
    `),
  },
  {
    grpcCode: "RESOURCE_EXHAUSTED",
    strength: "strong",
    reason: "the caller's network has no free addresses",
    words: anyOf(String.raw`
      (?:ip|private ip) addresses? .{0,40}(?:insufficient|used up|not enough)
      insufficient (?:private )?ip
      no more ip addresses
      not enough ip
      子网.{0,4}(?:无可用|没有剩余)
      子网下没有剩余
      子网.{0,12}(?:IP|地址|可用).{0,10}(?:不足|占满|用完)
      (?:IP|地址)(?:地址)?(?:数目|数量|资源)?(?:池)?(?:不足|占满|用完)
    `),
  },
  {
    grpcCode: "RESOURCE_EXHAUSTED",
    strength: "strong",
    throttling: true,
    reason: "a quota or a limit on the number of things is used up",
    words: anyOf(String.raw`
      (?:exceed\w*|insufficient|reach\w*|not enough|no|out of|lack of|above|over|without)(?: \S+){0,5} quotas?\b
      quotas?(?: \S+){0,5} (?:exceed\w*|insufficient|full|used up|reached|not enough|limits?|check fail\w*|is \d)
      \bquota ?exceeded
      \bquota is\b
      (?:reach\w*|exceed\w*|over|above|beyond|greater than)(?: \S+){0,4} (?:maximum|max|upper limit|limits?)(?: (?:number|allowed|of))?(?: \S+){0,3}$
      \b(?:number|num|count|amount|total|quantity|numbers|memory space|cpu cores)\b.{0,80}(?:reach\w*|exceed\w*|over ?limits?|above|greater than|bigger than|up to)\b
      reach\w* the (?:maximum|limit|upper)
      (?:limit|maximum)(?: (?:for|of|on)(?: \w+){1,4})? (?:has been |was |is )?(?:reached|exceeded)
      \blimit\w*\b.{0,60}(?:would be |has been )?(?:reached|exceeded)$
      \blimit\b.{0,60}would be (?:reached|exceeded)
      no more (?:\w+ ){1,3}can be (?:added|created)
      over ?limits?\b
      limit ?exceeded
      \btoo many\b
      配额(?:不足|已?满|已?用完|超|异常|校验)
      超过?出?.{0,10}配额
      (?:数量?|个数|数目|总数|绑定|带宽|资源|任务|连接数?).{0,14}(?:达到?了?|超(?!时)过?出?了?).{0,8}(?:上限|最大|限制|限额|配额|允许)
      已经?达到?.{0,10}(?:上限|最大)
      超过.{0,6}(?:上限|限额)
      达到上限
      数量过多
      上限(?:に達し|を超え)
      制限(?:数)?を超
      クォータ
      한도(?:를)? ?초과
      превышен\w* (?:лимит|квот\w+|максимальн\w+)
      (?:l[ií]mite|cuota|cota) .{0,20}(?:excedid[oa]|alcanzad[oa]|superad[oa]|atingid[oa])
      (?:limit|kontingent) (?:überschritten|erreicht)
    `),
  },
  {
    grpcCode: "RESOURCE_EXHAUSTED",
    strength: "strong",
    fault: "server",
    reason: "the service itself has nothing left to give",
    words: anyOf(String.raw`
      insufficient (?:\w+ ){0,2}(?:resources?|capacity|space|storage)
      (?:resources?|capacity|memory|disk space|storage space) (?:\w+ ){0,2}(?:is |are )?(?:insufficient|not enough|exhausted|full)
      sold ?out
      sellout
      no (?:idle|free|available) (?:\w+ )?(?:cluster|host|server|resources?|node|capacity)
      capacity is not enough
      out of (?:stock|memory|disk|storage)
      not enough (?:memory|space|resources|capacity)
      check capacity fail\w*
      (?:资源|容量|内存|库存|存储空间)(?:池)?(?:不足|占满|售罄|已?用完)
      售罄
      无足够
      无可用
      没有(?:空闲|可用)的?
      リソースが不足
      容量不足
      리소스 ?부족
      недостаточно (?:ресурсов|места|памяти)
      recursos insuficientes
      espacio insuficiente
      (?:ressourcen|speicher) (?:reichen nicht|nicht ausreichend)
    `),
  },
];
