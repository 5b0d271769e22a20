import type { Output } from "../io.ts";

/** How long work may take before a person wants to know that it goes on. */
const patience = 1000;

/** Says on a terminal what long work is at, on one line that disappears again. */
export interface Progress {
  readonly step: (what: string) => void;
  readonly end: () => void;
}

/** Progress over a number of steps: silent for a second, and silent for ever where nobody is looking. */
export function showProgress(output: Output, steps: number): Progress {
  const began = Date.now();
  let step = 0;
  let isShown = false;
  return {
    step(what) {
      step++;
      if (!output.isTerminal || Date.now() - began < patience) return;
      output.write(`\r\u001b[2K${what} (${step} of ${steps})`);
      isShown = true;
    },
    end() {
      if (isShown) output.write("\r\u001b[2K");
    },
  };
}
