import { anyOf, type TextRule } from "./text-rule.ts";

/** Texts that say outright that nothing is wrong, or whose fault it is: whatever else they speak of comes second. */
export const OUTRIGHT_RULES: readonly TextRule[] = [
  {
    grpcCode: "UNKNOWN",
    strength: "strong",
    fields: ["message", "description"],
    reason: "nothing failed",
    words: anyOf(String.raw`
      ^(?:(?:the |your )?(?:request|operation|execution|command|call|task)s? )?(?:is |was |has )?(?:been )?(?:success(?:ful(?:ly)?)?|succeeded|ok)\b(?! (?:only|if|when))
      ^(?:request |operation )?(?:processed|completed|executed|accepted) successfully\b
      ^(?:操作|请求|执行|调用|处理|提示操作|返回)?成功[。.!！]?$
      ^正常$
      ^성공$
      ^успешно
      ^(?:transacci[oó]n |operaci[oó]n )?(?:exitos[oa]|éxito)
      ^(?:transação |operação )?(?:com )?sucesso
      ^erfolg
    `),
  },
  {
    grpcCode: "INTERNAL",
    strength: "strong",
    reason: "the text names a cause inside the service",
    words: anyOf(String.raw`
      (?:due to|because of|caused by|having)(?: an?| some)?(?: \w+){0,2} internal (?:\w+ )?(?:errors?|problems?|issues?|failures?)
      ^internal (?:\w+ )?(?:errors?|problems?|issues?|failures?)\b
      (?:由于|因为?)(?:系统|服务)?内部.{0,8}(?:错误|异常|失败|问题)
    `),
  },
];
