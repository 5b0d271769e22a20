/** A piece of a simple ICU MessageFormat 1 pattern: text, or an argument in braces. */
export type IcuPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "argument"; readonly name: string };

/**
 * The parts of a pattern with plain arguments, apostrophes resolved. A brace that is no plain argument
 * (`{n, plural, …}`, one that is never closed) stays text: nothing is lost, nothing throws.
 *
 *     Flavor [{flavor}] isn''t '{'here'}'  →  "Flavor [", flavor, "] isn't {here}"
 *
 * Apostrophes as ICU and FormatJS read them: `''` is one, and one before `{`, `}`, `<` or `>` quotes up to the next.
 */
export function parseIcuPattern(pattern: string): readonly IcuPart[] {
  const parts: IcuPart[] = [];
  let text = "";
  let at = 0;
  while (at < pattern.length) {
    const character = pattern.charAt(at);
    if (character === "'") {
      const quoted = readApostrophe(pattern, at);
      text += quoted.text;
      at = quoted.end;
    } else {
      const name = character === "{" ? argumentName(pattern, at) : undefined;
      if (name === undefined) {
        text += character;
        at += 1;
      } else {
        if (text !== "") parts.push({ kind: "text", text });
        text = "";
        parts.push({ kind: "argument", name });
        at = pattern.indexOf("}", at) + 1;
      }
    }
  }
  if (text !== "") parts.push({ kind: "text", text });
  return parts;
}

const plainArgument = /\{\s*([\p{L}\p{N}_]+)\s*\}/uy;

function argumentName(pattern: string, at: number): string | undefined {
  plainArgument.lastIndex = at;
  return plainArgument.exec(pattern)?.[1];
}

/** What the apostrophe at `at` stands for, and where reading goes on. */
function readApostrophe(pattern: string, at: number): { text: string; end: number } {
  const next = pattern.charAt(at + 1);
  if (next === "'") return { text: "'", end: at + 2 };
  if (next === "" || !"{}<>".includes(next)) return { text: "'", end: at + 1 };
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
