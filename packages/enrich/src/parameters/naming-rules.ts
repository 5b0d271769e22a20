import type { Placeholder } from "./find-placeholders.ts";

/** A way in which the words around a placeholder say what it is. */
export interface NamingRule {
  /** What stands before the placeholder, at its end. */
  readonly before?: RegExp;
  /** What stands after it, from its beginning. */
  readonly after?: RegExp;
  /** Only for placeholders of this type. */
  readonly type?: Placeholder["type"];
  readonly name: string;
  readonly reason: string;
}

/** An opening bracket or quote between the words and the placeholder. */
const OPEN = /\s*[[("'“”‘<`【「\\]*\s*$/.source;
const before = (source: string) => new RegExp(source + OPEN, "i");
const after = (source: string) => new RegExp(`^[\\])"'”’>\`】」\\\\]*\\s*${source}`, "i");

/** What the words around say, most telling first; the nouns directly before a placeholder come after these. */
export const NAMING_RULES: readonly NamingRule[] = [
  {
    before: before(String.raw`\b(?:reason|cause|resion|why)s?(?:\s+is|\s+was)?\s*[:：=]?`),
    name: "reason",
    reason: "reason: %s, reason is : %s",
  },
  {
    before: before(String.raw`\b(?:because(?:\s+of)?|due\s+to|caused\s+by|owing\s+to)\s*:?`),
    name: "reason",
    reason: "because %s",
  },
  {
    before: before(String.raw`\b(?:because|due\s+to)\b[^.;:]{0,60}\bor`),
    name: "reason",
    reason: "because the status is error or %s: the alternative to a reason is a reason",
  },
  {
    before: before(String.raw`(?:原因|理由|原因是|原因为)\s*[是为]?\s*[:：]?`),
    name: "reason",
    reason: "原因：%s",
  },
  {
    before: before(
      String.raw`\b(?:error\s+(?:message|msg|detail|info|information)s?|message|msg|detail|details)\s*(?:is)?\s*[:：=]`,
    ),
    name: "message",
    reason: "error message: %s",
  },
  {
    before: before(String.raw`\b(?:errors?|exceptions?|fail(?:s|ed|ure)?)\s*[:：=]?`),
    after: /^[\])"'”’>`】」]*\s*(?:[.。!！,，;；)]|$)/,
    type: "string",
    name: "reason",
    reason: "with error %s.",
  },
  {
    before: before(String.raw`\b(?:value|input)\s+(?:for|of)(?:\s+the)?`),
    name: "field",
    reason: "Invalid value for %s",
  },
  {
    before: before(String.raw`\b(?:range[sd]?\s+from|between)`),
    after: after(String.raw`(?:to|and|-|~)\s*[[("'“]*\uFFFC`),
    name: "minimum",
    reason: "must range from %s to %s",
  },
  {
    before: before(String.raw`\b(?:ranges?\s+from|between)\b[^.;:]{0,40}\b(?:to|and)`),
    name: "maximum",
    reason: "must range from %s to %s, its end",
  },
  { after: after("到\\s*\uFFFC"), name: "minimum", reason: "%d到%d之间" },
  { before: before("到"), after: after("之间"), name: "maximum", reason: "%d到%d之间" },
  {
    before: before(
      String.raw`\b(?:max(?:imum)?|upper|most)\b[^.,;:]{0,40}?(?:\s(?:is|are|of|allowed|allow)|\b(?:limit|number|num|count|value|size|to)|[:：=])`,
    ),
    name: "maximum",
    reason: "the maximum is %s, max count: %s, up to a maximum of %s",
  },
  {
    before: before(
      String.raw`\b(?:maximum|max|upper\s+limit|at\s+most|up\s+to|no\s+more\s+than|not\s+exceed|exceeds?|over(?:\s+the)?\s+limit)`,
    ),
    type: "integer",
    name: "maximum",
    reason: "has reached the maximum[%d], cannot exceed %d",
  },
  {
    before: before(String.raw`\b(?:max(?:imum)?|upper\s+limit)`),
    name: "maximum",
    reason: "the maximum %s",
  },
  {
    before: before(String.raw`\b(?:minimum|min|at\s+least|no\s+less\s+than|lower\s+limit)(?:\s+(?:is|of))?`),
    name: "minimum",
    reason: "at least %s",
  },
  {
    before: before(String.raw`\b(?:quota|limit)s?(?:\s+limits?)?(?:\s+(?:is|are|of))?\s*:?`),
    name: "limit",
    reason: "quota is %d, over quota limits [%d], has reached the limit %s",
  },
  {
    before: before(String.raw`\b(?:length|size)\s+of\s+[^.,;:]{1,50}?\s(?:is|was|are)\s*:?`),
    name: "length",
    reason: "the length of the name is %s",
  },
  {
    before: before(String.raw`\bsize\s+of\s+(?:the\s+)?\w+`),
    type: "integer",
    name: "size",
    reason: "the size of userdata [%d]",
  },
  {
    before: before(String.raw`\blength\s+of\s+(?:the\s+)?\w+`),
    type: "integer",
    name: "length",
    reason: "the length of userdata [%d]",
  },
  {
    before: before(
      String.raw`\b(?:number|num|count|amount)\s+of\s+(?:[\w-]+\s+){0,4}?[\w-]+\s(?:is|are|was)\s*:?`,
    ),
    name: "count",
    reason: "the number of volumes is %s",
  },
  {
    before: before(String.raw`\bthe\s+(?:number|num|count|amount)\s+of\s+\w+`),
    name: "count",
    reason: "the number of vm %s",
  },
  {
    before: before(
      String.raw`\b(?:allow(?:ed)?\s+to|fail(?:ed)?\s+to|unable\s+to|can(?:\s*not|['’]t)|could\s*(?:not|n['’]t))`,
    ),
    name: "action",
    reason: "not allowed to %s, failed to %s",
  },
  {
    before: before(String.raw`\ballow(?:s|ed)?`),
    after: after(String.raw`(?:to\s+be|being)\s+(?:performed|executed|done|invoked|called)`),
    name: "action",
    reason: "Policy doesn't allow %s to be performed",
  },
  {
    before: before(String.raw`\b(?:perform(?:ing)?|execut(?:e|ing)|the\s+(?:operation|action))`),
    name: "action",
    reason: "cannot perform %s",
  },
  {
    before: before(String.raw`\b(?:(?:not|n't)\s+support(?:ed)?|unsupported)`),
    name: "feature",
    reason: "tenant %s does not support %s",
  },
  {
    before: before(
      String.raw`\b(?:one\s+of|(?:must\s+be|not)\s+(?:one\s+of|in|among)|values?\s+(?:is|are)|allowed\s+values?)\s*:?`,
    ),
    name: "values",
    reason: "must be one of %s, is not in %s",
  },
  {
    before: before(
      String.raw`\b(?:update|change|changed|switch|migrate|transition|convert)\w*\s+(?:\w+\s+){0,3}from`,
    ),
    name: "from",
    reason: "does not support update from %s",
  },
  {
    before: before(String.raw`\bfrom\s+\S{1,40}\s+to`),
    name: "to",
    reason: "does not support update from %s to %s",
  },
];

/**
 * What a placeholder is when no noun stands before it, from what follows: `xxx could not be found` speaks of a
 * resource.
 */
export const FOLLOWING_RULES: readonly NamingRule[] = [
  {
    after: after(
      String.raw`(?:(?:could|can|was|were|is|are|does|do|has|have)\s*(?:not|n't)|not)\s+(?:be\s+)?(?:found|exist|existed|existing)`,
    ),
    name: "resource",
    reason: "xxx could not be found",
  },
  {
    after: after(String.raw`(?:has\s+)?(?:already\s+)?(?:exists?|existed|in\s+use|been\s+used)\b`),
    name: "resource",
    reason: "xxx already exists",
  },
  {
    after: after(
      String.raw`(?:in\s+the\s+(?:request|body|header|query)\S*(?:\s\w+){0,2}\s+)?(?:is|are|was|can\s*not\s+be|cannot\s+be|must|should|field|parameter|param|argument)\b`,
    ),
    name: "parameter",
    reason: "xx is invalid, %s is required",
  },
  {
    after: after(String.raw`(?:参数|字段|不能为空|无效|不合法|非法|格式)`),
    name: "parameter",
    reason: "xxx参数错误",
  },
  { after: after(String.raw`(?:不存在|未找到|已存在)`), name: "resource", reason: "xxx不存在" },
  { after: after(String.raw`fail(?:s|ed|ure)?\b`), name: "action", reason: "%s failed" },
];

/** A placeholder after one of these ends a sentence that speaks of a failure: what follows is its reason. */
export const FAILURE_CLAUSE: RegExp =
  /\b(?:fail(?:s|ed|ure)?|errors?|exception|illegal|invalid|cannot|can\s*not|could\s+not|unable|denied|disallowed|rejected|wrong|not)\b|n['’]t\b|失败|错误|异常|不能|无法|非法|不合法|不允许/i;
