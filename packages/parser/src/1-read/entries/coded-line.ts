import { isCode, type TitleCode } from "./title-code.ts";

/** What lines of running text that begin with a code are marked as, by what stands around it. */
export type CodedMark = "coded" | "dashed" | "named" | "humped" | "spanned" | "labelled";

/**
 * How a line may begin with a code. The groups `code` and `text` say what it is; `label` is the word before the code.
 */
interface LineShape {
  readonly mark: CodedMark;
  readonly line: RegExp;
}

/**
 * Three digits or more, a hexadecimal, or capitals and two digits or more, which joints may part: `000A`, `ABC-12-3`.
 */
const CODE = String.raw`-?\d{3,}|0[xX][\da-fA-F]{2,16}|(?=[A-F]*\d)[\dA-F]{4,8}|[A-Z]{1,8}[-_.]?\d{2,}(?:[-_.]\d{1,9}){0,4}`;

/** Words that say of the number behind them that it is a code, so that nothing need stand between it and its text. */
const NAMES_CODE = ["err", "error", "error code", "fault", "fault code", "code", "alarm", "failed", "fehler"];

/** The same in small letters, with a capital, and in capitals. */
const LABEL = NAMES_CODE.flatMap((name) => [
  name,
  name[0]!.toUpperCase() + name.slice(1),
  name.toUpperCase(),
]).join("|");

const SHAPES: readonly LineShape[] = [
  {
    mark: "coded",
    line: new RegExp(
      String.raw`^\s*(?<code>${CODE})(?:\s*[:：]\s*(?<text>(?=[^\s/]).*)?|\s*=\s+(?<worth>\S.*))$`,
      "u",
    ),
  },
  {
    mark: "coded",
    line: /^\s*[“"「『](?<code>[A-Z]{1,3}[-_.]?\d{1,4})[”"」』]\s*(?:代表|表示|[:：]|[-–—]\s)?\s*(?<text>[^\s\x20-\x7e].*)$/u,
  },
  // Four digits are a year where they may be one.
  { mark: "coded", line: /^\s*(?<code>-\d{2,}|\d{5,}|(?!19|20)\d{4})\s+(?<text>\p{L}.*)$/u },
  { mark: "coded", line: /^\s*(?<code>[A-Z]{1,8}[-_]?\d{2,}(?:[-_]\d{1,9}){0,4})\s+(?<text>\p{Lu}.*)$/u },
  // Other numbers before a dash count years.
  {
    mark: "dashed",
    line: /^\s*(?<code>(?!(?:19|20)\d\d\s)-?\d{3,9}|[A-Z]{1,8}[-_.]?\d{2,9})\s+[-–—]\s+(?<text>\p{L}.*)$/u,
  },
  {
    mark: "named",
    line: /^\s*(?<code>[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)(?:\s+[-–—]\s+|\s*[:：]\s+)(?<text>(?:\p{L}|['"<(]).*)$/u,
  },
  {
    mark: "humped",
    line: /^\s*(?<code>[A-Z][a-z\d]+(?:[A-Z][a-z\d]+)+)(?:\s+[-–—]\s+|[:：]\s+)(?<text>\p{L}.*)$/u,
  },
  { mark: "spanned", line: /^\s*`(?<code>[A-Za-z][\w.-]{1,80})`\s*[-–—]\s+(?<text>\S.*)$/u },
  {
    mark: "labelled",
    line: /^\s*(?<label>\p{L}[\p{L} ]{2,30}?)\s*(?:[:：#]\s*|\s)(?<code>-?\d{2,9}|[A-Z]{1,8}[-_.]?\d{2,9})(?:\s*[:：]\s*|\s+[-–—]\s+|[-–—](?=\p{Lu}))(?<text>\p{L}.*)$/u,
  },
  {
    mark: "labelled",
    line: new RegExp(
      String.raw`^\s*(?<label>${LABEL})\s(?<code>\d{2,9}|0[xX][\da-fA-F]{2,16})\s(?<text>\p{Lu}.*)$`,
      "u",
    ),
  },
];

const IS_LABEL = new RegExp(`^(?:${LABEL})$`);

/** Whether a word says of a number behind it that it is a code. */
export function callsCode(label: string): boolean {
  return IS_LABEL.test(label);
}

/** What a line of running text is marked as by the code that it begins with; `undefined` where it begins with none. */
export function codedMark(line: string): CodedMark | undefined {
  return SHAPES.find((shape) => shape.line.test(line))?.mark;
}

/** What a line says that has such a mark. */
export function codeOfLine(line: string): TitleCode | undefined {
  for (const shape of SHAPES) {
    const groups = shape.line.exec(line)?.groups;
    if (!groups) continue;
    const { code = "", label = "", text, worth } = groups;
    return isCode(code) ? { label, code, extra: "", name: "", text: text ?? worth ?? "" } : undefined;
  }
  return undefined;
}
