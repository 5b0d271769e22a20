import { styleText } from "node:util";
import type { Severity } from "@errcat/diagnostics";
import type { Io, Output } from "../io.ts";

/** What a part of the output is, for its colour. */
export type Style = Severity | "dim" | "bold" | "added" | "removed" | "changed";

/** Colours a part of the output, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

const formats = {
  error: ["red", "bold"],
  warning: ["yellow", "bold"],
  note: ["cyan", "bold"],
  dim: ["dim"],
  bold: ["bold"],
  added: ["green"],
  removed: ["red"],
  changed: ["yellow"],
} as const satisfies Record<Style, readonly Parameters<typeof styleText>[0][]>;

/**
 * Colours for a terminal and none elsewhere; `NO_COLOR` (https://no-color.org) and `FORCE_COLOR` decide where they are
 * set and not empty.
 */
export function paintFor(output: Output, { env }: Pick<Io, "env">): Paint {
  const coloured = env["NO_COLOR"]
    ? false
    : env["FORCE_COLOR"]
      ? env["FORCE_COLOR"] !== "0"
      : output.isTerminal && env["TERM"] !== "dumb";
  if (!coloured) return (_style, text) => text;
  return (style, text) => formats[style].reduce((painted, format) => styleText(format, painted), text);
}
