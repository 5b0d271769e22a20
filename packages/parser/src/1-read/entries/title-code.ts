/** What a title that names a code says. */
export interface TitleCode {
  /** `Error Number` of `Error Number: 8001`; "" where the code stands alone. */
  readonly label: string;
  readonly code: string;
  /** What stands in brackets behind the code: `HY000` of `ERROR 9502 (HY000)`. */
  readonly extra: string;
  /** A constant behind a number: `TIMEOUT` of `-1007 TIMEOUT`. */
  readonly name: string;
  /** What follows the code. */
  readonly text: string;
}

/** A word that may be a code: letters, digits and joints, nothing else. */
const WORD = String.raw`-?[A-Za-z0-9](?:[\w.:/\[\]-]*[\w\]])?`;
const TAIL = String.raw`(?:\s*[(（]([^()（）]{1,60})[)）])?\s*(?:(?:[:：–—-]+>?|=>?|→)\s*(\S.*)?)?$`;

const ALONE = new RegExp(`^(${WORD})${TAIL}`, "u");
/** Numbers of one meaning, and what that is: `502 / 503 - The lamp is out`. */
const LISTED = new RegExp(String.raw`^(\d{3,9}(?:\s*[/,]\s*\d{3,9}){1,9})${TAIL}`, "u");
const NAMED = new RegExp(`^(-?\\d{2,}|0x[\\da-fA-F]+)\\s+([A-Z][A-Z\\d]*(?:_[A-Z\\d]+)*)${TAIL}`, "u");
/** A constant with its value, behind the number of a chapter or not: `1.2 NO_PAPER = -7`. */
const VALUED =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+)?([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)\s*=\s*(-?\d{1,9}|0x[\da-fA-F]+)$/u;
/** A number sign tells a code from the number of a chapter. */
const HASHED = /^#\s*(\d{1,9})\s+(\S.*)$/u;
/** Four digits are a year where they may be one. */
const NUMBERED = /^(-\d{2,}|\d{5,}|(?!19|20)\d{4})\s+(\p{L}.*)$/u;
const LABELLED = new RegExp(
  String.raw`^(\p{L}[\p{L} _-]{0,40}?)\s*(?:[:：#]\s*|\s)((?=\S*\d)${WORD})${TAIL}`,
  "u",
);

/** Words with the code in brackets behind them: `Check that the tap exists [tap-defined]`. */
const BRACKETED = /^(\p{L}[^[\]]{2,150}?)\s+\[([A-Za-z][A-Za-z\d]*(?:[_-][A-Za-z\d]+)*)\]$/u;

/** Words that number the parts of a page, not errors. */
const PARTS =
  /^(?:step|chapter|part|section|table|figure|fig|appendix|annex|example|version|release|phase|level|day|week|question|q|rule|option|method|lesson|tip|note|page|volume|scenario|stage|http|步骤|表|图|第|示例|附录|版本|手順|例|단계|표|예제|paso|tabla|capítulo|schritt|tabelle|kapitel|étape|passo|tabela|шаг|таблица|глава)$/iu;

/** Words in capitals that head the parts of a page or name what its calls are made of, not errors. */
const HEADINGS =
  /^(?:NAME|DESCRIPTION|SYNOPSIS|EXAMPLES?|OPTIONS|ARGUMENTS|PARAMETERS|RETURNS?|ERRORS|NOTES?|WARNING|BUGS|HISTORY|AUTHORS?|AVAILABILITY|FAQ|TODO|API|SDK|URL|URI|JSON|XML|CSV|HTTP|HTTPS|REST|GET|POST|PUT|PATCH|DELETE|HEAD)$/;

/** Numbers of sections, steps, versions and dates. */
const NUMBERING = /^(?:[a-zV]?\d+(?:\.\d+)+\.?|\d{4}-\d{2}(?:-\d{2})?|\d+\/\d+(?:\/\d+)?)$/;

/** Names of files that have a code in them. */
const FILE = /\.(?:png|jpe?g|gif|svg|pdf|zip|mdx?)$/i;

const NO_CODE: readonly RegExp[] = [NUMBERING, HEADINGS, FILE];

/**
 * The code that a title names, or `undefined` where it names none.
 *
 *     "40001"  "invalid_token"  "-1007 TIMEOUT"  "-2021 Order failed"  "Error Number: 8001"  "ERROR 9502 (HY000): OUT cannot be used"
 */
export function titleCode(title: string): TitleCode | undefined {
  const text = title
    .trim()
    .replace(/[:：]$/, "")
    .trim();
  const valued = VALUED.exec(text);
  if (valued) return { label: "", code: valued[2]!, extra: "", name: valued[1]!, text: "" };
  const alone = ALONE.exec(text);
  if (alone && isCode(alone[1]!)) {
    return { label: "", code: alone[1]!, extra: alone[2] ?? "", name: "", text: alone[3] ?? "" };
  }
  const listed = LISTED.exec(text);
  if (listed?.[3]) return { label: "", code: listed[1]!, extra: listed[2] ?? "", name: "", text: listed[3] };
  const named = NAMED.exec(text);
  if (named) {
    return { label: "", code: named[1]!, extra: named[3] ?? "", name: named[2]!, text: named[4] ?? "" };
  }
  const numbered = NUMBERED.exec(text);
  if (numbered) return { label: "", code: numbered[1]!, extra: "", name: "", text: numbered[2]! };
  const hashed = HASHED.exec(text);
  if (hashed) {
    const isName = isWord(hashed[2]!);
    const [name, rest] = isName ? [hashed[2]!, ""] : ["", hashed[2]!];
    return { label: "", code: hashed[1]!, extra: "", name, text: rest };
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed) return { label: "", code: bracketed[2]!, extra: "", name: "", text: bracketed[1]! };
  const labelled = LABELLED.exec(text);
  if (!labelled || PARTS.test(labelled[1]!) || !isCode(labelled[2]!)) return undefined;
  return {
    label: labelled[1]!.trim(),
    code: labelled[2]!,
    extra: labelled[3] ?? "",
    name: "",
    text: labelled[4] ?? "",
  };
}

/** The number of a constant in brackets behind it: `E_DRY (-7): No water`. */
const OWN_NUMBER = /^([A-Z][A-Z\d]*(?:_[A-Z\d]+)*)\s?[(（](-?\d{1,9})[)）]\s*(?:[:：=]|[–—-])\s*(\S.*)$/u;

/** Fewer digits than three number the items, unless a sign or a mark behind them says that they are codes. */
const CODED_ITEM =
  /^(-?\d{3,}|(?:0|-\d{1,2})(?=\s*[:：=→])|0x[\da-fA-F]{2,16}|[A-Za-z](?=[\w.-]{0,99}\d)[\w.-]{1,100}|[A-Z]+(?:_[A-Z\d]+)+)(?:\s*：\s*|(?:\s*[:：–—-]+>?|\s*(?:=>|→))?\s+)(\S.*)$/u;

/** Letters and digits, several of them, before a colon or a dash: `E1 or F1 – No water`. */
const SEVERAL =
  /^([A-Z]{1,3}-?\d{1,4}(?:\s*(?:[,，、/]|\s(?:or|and|oder|und|o|y|e|ou|et|или|и)\s)\s*[A-Z]{1,3}-?\d{1,4}){1,9})\s*(?:[:：]|[–—-]+)\s+(\S.*)$/u;

const BETWEEN = /\s*(?:[,，、/]|\s(?!\S*\d)\S+\s)\s*/gu;

const NOTHING = { label: "", extra: "", name: "" };

/** A code, and nothing behind it but that it is one: `E1 fault code`. */
const CALLED =
  /^([A-Z]{1,3}-?\d{1,4})\s?(?:故障(?:代码|码)?|错误(?:代码|码)?|錯誤(?:代碼|碼)?|エラー(?:コード)?|(?:에러|오류)\s?(?:코드)?|(?:[Ee]rror|[Ff]ault)(?: code)?)[:：]?$/u;

/** Nothing else is written like this. */
const HEXADECIMAL = /^0x[\da-f]{2,16}$/i;

/** A number of any size and nothing but a constant behind it: `7: NO_PAPER`. */
const NUMBERED_CONSTANT = /^(-?\d{1,9})\s*(?:[:：=]|[–—-])\s*([A-Z][A-Z\d]+(?:_[A-Z\d]+)*)$/u;

/**
 * The code that a list item begins with, and what follows it; `undefined` where it begins with none. A code is what
 * is bold or set as code there (`strong`), or a number or a constant by its look; several are joined by a slash.
 *
 *     "`10001` System error."  "**DISK_FULL**: Remove files."  "10001 → System error"  "Error Number: 8001"
 */
export function itemCode(text: string, strong: string): TitleCode | undefined {
  const numbered = NUMBERED_CONSTANT.exec(text);
  if (numbered) return { label: "", code: numbered[1]!, extra: "", name: numbered[2]!, text: "" };
  const own = OWN_NUMBER.exec(text);
  if (own && isCode(own[1]!)) return { ...NOTHING, code: own[1]!, extra: own[2]!, text: own[3]! };
  const several = SEVERAL.exec(text) ?? CALLED.exec(text);
  if (several) return { ...NOTHING, code: several[1]!.replace(BETWEEN, "/"), text: several[2] ?? "" };
  const found = titleCode(text);
  if (found && found.label !== "") return /\d|^[A-Z_]+$/.test(found.code) ? found : undefined;
  const plain = { label: "", extra: found?.extra ?? "", name: "" };
  if (strong !== "" && text.startsWith(strong)) {
    if (!isCode(strong) || !/\d|^[A-Z_]+$/.test(strong)) return undefined;
    const rest = found?.text || text.slice(strong.length).replace(/^\s*(?:[-–—=]+>|[:：–—→=-]+)?\s*/u, "");
    return { ...plain, code: strong, text: rest };
  }
  if (found && found.text !== "" && HEXADECIMAL.test(found.code)) return found;
  const coded = strong === "" ? CODED_ITEM.exec(text) : null;
  return coded && isCode(coded[1]!) ? { ...plain, code: coded[1]!, text: coded[2]! } : undefined;
}

/** Brackets of East Asia need no space before them. */
const BEHIND_DASH = /^\s*[-–—](?:\s+|(?=（))/u;

/** The name that is set as code at the beginning of a line, and what stands behind the dash: `tankEmpty - no water`. */
export function spannedCode(text: string, strong: string): TitleCode | undefined {
  const told = text.startsWith(strong) ? text.slice(strong.length).replace(BEHIND_DASH, "") : "";
  return told === "" ? undefined : { label: "", code: strong, extra: "", name: "", text: told };
}

const CONSTANT =
  /^(?:[\w:]+\s+){0,4}\**(?:\w+::)*([A-Z][A-Z\d]{2,}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)(?:\s*=\s*(-?\w+))?$/;

/**
 * The code that the description of a constant of a program is about, with its value where that is told; `undefined`
 * where it is about something else.
 *
 *     "E_NO_PAPER"  "int E_NO_PAPER"  "ns::E_NO_PAPER = 12"
 */
export function constantCode(text: string): TitleCode | undefined {
  const found = text.length > 200 ? null : CONSTANT.exec(text);
  if (!found) return undefined;
  const [, name, value] = found as unknown as [string, string, string | undefined];
  const isNumbered = value !== undefined && /^-?\d|^0x/i.test(value);
  const [code, told] = isNumbered ? [value, name] : [name, ""];
  return { label: "", code, extra: "", name: told, text: "" };
}

/** Whether a title is one word, which among codes is a code too: `forbidden` beside `invalid_value`. */
export function isWord(title: string): boolean {
  return new RegExp(`^${WORD}$`).test(title.trim()) && title.length <= 100;
}

/**
 * Whether a word looks like a code and not like a word of the language: a number, capitals, or words joined by
 * underscores, dots, hyphens with digits, or humps.
 */
export function isCode(word: string): boolean {
  if (word.length > 100 || /\s/.test(word) || NO_CODE.some((each) => each.test(word))) return false;
  if (/^-?\d+$/.test(word) || /^0x[\da-f]+$/i.test(word)) return true;
  if (/^[A-Z][A-Z0-9]{2,}$/.test(word)) return true;
  if (/[a-z\d][_.][A-Za-z\d]|[A-Z\d]_[A-Z\d]/.test(word) && /[A-Za-z]/.test(word)) return true;
  if (/\d/.test(word) && /[A-Za-z]/.test(word)) return true;
  return /^[A-Za-z]+[a-z][A-Z][A-Za-z]*$/.test(word);
}
