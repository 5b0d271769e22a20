/** What an ICU MessageFormat 1 pattern asks for. */
export interface IcuArguments {
  /** Names of its arguments, also of those inside plural and select. */
  readonly names: ReadonlySet<string>;
  /** What is wrong with the pattern, `undefined` where it is well-formed. */
  readonly problem?: string;
}

/**
 * The arguments of an ICU MessageFormat 1 pattern.
 *
 *     "{count, plural, one {# lamp} other {# lamps of '{'{room}'}'}}"   →   count, room
 *
 * Reads what translators may write: quoting with apostrophes, `{name}`, `{name, type}`, `{name, type, style}`, and
 * plural, selectordinal and select with nested patterns. FormatJS tags are text here.
 */
export function icuArguments(pattern: string): IcuArguments {
  const state: State = { pattern, at: 0, names: new Set() };
  try {
    readText(state, 0);
    return { names: state.names };
  } catch (problem) {
    if (!(problem instanceof PatternProblem)) throw problem;
    return { names: state.names, problem: problem.message };
  }
}

interface State {
  readonly pattern: string;
  at: number;
  readonly names: Set<string>;
}

/** Never leaves this file. */
class PatternProblem extends Error {}

const DEEPEST = 20;

/** Text up to the end or to the brace that closes the pattern it is in. */
function readText(state: State, depth: number): void {
  if (depth > DEEPEST) throw new PatternProblem("it is nested too deeply");
  while (state.at < state.pattern.length) {
    const character = state.pattern.charAt(state.at);
    if (character === "'") skipQuoted(state, depth);
    else if (character === "{") readArgument(state, depth);
    else if (character === "}") {
      if (depth === 0)
        throw new PatternProblem(`there is a closing brace without an opening one at ${state.at + 1}`);
      return;
    } else state.at++;
  }
  if (depth > 0) throw new PatternProblem("a brace is not closed");
}

/** `''` is one apostrophe; one before syntax quotes up to the next single one; any other is text. */
function skipQuoted(state: State, depth: number): void {
  const next = state.pattern.charAt(state.at + 1);
  if (next === "'") {
    state.at += 2;
    return;
  }
  const quotes = next === "{" || next === "}" || next === "<" || next === ">" || (depth > 0 && next === "#");
  state.at++;
  if (!quotes) return;
  while (state.at < state.pattern.length) {
    if (state.pattern.charAt(state.at) !== "'") state.at++;
    else if (state.pattern.charAt(state.at + 1) === "'") state.at += 2;
    else {
      state.at++;
      return;
    }
  }
}

/** `{name}`, `{name, type}`, `{name, type, style}`. */
function readArgument(state: State, depth: number): void {
  const name = take(state, /\{\s*([\p{L}\p{N}_]+)\s*/uy);
  if (name === undefined) throw new PatternProblem(`a name is expected after the brace at ${state.at + 1}`);
  state.names.add(name);
  if (take(state, /(\})/y)) return;
  const type = take(state, /,\s*([a-z]+)\s*/y);
  if (type === undefined) throw new PatternProblem(`the argument ${name} is not closed`);
  if (take(state, /(\})/y)) return;
  if (type === "plural" || type === "selectordinal" || type === "select") readBranches(state, name, depth);
  else if (!take(state, /(,[^{}']*\})/y))
    throw new PatternProblem(`the style of the argument ${name} is not closed`);
}

/** `, one {…} other {…}}`. */
function readBranches(state: State, name: string, depth: number): void {
  take(state, /(,)\s*/y);
  take(state, /(offset:\s*\d+)\s*/y);
  let other = false;
  for (;;) {
    if (take(state, /\s*(\})/y)) break;
    const selector = take(state, /\s*(=\d+|[\p{L}\p{N}_-]+)\s*\{/uy);
    if (selector === undefined) throw new PatternProblem(`a branch of the argument ${name} is expected`);
    other ||= selector === "other";
    readText(state, depth + 1);
    state.at++;
  }
  if (!other) throw new PatternProblem(`the argument ${name} has no branch "other"`);
}

function take(state: State, pattern: RegExp): string | undefined {
  pattern.lastIndex = state.at;
  const match = pattern.exec(state.pattern);
  if (!match) return undefined;
  state.at = pattern.lastIndex;
  return match[1];
}
