/** A place that text is printed to. */
export interface Output {
  /** Takes text, or UTF-8 that ends with a whole character. */
  write(text: string | Uint8Array): void;
  /** Settles when the reader has taken enough of what was written: for results that are too long to be held. */
  drained?(): Promise<void>;
  /** Whether a person is looking at it. */
  readonly isTerminal: boolean;
  /** How many columns a terminal has just now. */
  readonly columns?: number | undefined;
}

/** Everything of a process that a command may touch; tests give their own. */
export interface Io {
  /** Absolute path that relative arguments start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results, and nothing else. */
  readonly stdout: Output;
  /** Everything that is not a result. */
  readonly stderr: Output;
  /** Reads standard input to its end. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Reads standard input piece by piece. */
  readonly stdinPieces: () => AsyncIterable<Uint8Array>;
  /** Settles when the user ends a long-running command (Ctrl-C in `--watch`). */
  readonly untilInterrupted: () => Promise<void>;
}
