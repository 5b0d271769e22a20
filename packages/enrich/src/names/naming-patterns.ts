/** A way in which an English sentence says what happened, and the name that says the same in the field's words. */
export interface NamingPattern {
  /** Groups: `what` the thing, `verb` what was done to it. */
  readonly words: RegExp;
  /** `{what}` and `{verb}` stand for the groups in UpperCamelCase. */
  readonly name: string;
  readonly reason: string;
}

const WHAT = "(?<what>[^.,;:]{1,80}?)";
const STATES =
  "locked|frozen|freezed|disabled|expired|stopped|running|deleted|bound|suspended|overloaded|busy|unavailable|inactive|deactive|unauthorized|restricted|abnormal|unstable|full|offline|closed|blocked";

/** A sentence with the thing as `WHAT` and an article that may stand first as `THE`. */
function says(sentence: string): RegExp {
  return new RegExp(sentence.replace("WHAT", WHAT).replace("THE", "(?:the |an? )?"), "i");
}

/** One word for one thing, whatever words a vendor has: NotFound, AlreadyExists, QuotaExceeded, Invalid…, …Failed. */
export const NAMING_PATTERNS: readonly NamingPattern[] = [
  {
    words: /too many requests|flow control|traffic control|rate limit|throttl/i,
    name: "TooManyRequests",
    reason: "rate limits have one name everywhere",
  },
  {
    words:
      /internal (?:server |system |service )?error|system (?:error|exception)|unknown error|server error/i,
    name: "InternalError",
    reason: "the service broke",
  },
  {
    words: says(`(?:the )?number of (?:the )?WHAT(?: in | of | on |\\s)(?:.{0,60})?(?:is )?insufficient`),
    name: "Insufficient{what}",
    reason: "the number of IP addresses is insufficient",
  },
  {
    words: says(`(?:insufficient|not enough|no|over|exceeds?(?: the)?) WHAT quotas?\\b`),
    name: "{what}QuotaExceeded",
    reason: "Insufficient EIP quota",
  },
  {
    words: says(
      `WHAT quotas? (?:is |are |has been |have been )?(?:insufficient|exceeded|used up|reached|not enough|check fail)`,
    ),
    name: "{what}QuotaExceeded",
    reason: "EIP quota exceeded",
  },
  {
    words: /quota exceeded for resources?: (?<what>[\w ]{1,40})/i,
    name: "{what}QuotaExceeded",
    reason: "OpenStack: Quota exceeded for resources: router",
  },
  {
    words: says(
      `(?:the )?(?:maximum )?(?:number|count|quantity|amount) of (?:the )?WHAT(?: (?:to be|used|attached|in|for|of|on)\\b.{0,60})? (?:has |have )?(?:reach\\w*|exceed\\w*|over|above|is (?:greater|bigger|overlimit))`,
    ),
    name: "{what}QuotaExceeded",
    reason: "the number of disks exceeds the maximum",
  },
  {
    words: says(`(?:insufficient|not enough|lack of) WHAT$`),
    name: "Insufficient{what}",
    reason: "Insufficient permissions",
  },
  {
    words: says(`WHAT (?:is|are) (?:insufficient|not enough)$`),
    name: "Insufficient{what}",
    reason: "the balance is insufficient",
  },
  {
    words: says(
      `(?:no|not have|without|n['’]t have)(?: the)?(?: necessary)?(?: WHAT)? (?:permissions?|privileges?)`,
    ),
    name: "{what}PermissionDenied",
    reason: "no permission",
  },
  {
    words: /permission denied|access denied|forbidden|not authorized|policy does(?:n['’]t| not) allow/i,
    name: "PermissionDenied",
    reason: "the caller may not do this",
  },
  {
    words: /(?:authentication|login) (?:failed|fail|error|required)|not authenticated|^unauthorized$/i,
    name: "AuthenticationFailed",
    reason: "the caller cannot be identified",
  },
  {
    words: says(`^THEWHAT (?:does|do|did|is|was|are) ?(?:not|n['’]t) exist`),
    name: "{what}NotFound",
    reason: "the subnet does not exist",
  },
  {
    words: says(
      `^THEWHAT (?:is |was |were |could |can(?:not)? ?)?(?:not )?(?:be )?(?:not )?(?:found|detected)\\b`,
    ),
    name: "{what}NotFound",
    reason: "the subnet could not be found",
  },
  {
    words: says(
      `^(?:no such|cannot find|could not find|unable to find|no) WHAT(?: (?:was |is )?(?:found|exists?|exist with id))?$`,
    ),
    name: "{what}NotFound",
    reason: "no such subnet",
  },
  {
    words: says(`^THEWHAT (?:has |have )?(?:already )(?:been )?(?:exists?|existed|registered)`),
    name: "{what}AlreadyExists",
    reason: "the rule already exists",
  },
  {
    words: says(`^THEWHAT (?:has exist|exists|(?:is|are) duplicated?|(?:can ?not|must not) be duplicated?)`),
    name: "{what}AlreadyExists",
    reason: "the name is duplicate",
  },
  { words: says(`^duplicate WHAT$`), name: "{what}AlreadyExists", reason: "Duplicate tag key" },
  {
    words: says(
      `^THEWHAT (?:is |are |has |have |been |being |still |already )+(?:in used?|used|occupied)\\b`,
    ),
    name: "{what}InUse",
    reason: "the IP address is in use",
  },
  {
    words: says(
      `^THEWHAT (?:is |are |has |have |been )*already (?:been )?(?<verb>associated|attached|bound|assigned|enabled|started|stopped|activated)\\b`,
    ),
    name: "{what}Already{verb}",
    reason: "the port is already associated",
  },
  {
    words: says(
      `^THEWHAT (?:is |are |was |has |have |been |being |currently |temporarily )+(?<verb>${STATES})\\b`,
    ),
    name: "{what}{verb}",
    reason: "the server is locked",
  },
  {
    words: says(`^THEWHAT (?:timed? ?out|has timed out)`),
    name: "{what}Timeout",
    reason: "the operation timed out",
  },
  {
    words: says(
      `(?:failed|fail|unable|failure) to (?<verb>[a-z]+)(?: (?:up|out|back|down|off|on))?(?: (?:the|an?|details of the|details about the|information about the))? WHAT(?: (?:because|due|for|by|in|on|from|to|with|as)\\b.*)?$`,
    ),
    name: "{what}{verb}Failed",
    reason: "Failed to create the port",
  },
  {
    words: says(
      `^(?<verb>create|delete|update|query|get|list|attach|detach|add|submit|call|check|batch|modify|creating|deleting) (?:the )?WHAT (?:fail\\w*|errors?)\\b`,
    ),
    name: "{what}{verb}Failed",
    reason: "Create subnet failed",
  },
  {
    words: says(`(?:does|do|is|are|can|this)? ?not support(?:ed)? (?:the )?WHAT$`),
    name: "{what}NotSupported",
    reason: "the flavor does not support SCSI disks",
  },
  {
    words: says(`^THEWHAT (?:is|are) not supported`),
    name: "{what}NotSupported",
    reason: "IPv6 is not supported",
  },
  {
    words: says(`^THEWHAT (?:status|state) (?:is |are )?(?:not active|must be active)`),
    name: "{what}NotActive",
    reason: "the image status must be active",
  },
  {
    words: says(
      `^THEWHAT (?:is|are) not (?:in )?(?:the )?(?<verb>active|ready|available|running|stopped|enabled|activated)\\b`,
    ),
    name: "{what}Not{verb}",
    reason: "the image is not active",
  },
  {
    words: says(`^(?:abnormal|invalid|incorrect|error) WHAT (?<verb>status|state)`),
    name: "Invalid{what}{verb}",
    reason: "Abnormal disk status",
  },
  {
    words: says(
      `^THEWHAT (?:is |are )?(?:out of|not (?:with)?in)(?: the)?(?: \\w+){0,3} (?:range|segment|block)\\b`,
    ),
    name: "{what}OutOfRange",
    reason: "the size is out of range",
  },
  {
    words: says(`^THE(?:length|size) of (?:the )?WHAT (?:exceeds|is)`),
    name: "Invalid{what}Length",
    reason: "the length of the name exceeds the limit",
  },
  {
    words: says(`^THEWHAT (?:does|do|is|are) ?(?:not|n['’]t) (?:match|equal|consistent|the same)`),
    name: "{what}Mismatch",
    reason: "the type does not match",
  },
  {
    words: says(`(?:missing|lack of)(?: required| the)? WHAT$`),
    name: "Missing{what}",
    reason: "Missing required parameters",
  },
  {
    words: says(
      `^THE(?:required )?WHAT (?:is|are|can ?not be|must not be) (?:empty|null|missing|required|blank|not specified)`,
    ),
    name: "Missing{what}",
    reason: "the name is empty",
  },
  {
    words: says(`(?:invalid|illegal|incorrect|wrong|malformed) WHAT$`),
    name: "Invalid{what}",
    reason: "Invalid parameters",
  },
  {
    words: says(
      `^THEWHAT (?:is|are) (?:not )?(?:an? )?(?:invalid|illegal|incorrect|wrong|valid|correct|malformed)`,
    ),
    name: "Invalid{what}",
    reason: "the name is invalid",
  },
  {
    words: says(`^THEWHAT (?:does|do) ?(?:not|n['’]t) (?:meet|comply|conform|satisfy)`),
    name: "Invalid{what}",
    reason: "the password does not meet the requirements",
  },
  {
    words: says(`^there (?:is|are) no WHAT$`),
    name: "No{what}",
    reason: "there is no idle cluster",
  },
  {
    words: says(`^no more WHAT (?:available|left|remaining)`),
    name: "Insufficient{what}",
    reason: "no more IP addresses available on network",
  },
  {
    words: says(`^THEWHAT (?:can ?not|must not|may not) be (?<verb>[a-z]+)`),
    name: "{what}CannotBe{verb}",
    reason: "the port cannot be deleted",
  },
  {
    words: says(`^THEWHAT conflicts?`),
    name: "{what}Conflict",
    reason: "IP address conflict",
  },
  {
    words: says(`^THEWHAT (?:has |have )?failed`),
    name: "{what}Failed",
    reason: "the batch operation failed",
  },
  {
    words: says(`^(?:an )?errors?(?: has)? occurred (?:in|while|when) (?:the )?WHAT$`),
    name: "{what}Failed",
    reason: "An error occurred in job query",
  },
];
