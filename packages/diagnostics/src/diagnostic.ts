import { type DiagnosticCodeValue, diagnosticCodeMetadata } from "./generated/diagnostic-code.ts";

/** A range in a text file. Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export interface Place {
  /** Path as the user gave it, or a path relative to the configuration file; never absolute by our own doing. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** End of the range, exclusive; absent where only the start is known. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

export type Severity = "error" | "warning" | "note";

/** A second place that a diagnostic speaks of: the other side of a disagreement, the first definition. */
export interface RelatedPlace {
  readonly message: string;
  readonly place: Place;
}

/** Something about the input that a person should know: what was found, where, and what to do. */
export interface Diagnostic {
  /** `room/what`, a row of `diagnostics.md`; never reused, never deleted. */
  readonly code: DiagnosticCodeValue;
  readonly severity: Severity;
  /** One sentence: what was found and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly place?: Place;
  readonly related: readonly RelatedPlace[];
  /**
   * Steps to the option of the caller's that it speaks of (`["columns", "Key"]`), for whoever knows where that was
   * written.
   */
  readonly option?: readonly (string | number)[];
}

/**
 * Where functions say what is wrong with their input. They go on with what is sound; they never throw for bad input.
 */
export type Report = (diagnostic: Diagnostic) => void;

type ParameterNames<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

/** The parameters that the message of a diagnostic names in braces. */
export type DiagnosticParameters<Code extends DiagnosticCodeValue> = {
  readonly [Name in ParameterNames<(typeof diagnosticCodeMetadata)[Code]["message"]>]: string | number;
};

/** The sections of the table, as the modules that they become. */
const severityOfSection = { errors: "error", warnings: "warning", notes: "note" } as const;

/** What a diagnostic may say beyond its message. */
export interface DiagnosticDetails {
  readonly place?: Place | undefined;
  readonly related?: readonly RelatedPlace[];
  readonly option?: readonly (string | number)[];
  /** Another level than the table's, where the user's configuration sets one (lint rules). */
  readonly severity?: Severity;
}

/**
 * A diagnostic of the table, its message filled in:
 * `diagnose("read/ragged-row", { found: 3, expected: 5 }, { place })`.
 */
export function diagnose<Code extends DiagnosticCodeValue>(
  code: Code,
  parameters: DiagnosticParameters<Code>,
  details: DiagnosticDetails = {},
): Diagnostic {
  const metadata = diagnosticCodeMetadata[code];
  const values = parameters as Readonly<Record<string, string | number>>;
  return {
    code,
    severity: details.severity ?? severityOfSection[metadata.modules[0]],
    message: metadata.message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    help: metadata.solution,
    ...(details.place && { place: details.place }),
    related: details.related ?? [],
    ...(details.option && { option: details.option }),
  };
}
