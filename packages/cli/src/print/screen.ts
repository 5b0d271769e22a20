import type { Io, Output } from "../io.ts";
import { cutText, screenWidth, wrapText } from "./fit-text.ts";
import { type Paint, paintFor } from "./paint.ts";

/** What results are printed on: its colours, and texts that fit its width. */
export interface Screen {
  /** In columns. */
  readonly width: number;
  readonly paint: Paint;
  /** {@link cutText} to the columns that are left beside so many. */
  readonly cut: (text: string, taken: number) => string;
  /** {@link wrapText} to its width. */
  readonly wrap: (text: string, lead: string) => string;
}

/** Fewer columns than this leave no room for a table. */
const narrowest = 48;

/** The screen of an output: 80 columns, or fewer where its terminal, or `COLUMNS`, has fewer. */
export function screenOf(output: Output, { env }: Pick<Io, "env">): Screen {
  const asked = Number(env["COLUMNS"]) || output.columns || screenWidth;
  const width = Math.min(screenWidth, Math.max(narrowest, Math.floor(asked)));
  return {
    width,
    paint: paintFor(output, { env }),
    cut: (text, taken) => cutText(text, width - taken),
    wrap: (text, lead) => wrapText(text, lead, width),
  };
}
