/**
 * The alternatives of a regular expression (its source), one by one: `a(?:b|c)|d` → `a(?:b|c)`, `d`. Together they
 * match what it matches; each is small, and cheap to compile when it is needed.
 */
export function splitAlternatives(source: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === "[") at = endOfClass(source, at);
    else if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) {
      alternatives.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...alternatives, source.slice(start)];
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== "]") at += source.charAt(at) === "\\" ? 2 : 1;
  return at;
}
