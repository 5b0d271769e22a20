import { NAMING_PATTERNS } from "./naming-patterns.ts";

/** A name read off a sentence, and how well it is founded. */
export interface NameFromText {
  readonly name: string;
  /** Whether a pattern understood the sentence; otherwise the name is made of its first words. */
  readonly understood: boolean;
}

/** More words than these make a name that nobody types. */
const MOST_WORDS = 5;

/** Words that add nothing to a name. */
const FILLERS: ReadonlySet<string> = new Set(
  `a an the this that these those of in on at to for from by with its their your is are be been has have and or some
   specified selected given provided current requested corresponding related same target existing one other it you as
   which when because due do does not can could details information value values`.split(/\s+/),
);

/** What a vendor calls something, and the word of the field: participles become the verb that was asked for. */
const VERBS: Readonly<Record<string, string>> = {
  creating: "Create",
  deleting: "Delete",
  view: "Query",
  obtain: "Query",
  get: "Query",
  list: "Query",
  modify: "Update",
  change: "Update",
  assign: "Assign",
  freezed: "Frozen",
  deactive: "Inactive",
  call: "Call",
  undo: "Rollback",
  access: "Access",
};

/**
 * The identifier that an English sentence gives.
 *
 *     "The security group does not exist."   →   SecurityGroupNotFound
 *     "Failed to create the data disk."      →   DataDiskCreateFailed
 *     "Insufficient EIP quota."              →   EipQuotaExceeded
 */
export function nameFromText(text: string): NameFromText | undefined {
  const sentence = plainSentence(text);
  if (!/[A-Za-z]{2}/.test(sentence)) return undefined;
  for (const { words, name } of NAMING_PATTERNS) {
    const match = words.exec(sentence);
    if (!match) continue;
    const what = phrase(match.groups?.["what"] ?? "");
    const verb = match.groups?.["verb"] ?? "";
    if (name.includes("{what}") && what.length === 0 && !name.startsWith("{what}Permission")) continue;
    const filled = name
      .replace("{what}", what.join(""))
      .replace("{verb}", verb === "" ? "" : (VERBS[verb.toLowerCase()] ?? upperCamel(verb)));
    if (/^[A-Z][A-Za-z0-9]*$/.test(filled)) return { name: filled, understood: true };
  }
  const first = contentWords(sentence).slice(0, MOST_WORDS).map(upperCamel).join("");
  return /^[A-Z][A-Za-z0-9]*$/.test(first) ? { name: first, understood: false } : undefined;
}

/**
 * What stands after `because` where a sentence only says that something cannot be done: the reason names the error
 * better.
 *
 *     The tunnel cannot be created because it already exists.   →   The tunnel already exists
 */
export function reasonIn(text: string): string | undefined {
  const sentence = text.split(/[.!。]\s/)[0] ?? "";
  const match =
    /^(?<what>.{1,80}?) (?:cannot|can not|could not|is not allowed).{0,120}? because (?<reason>.+)$/i.exec(
      sentence,
    );
  const { what = "", reason } = match?.groups ?? {};
  return reason?.replace(/^it(?=\s)/i, what).replace(/^there (?:is|are) not enough /i, "insufficient ");
}

/** The first sentence without arguments, brackets, quotes and what stands before a colon that only announces. */
function plainSentence(text: string): string {
  return text
    .replace(/\{[^{}]*\}|\[[^\]]*\]|\([^)]*\)/g, " ")
    .replaceAll("''", "'")
    .replace(/[*"“”`]|(?<!\w)['’‘]|['’‘](?!\w)/g, " ")
    .split(/[.!。！;；\n]|, (?:reason|because)|\bbecause\b|\bdue to\b/)[0]!
    .replace(/\s+/g, " ")
    .replace(/[\s:,]+$/, "")
    .trim();
}

/** `the status of the VPC`, `attributes of a flavor`: a property that says little without its owner. */
const OWNED =
  /^(?:the )?(?<property>(?:\w+ )?(?:attribute|status|state|resource|name|id|type|number|size|length|setting|parameter|specification)s?) of (?:the |an? )?(?<owner>.+)$/i;

/** The words of a thing, singular, without fillers, at most three: `the selected data disks` → `Data`, `Disk`. */
function phrase(what: string): string[] {
  const owned = OWNED.exec(what)?.groups;
  if (owned?.["owner"]) return [...phrase(owned["owner"]), ...phrase(owned["property"] ?? "")].slice(-4);
  const head =
    what.split(
      /\s(?:of|in|on|for|with|by|from|at|under|and|or|that|which|using|associated|attached)\s/i,
    )[0] ?? what;
  const words = contentWords(head).slice(-3);
  const last = words.pop();
  return last === undefined ? [] : [...words, singular(last)].map(upperCamel);
}

function contentWords(text: string): string[] {
  return (text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).filter((word) => !FILLERS.has(word.toLowerCase()));
}

function singular(word: string): string {
  if (/^[A-Z]\w*[A-Z]s?$/.test(word)) return word.replace(/s$/, "");
  if (/(?:ss|us|is|ous|status|address)$/i.test(word)) return word;
  if (/ies$/i.test(word) && word.length > 4) return word.replace(/ies$/i, "y");
  if (/(?:ses|xes|ches|shes)$/i.test(word)) return word.replace(/es$/i, "");
  return word.replace(/s$/i, "");
}

/** `EIP` → `Eip`, `vpcId` → `VpcId`, `disk` → `Disk`. */
function upperCamel(word: string): string {
  const rest = /^[A-Za-z][A-Z0-9]+$|^IPv\d$|^QoS$/.test(word) ? word.slice(1).toLowerCase() : word.slice(1);
  return word.charAt(0).toUpperCase() + rest;
}
