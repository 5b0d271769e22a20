import { codeFrame } from "./code-frame.ts";
import type { Diagnostic, Place, Severity } from "./diagnostic.ts";
import { visibleText } from "./visible-text.ts";

/** What printing needs beside the diagnostic itself. */
export interface PrintOptions {
  /** The text of a file, for the code frame; `undefined` where it is not at hand. */
  readonly sourceText: (file: string) => string | undefined;
  /** Colours a part of the output; leave it out for plain text. */
  readonly paint?: (style: Severity | "dim" | "bold", text: string) => string;
}

/**
 * A diagnostic as a person reads it: severity and code, place, sentence, code frame, what to do, related places.
 *
 *     warning rows/code-cleaned  source/page.md:42:3
 *       “17007；” was read as the code 17007: …
 *         41 | …
 *       > 42 | | 17007；  | 规格已存在 |
 *            |   ^^^^^^^
 *       help: …
 */
export function printDiagnostic(diagnostic: Diagnostic, options: PrintOptions): string {
  const paint = options.paint ?? ((_style, text) => text);
  const { severity, code, message, help, place, related } = diagnostic;
  const where = place ? `  ${paint("bold", printPlace(place))}` : "";
  const lines = [
    `${paint(severity, severity)} ${paint("dim", code)}${where}`,
    ...indent(visibleText(message, true)),
    ...frameLines(place, options),
    ...(help === "" ? [] : indent(`help: ${visibleText(help, true)}`)),
    ...related.flatMap((each) => [
      ...indent(`${visibleText(each.message)}: ${printPlace(each.place)}`),
      ...frameLines(each.place, options),
    ]),
  ];
  return lines.join("\n");
}

/** `path:line:column`, as editors and terminals link it. */
export function printPlace({ file, line, column }: Place): string {
  return `${visibleText(file)}:${line}:${column}`;
}

function frameLines(place: Place | undefined, { sourceText }: PrintOptions): readonly string[] {
  const text = place && sourceText(place.file);
  return place && text !== undefined ? indent(codeFrame(text, place)) : [];
}

function indent(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n").map((line) => `  ${line}`);
}
