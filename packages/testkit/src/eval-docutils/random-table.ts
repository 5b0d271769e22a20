/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A cell of a table to be drawn: where it stands, how far it reaches, and its lines. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly lines: readonly string[];
}

/** A table before it is drawn; its first `heads` rows are its header. */
export interface RandomTable {
  readonly rows: number;
  readonly columns: number;
  readonly heads: number;
  readonly cells: readonly DrawnCell[];
}

/** A source of numbers that look random (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of some things. */
export function oneOf<Thing>(random: Random, things: readonly Thing[]): Thing {
  return things[Math.floor(random() * things.length)]!;
}

/** What the cells of documentation pages are made of, as lines of reStructuredText. */
const CONTENTS: readonly (readonly string[])[] = [
  [],
  ["A.1"],
  ["400"],
  ["**bold** text"],
  ["``code`` and *more*"],
  ["`Quota <q.html>`_ is gone"],
  ["two lines", "of one"],
  ["磁盘已满"],
  ["磁盘 disk", "已满。"],
  ["first", "", "second"],
  ["- one", "- two"],
  ["- one", "  goes on", "- two"],
  ["* a", "", "  b", "", "* c"],
  ["1. one", "2. two"],
  ["| line", "| block"],
  ["| line", "  goes on", "| block"],
  ["a + b"],
  ["a | b"],
  ["a \\| b"],
  ["x\\_y"],
  ["Example::", "", "  {", '  "a": 1'],
  [".. note:: Take care."],
  [".. note::", "", "   Take care."],
  [".. code-block:: text", "", "   x = 1"],
  ["+---+---+", "| a | b |", "+---+---+", "| c | d |", "+---+---+"],
  ["a -- b"],
  ["-"],
  [".. hidden", "", "seen"],
  ["100 %"],
  ["e.g. ``a|b``"],
  ["**a**\\ b"],
  [":a: b"],
  ["term", "  what it is"],
];

/** The lines of a cell. */
export function randomContent(random: Random): readonly string[] {
  return random() < 0.5 ? oneOf(random, CONTENTS.slice(0, 10)) : oneOf(random, CONTENTS);
}

/** How far cells may reach at most, and how many columns a table has at least. */
export interface TableLimits {
  readonly rowspan: number;
  readonly colspan: number;
  readonly columns: number;
}

/** A table of up to six rows and four columns. */
export function randomTable(random: Random, limits: TableLimits): RandomTable {
  const rows = 1 + Math.floor(random() * 6);
  const columns = limits.columns + Math.floor(random() * (5 - limits.columns));
  const heads = rows > 1 && random() < 0.7 ? (random() < 0.8 || rows < 3 ? 1 : 2) : 0;
  const taken = new Set<number>();
  const cells: DrawnCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      const end = row < heads ? heads : rows;
      const colspan = reach(random, Math.min(limits.colspan, columns - column), (right) =>
        taken.has(row * columns + column + right),
      );
      const rowspan = reach(random, Math.min(limits.rowspan, end - row), () => false);
      for (let down = 0; down < rowspan; down++)
        for (let right = 0; right < colspan; right++) taken.add((row + down) * columns + column + right);
      cells.push({ row, column, rowspan, colspan, lines: randomContent(random) });
    }
  }
  return { rows, columns, heads, cells };
}

/** One, or sometimes more, up to a limit or to what is taken. */
function reach(random: Random, limit: number, isTaken: (step: number) => boolean): number {
  let length = 1;
  while (length < limit && random() < 0.25 && !isTaken(length)) length++;
  return length;
}
