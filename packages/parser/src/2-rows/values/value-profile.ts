import { kindsOf, type ValueKind } from "./value-kinds.ts";

/** A cell that is filled so that it is not empty: an error that arrives with no status has none. */
const saysNothing = /^(?:[-–—/]+|n\/?a|none|无|無|なし|없음|нет)$/iu;

/**
 * What stands in a column: the share (0 to 1) of its filled cells that are of each kind; of statuses, of those that say
 * anything.
 */
export interface ValueProfile extends Readonly<Record<ValueKind, number>> {
  /** Number of filled cells looked at. */
  readonly filled: number;
  /** Share of all cells looked at that are filled. */
  readonly fillShare: number;
  /** Different values, as a share of the filled cells. */
  readonly distinct: number;
  /** In characters. */
  readonly averageLength: number;
}

/** Profiles the texts of a column; the caller passes a sample of it. */
export function profileValues(texts: readonly string[]): ValueProfile {
  const timesByText = timesOf(texts);
  const counts = new Map<ValueKind, number>();
  let filled = 0;
  let length = 0;
  let silent = 0;
  for (const [text, times] of timesByText) {
    if (saysNothing.test(text)) silent += times;
    for (const kind of kindsOf(text)) counts.set(kind, (counts.get(kind) ?? 0) + times);
    filled += times;
    length += text.length * times;
  }
  const share = (count = 0): number => (filled === 0 ? 0 : count / filled);
  const of = (kind: ValueKind): number => share(counts.get(kind));
  const said = (kind: ValueKind): number =>
    filled === silent ? 0 : (counts.get(kind) ?? 0) / (filled - silent);
  return {
    filled,
    fillShare: texts.length === 0 ? 0 : filled / texts.length,
    distinct: share(timesByText.size),
    averageLength: share(length),
    // A literal: an object that is made of a list of its keys is read several times slower.
    statuses: said("statuses"),
    knownStatuses: said("knownStatuses"),
    codes: of("codes"),
    identifiers: of("identifiers"),
    integers: of("integers"),
    hexadecimals: of("hexadecimals"),
    sentences: of("sentences"),
    answers: of("answers"),
    eastAsian: of("eastAsian"),
    placeholders: of("placeholders"),
    dataTypes: of("dataTypes"),
    days: of("days"),
    moments: of("moments"),
    ranges: of("ranges"),
    plainCodes: of("plainCodes"),
  };
}

/** How often each text stands there; what is not filled says nothing. */
function timesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) if (text !== "") times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** Whether the values are words of the language, which no column of codes has. */
export function areWords({ codes, identifiers }: Pick<ValueProfile, "codes" | "identifiers">): boolean {
  return codes < 0.3 && identifiers < 0.3;
}

/** Whether the values are ranges of codes, of which nobody lists the codes: `10xx`, `1000-1999`. */
export function areRanges({ ranges }: Pick<ValueProfile, "ranges">): boolean {
  return ranges >= 0.65;
}

/** Whether every row has a code of its own. */
export function isFullOfCodes({ codes, distinct, fillShare, statuses }: ValueProfile): boolean {
  return codes >= 0.8 && distinct >= 0.8 && fillShare >= 0.9 && statuses < 0.5;
}
