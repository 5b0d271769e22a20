/** A run of `*`, `_` or `~` in a text that has been cut into pieces. */
export interface DelimiterRun {
  /** Index of the run's own piece. */
  readonly piece: number;
  readonly character: string;
  /** How many of them are left as text. */
  length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** Whether the run between two characters can open or close emphasis (CommonMark 0.31, § 6.2, flanking). */
export function flanking(
  before: string,
  after: string,
  character: string,
): { canOpen: boolean; canClose: boolean } {
  const [one, other] = [kindOf(before), kindOf(after)];
  const left = other !== "space" && (other !== "mark" || one !== "letter");
  const right = one !== "space" && (one !== "mark" || other !== "letter");
  if (character !== "_") return { canOpen: left, canClose: right };
  return { canOpen: left && (!right || one === "mark"), canClose: right && (!left || other === "mark") };
}

/** What flanking asks of a character. */
type Kind = "space" | "mark" | "letter";

/**
 * Kinds of the ASCII characters by their code: nearly all that stand beside emphasis. Made when the first is asked for.
 */
let ascii: readonly Kind[] | undefined;

/** The kind of a character; the ends of the text are spaces. */
function kindOf(character: string): Kind {
  if (character === "") return "space";
  ascii ??= Array.from({ length: 128 }, (_, code) => kindByClass(String.fromCharCode(code)));
  return ascii[character.charCodeAt(0)] ?? kindByClass(character);
}

function kindByClass(character: string): Kind {
  if (/\s/u.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "mark" : "letter";
}

/**
 * Takes the emphasis away: shortens each run by what opens or closes. What is left of a run is text.
 *
 *     ** b ** of "**b** 2 * 3"  →  lengths 0, 0, 1
 */
export function resolveEmphasis(runs: readonly DelimiterRun[]): void {
  const openers: DelimiterRun[][] = [[], [], []];
  for (const run of runs) {
    const stack = openers["*_~".indexOf(run.character)]!;
    if (run.canClose && stack.length > 0) closeWith(run, stack, openers);
    if (run.canOpen && run.length > 0) stack.push(run);
  }
}

function closeWith(closer: DelimiterRun, stack: DelimiterRun[], openers: readonly DelimiterRun[][]): void {
  for (let opener = stack.at(-1); opener && closer.length > 0; opener = stack.at(-1)) {
    if (!matches(opener, closer)) return;
    const used = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
    opener.length -= used;
    closer.length -= used;
    if (opener.length === 0) stack.pop();
    for (const other of openers) {
      while (other !== stack && other.length > 0 && other.at(-1)!.piece > opener.piece) other.pop();
    }
  }
}

function matches(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (closer.character === "~") return opener.length === closer.length;
  const both = (opener.canOpen && opener.canClose) || (closer.canOpen && closer.canClose);
  const sum = opener.length + closer.length;
  return !(both && sum % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0));
}
