import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import type { Invocation } from "./invocation.ts";

/** What a command does, once it is needed: loaded only then, so that `--help` costs nothing. */
export type Run = (invocation: Invocation, io: Io) => Promise<ExitCode>;

/** An argument: `<file...>` (required, many), `[code]` (optional). */
export interface ArgumentDefinition {
  readonly syntax: string;
  readonly description: string;
}

/** An option in the notation of commander: `--min <percent>`. */
export interface OptionDefinition {
  readonly flags: string;
  readonly description: string;
}

/** A command line that works as it stands, and what it is for. */
export interface Example {
  readonly line: string;
  readonly purpose: string;
}

/** Words that a command speaks in, and what they mean. */
export interface Note {
  readonly title: string;
  readonly lines: readonly (readonly [word: string, meaning: string])[];
}

/** A command of `errcat`: one row of the table in `commands.ts`. */
export interface CommandDefinition {
  /** Words after `errcat`: `"parse"`, `"translations extract"`. */
  readonly path: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentDefinition[];
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
  /** What the help explains below the examples. */
  readonly notes?: readonly Note[];
  readonly load: () => Promise<Run>;
}
