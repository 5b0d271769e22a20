import type { Io } from "./io.ts";
import { main } from "./main.ts";

/** What a run in memory left. */
export interface FinishedRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run in memory may be given besides its command line. */
export interface MemoryIo {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly untilInterrupted?: () => Promise<void>;
  readonly isTerminal?: boolean;
  /** Called with everything that is printed, as it is printed. */
  readonly onOutput?: (text: string) => void;
}

/** Runs the command line in this process, its output kept in memory. */
export async function runInMemory(argv: readonly string[], given: MemoryIo): Promise<FinishedRun> {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    isTerminal: given.isTerminal ?? false,
    write: (printed: string | Uint8Array) => {
      const text = typeof printed === "string" ? printed : new TextDecoder().decode(printed);
      written[name] += text;
      given.onOutput?.(text);
    },
  });
  const stdin = new TextEncoder().encode(given.stdin ?? "");
  const io: Io = {
    cwd: given.cwd,
    env: given.env ?? {},
    stdout: output("stdout"),
    stderr: output("stderr"),
    readStdin: async () => stdin,
    stdinPieces: async function* () {
      yield stdin.subarray(0, stdin.length / 2);
      yield stdin.subarray(stdin.length / 2);
    },
    untilInterrupted: given.untilInterrupted ?? (() => new Promise(() => {})),
  };
  const exitCode = await main(argv, io);
  return { exitCode, ...written };
}
