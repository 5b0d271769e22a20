import { styleText } from "node:util";
import type { Severity } from "@errcat/diagnostics";
import type { Io, Output } from "../io.ts";
import { hasColour } from "./has-colour.ts";

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
} as const;

/** Colours where {@link hasColour} wants them, and none elsewhere. */
export function paintFor(output: Output, { env }: Pick<Io, "env">): Paint {
  if (!hasColour(output.isTerminal, env)) return (_style, text) => text;
  // Whether to colour is decided here, for the stream at hand; Node would look at its own standard output.
  return (style, text) => styleText([...formats[style]], text, { validateStream: false });
}
