/** A line of a PO file that means something by itself. */
export interface PoLine {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** `#~` before it. */
  readonly obsolete: boolean;
  /** `#|` before it. */
  readonly previous: boolean;
  /** `comment`, `reference`, `flag`, `extracted`, a keyword, `string` for a continued text, or `wrong`. */
  readonly kind: "comment" | "reference" | "flag" | "extracted" | "keyword" | "string" | "wrong" | "blank";
  /** `msgctxt`, `msgid`, `msgid_plural`, `msgstr`, `msgstr[0]`; `""` for other kinds. */
  readonly keyword: string;
  /** The text, its escapes resolved. */
  readonly text: string;
}

const COMMENT_KINDS: Readonly<Record<string, PoLine["kind"]>> = {
  ".": "extracted",
  ":": "reference",
  ",": "flag",
};

/** The lines of a PO file, one by one. */
export function readPoLines(text: string): PoLine[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((line, index) => readPoLine(line, index + 1));
}

function readPoLine(whole: string, line: number): PoLine {
  const prefix = /^\s*(#~\|?|#\|)?\s*/.exec(whole) ?? [""];
  const marker = prefix[1] ?? "";
  const rest = whole.slice(prefix[0].length).trimEnd();
  const base = {
    line,
    column: prefix[0].length + 1,
    obsolete: marker.startsWith("#~"),
    previous: marker.endsWith("|"),
    keyword: "",
    text: "",
  };
  if (rest === "") return { ...base, kind: "blank" };
  if (rest.startsWith("#")) {
    const kind = COMMENT_KINDS[rest.charAt(1)] ?? "comment";
    return { ...base, kind, text: rest.slice(kind === "comment" ? 1 : 2).trim() };
  }
  const match = /^(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*)?"((?:[^"\\]|\\.)*)"$/.exec(rest);
  if (!match) return { ...base, kind: "wrong", text: rest };
  const keyword = match[1] ?? "";
  return {
    ...base,
    kind: keyword === "" ? "string" : "keyword",
    keyword,
    text: resolveEscapes(match[2] ?? ""),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

function resolveEscapes(text: string): string {
  return text.replace(
    /\\(?:x([0-9A-Fa-f]{2})|([0-7]{1,3})|(.))/g,
    (_, hex?: string, octal?: string, other = "") => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return ESCAPES[other] ?? other;
    },
  );
}
