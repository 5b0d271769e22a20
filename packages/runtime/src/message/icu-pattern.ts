/** A piece of an ICU MessageFormat 1 pattern. */
export type IcuPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "argument"; readonly name: string; readonly format: "plain" | "number" }
  /** The number of the plural around it: `#`. */
  | { readonly kind: "count" }
  | {
      readonly kind: "choice";
      readonly name: string;
      readonly by: "plural" | "selectordinal" | "select";
      readonly offset: number;
      readonly options: ReadonlyMap<string, readonly IcuPart[]>;
    };

const depthLimit = 8;

/**
 * The parts of a pattern, apostrophes resolved. A brace that opens nothing known stays text: nothing is lost, nothing
 * throws.
 *
 *     Flavor [{flavor}] isn''t '{'here'}'  →  "Flavor [", flavor, "] isn't {here}"
 *
 * Apostrophes as ICU and FormatJS read them: `''` is one, and one before `{`, `}`, `<` or `>` (in a plural also `#`)
 * quotes up to the next.
 */
export function parseIcuPattern(pattern: string): readonly IcuPart[] {
  return parseParts(pattern, 0, { inPlural: false, depth: 0 }).parts;
}

interface Context {
  readonly inPlural: boolean;
  /** 0 outside of all options; inside one a closing brace ends it. */
  readonly depth: number;
}

interface Parsed {
  readonly parts: readonly IcuPart[];
  readonly end: number;
}

function parseParts(pattern: string, start: number, context: Context): Parsed {
  const parts: IcuPart[] = [];
  let at = start;
  const addText = (text: string, end: number): void => {
    const last = parts.at(-1);
    if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + text };
    else parts.push({ kind: "text", text });
    at = end;
  };
  while (at < pattern.length) {
    const character = pattern.charAt(at);
    if (character === "}" && context.depth > 0) break;
    const argument = character === "{" ? parseArgument(pattern, at, context) : undefined;
    if (argument) {
      parts.push(argument.part);
      at = argument.end;
    } else if (character === "#" && context.inPlural) {
      parts.push({ kind: "count" });
      at += 1;
    } else if (character === "'") {
      const quoted = readApostrophe(pattern, at, context);
      addText(quoted.text, quoted.end);
    } else {
      addText(character, at + 1);
    }
  }
  return { parts, end: at };
}

const plainArgument = /\{\s*([\p{L}\p{N}_]+)\s*(?:,\s*(number)\s*)?\}/uy;
const choiceHead =
  /\{\s*([\p{L}\p{N}_]+)\s*,\s*(plural|selectordinal|select)\s*,\s*(?:offset:\s*(\d{1,9})\s+)?/uy;
const choiceOption = /\s*(=\d{1,15}|[\p{L}\p{N}_]+)\s*\{/uy;
const choiceEnd = /\s*\}/y;

function parseArgument(
  pattern: string,
  at: number,
  context: Context,
): { part: IcuPart; end: number } | undefined {
  const plain = execAt(plainArgument, pattern, at);
  if (plain?.[1] !== undefined) {
    const format = plain[2] === undefined ? "plain" : "number";
    return { part: { kind: "argument", name: plain[1], format }, end: at + plain[0].length };
  }
  return context.depth < depthLimit ? parseChoice(pattern, at, context) : undefined;
}

function parseChoice(
  pattern: string,
  at: number,
  context: Context,
): { part: IcuPart; end: number } | undefined {
  const head = execAt(choiceHead, pattern, at);
  const by = head?.[2] as "plural" | "selectordinal" | "select" | undefined;
  if (!head || !by) return undefined;
  const inside = { inPlural: by !== "select" || context.inPlural, depth: context.depth + 1 };
  const options = new Map<string, readonly IcuPart[]>();
  let end = at + head[0].length;
  for (let option = execAt(choiceOption, pattern, end); option; option = execAt(choiceOption, pattern, end)) {
    const parsed = parseParts(pattern, end + option[0].length, inside);
    if (pattern.charAt(parsed.end) !== "}") return undefined;
    options.set(option[1] ?? "", parsed.parts);
    end = parsed.end + 1;
  }
  const close = execAt(choiceEnd, pattern, end);
  if (!close || !options.has("other")) return undefined;
  const part: IcuPart = { kind: "choice", name: head[1] ?? "", by, offset: Number(head[3] ?? 0), options };
  return { part, end: end + close[0].length };
}

function execAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** What the apostrophe at `at` stands for, and where reading goes on. */
function readApostrophe(pattern: string, at: number, { inPlural }: Context): { text: string; end: number } {
  const next = pattern.charAt(at + 1);
  if (next === "'") return { text: "'", end: at + 2 };
  if (next === "" || !(inPlural ? "{}<>#" : "{}<>").includes(next)) return { text: "'", end: at + 1 };
  let text = "";
  let from = at + 1;
  for (;;) {
    const close = pattern.indexOf("'", from);
    if (close < 0) return { text: text + pattern.slice(from), end: pattern.length };
    text += pattern.slice(from, close);
    if (pattern.charAt(close + 1) !== "'") return { text, end: close + 1 };
    text += "'";
    from = close + 2;
  }
}
