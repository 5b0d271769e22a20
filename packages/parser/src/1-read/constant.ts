/** The pattern of a constant, as most languages write them: words of capitals with low lines between. */
export const constantPattern: string = String.raw`[A-Z][A-Z\d]*(?:_[A-Z\d]+)+`;

/** A constant and nothing else: `E_NO_PAPER`, but not `PAPER`. */
export const constant: RegExp = new RegExp(`^${constantPattern}$`);
