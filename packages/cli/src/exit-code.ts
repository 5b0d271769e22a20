/** How a run ended, as the shell sees it. */
export const ExitCode = {
  /** Everything is fine. */
  ok: 0,
  /** The input or a check is not fine. */
  notFine: 1,
  /** Wrong usage or wrong configuration. */
  usage: 2,
  /** The system refused to hand over the input, or to take the output. */
  systemRefused: 3,
  /** A bug of errcat (`EX_SOFTWARE` of sysexits.h). */
  bug: 70,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
