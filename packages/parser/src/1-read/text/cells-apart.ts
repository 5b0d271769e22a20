import type { LooseLine } from "../draft.ts";
import type { Cell } from "../table.ts";
import { type KeyKind, keyKind } from "./key-kind.ts";
import { textColumns } from "./text-columns.ts";

/** So many keys that stand alone, or have lines below them, tell that keys are cells. */
const LEAST_KEYS = 3;

/** So many columns of texts may be glued behind a key. */
const MOST_TEXTS = 3;

/** A longer line is no key with a text behind it. */
const LONGEST_LINE = 1000;

/** A key and a text with a space between them, or with nothing: that text begins with a capital, or is not Latin. */
const KEYED =
  /^([-–−]?\d{1,12}|0x[\da-fA-F]{1,16}|[A-Z]{1,8}[-_.]?\d{2,9}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|(?:[A-Z][a-z\d]+){2,8}(?= )|[A-Z][a-z\d]+(?= [^ -~]))(?: (?=[\p{L}(])|(?=\p{Lu}\p{Ll}|[^ -~–−’”]))(\S.*)$/u;

/**
 * The lines of a run, where those that have a key and a text are two: rows of plain cells lose what kept them apart,
 * and their neighbours, with paragraphs in their cells, do not. `undefined` where nothing tells that keys are cells.
 *
 *     -101                     -101
 *     No paper                 No paper
 *     -102No ink           →   -102
 *     -103                     No ink
 *     Lid open                 -103 …
 */
export function cellsApart(run: readonly LooseLine[]): readonly LooseLine[] | undefined {
  const keyed = run.map(({ text }) => (text.length > LONGEST_LINE ? null : KEYED.exec(text)));
  const alone = aloneKinds(run);
  const areRows = goOnBelow(keyed);
  const begun = keyed.flatMap((match, index) =>
    match && (areRows || alone.has(keyKind(match[1]!) ?? "name")) ? [index] : [],
  );
  if (begun.length === 0) return undefined;
  const columns = textColumns(
    begun.map((index) => textBehind(run[index]!, keyed[index]![2]!)),
    MOST_TEXTS,
    "glue",
  );
  let next = 0;
  return run.flatMap((line, index): LooseLine[] => {
    if (begun[next] !== index) return [line];
    const cells = columns.map((column) => column[next]!).filter(({ text }) => text !== "");
    next++;
    return [
      { ...line, text: keyed[index]![1]! },
      ...cells.map((cell) => ({ ...line, ...cell, line: line.line })),
    ];
  });
}

/** The text at the end of a line as a cell. */
function textBehind({ text: whole, line, column = 1 }: LooseLine, text: string): Cell {
  return { text, line: line + 1, column: column + whole.length - text.length };
}

/** The kinds of keys of which enough stand alone in their lines. */
function aloneKinds(run: readonly LooseLine[]): ReadonlySet<KeyKind> {
  const counts = new Map<KeyKind, number>();
  for (const { text } of run) {
    const kind = keyKind(text);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_KEYS).map(([kind]) => kind));
}

/** Whether enough keys have a text glued to them, and most of those go on in lines below them. */
function goOnBelow(keyed: readonly (RegExpExecArray | null)[]): boolean {
  const begun = keyed.flatMap((match, index) =>
    match && !match[0].startsWith(`${match[1]} `) ? [index] : [],
  );
  const goOn = begun.filter((index) => keyed[index + 1] === null);
  return begun.length > LEAST_KEYS && goOn.length * 4 >= begun.length * 3;
}
