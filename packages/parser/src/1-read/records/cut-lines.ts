import { type CsvDialect, type CsvText, type CutLines, csvRecords } from "./csv-records.ts";

/** Shorter lines are lines of a text, and nobody cuts at more. */
const widths = { least: 40, most: 400 };

/** So many lines tell whether they are cut. */
const leastLines = 12;

/** At least this share of the records must have as many fields as the first when their lines are joined. */
const leastEven = 0.9;

/**
 * How the lines of a file of separated values are cut, as a terminal or a mail cuts them: none is longer than a width
 * that many have, and only joined they are records of as many fields as the first; `undefined` where they are whole.
 *
 *     Code;Text;Platf        →  a record of three fields, in lines of 15
 *     orms
 *     1;Out of paper;
 *     P10, P20
 */
export function cutLines(source: CsvText, dialect: CsvDialect): CutLines | undefined {
  const lines = source.text.split("\n");
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const cut = lines.filter(({ length }) => length >= width - 1).length;
  if (lines.length < leastLines || width < widths.least || width > widths.most || cut * 4 < lines.length)
    return undefined;
  const whole = csvRecords(source, dialect);
  const fields = whole[0]?.length ?? 0;
  const found: CutLines = { width, fields };
  if (fields < 2 || evenness(whole, fields) >= leastEven) return undefined;
  return evenness(csvRecords(source, { ...dialect, cut: found }), fields) >= leastEven ? found : undefined;
}

/** The share of records that have so many fields. */
function evenness(records: readonly (readonly unknown[])[], fields: number): number {
  return records.filter(({ length }) => length === fields).length / records.length;
}
