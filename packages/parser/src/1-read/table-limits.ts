/** The most cells that a table may have, spans counted out, blank ones among them. */
export const MOST_CELLS = 2_000_000;

/** A cell covers no more rows than this (HTML Standard, § 4.9.11), whatever kind of page it is in. */
export const MOST_ROWS = 65_534;

/** A cell covers no more columns than this (HTML Standard, § 4.9.11), whatever kind of page it is in. */
export const MOST_COLUMNS = 1000;
