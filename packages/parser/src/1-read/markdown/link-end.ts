/**
 * Offset after the target of an inline link whose `(` stands at an offset, or -1 where the brackets are text
 * (CommonMark 0.31, § 6.3). Never looks past a line end, a space that no title follows, or 32 open parentheses.
 *
 *     "(https://a.example/b "title") rest"  →  offset of " rest"
 */
export function linkEnd(text: string, open: number): number {
  let at = skipSpaces(text, open + 1);
  at = text[at] === "<" ? bracketedTarget(text, at) : bareTarget(text, at);
  if (at < 0) return -1;
  const next = skipSpaces(text, at);
  if (text[next] === ")") return next + 1;
  const quote = text[next];
  if (next === at || (quote !== '"' && quote !== "'")) return -1;
  const close = text.indexOf(quote, next + 1);
  if (close < 0) return -1;
  const end = skipSpaces(text, close + 1);
  return text[end] === ")" ? end + 1 : -1;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

function bracketedTarget(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at];
    if (character === ">") return at + 1;
    if (character === "<" || character === "\n") return -1;
  }
  return -1;
}

function bareTarget(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character <= " ") return depth === 0 ? at : -1;
    if (character === "\\") at++;
    else if (character === "(" && ++depth > 32) return -1;
    else if (character === ")" && --depth < 0) return at;
  }
  return -1;
}
