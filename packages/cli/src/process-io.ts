import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { ExitCode } from "./exit-code.ts";
import type { Io, Output } from "./io.ts";

/**
 * The process that runs. A reader that goes away (`errcat parse … | head`) ends it quietly; output that cannot be
 * written for another reason ends it with 3.
 */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: () => buffer(process.stdin),
    stdinPieces: () => process.stdin,
    untilInterrupted,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  stream.on("error", ({ code }: NodeJS.ErrnoException) =>
    process.exit(code === "EPIPE" ? ExitCode.ok : ExitCode.systemRefused),
  );
  return {
    write: (text) => void stream.write(text),
    drained: async () => {
      if (stream.writableNeedDrain) await once(stream, "drain");
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}

/** Takes Ctrl-C over only once somebody waits for it; until then it ends the process as usual. */
function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
