import { diagnose, type Report } from "@errcat/diagnostics";
import { type Command, CommanderError } from "commander";
import { buildProgram } from "./build-program.ts";
import type { Run } from "./command-definition.ts";
import { commands } from "./commands.ts";
import type { Invocation } from "./invocation.ts";

/** What a command line asks for. */
export type Request =
  | { readonly kind: "run"; readonly load: () => Promise<Run>; readonly invocation: Invocation }
  | { readonly kind: "print"; readonly text: string }
  /** Nothing, or half a command: what could be said instead is shown. */
  | { readonly kind: "unfinished"; readonly text: string }
  | { readonly kind: "wrong" };

/**
 * The request of a command line (without `node` and the script's name): a command to run, or a text to print for
 * `--help` (`errcat help parse` is `errcat parse --help`) and `--version`. Reports `usage/wrong` for what it does not
 * understand.
 */
export function parseCommandLine(argv: readonly string[], version: string, report: Report): Request {
  let request: Request = { kind: "wrong" };
  const words = argv[0] === "help" ? [...argv.slice(1), "--help"] : argv;
  let printed = "";
  const program = buildProgram(version, (load, invocation) => {
    request = { kind: "run", load, invocation };
  });
  const print = (text: string) => {
    printed += text;
  };
  const output = { writeOut: print, writeErr: print };
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap((each) => each.commands),
  ]) {
    command.configureOutput({ ...command.configureOutput(), ...output });
  }
  try {
    program.parse(isUnknown(words[0], program) ? words.slice(0, 1) : [...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "print", text: printed };
    if (error.code === "commander.help") return { kind: "unfinished", text: printed };
    report(diagnose("usage/wrong", { problem: problemOf(error, words) }));
  }
  return request;
}

/** commander would answer `errcat nonsense --help` with the help of `errcat`. */
function isUnknown(word: string | undefined, { commands }: Command): boolean {
  return word !== undefined && !word.startsWith("-") && !commands.some((each) => each.name() === word);
}

/** commander's sentence, without its prefix, and how the command is used where it had the wrong arguments. */
function problemOf({ message, code }: CommanderError, words: readonly string[]): string {
  const sentence = message.replace(/^error: /, "").replace("\n(Did", " (Did");
  const problem = sentence.charAt(0).toUpperCase() + sentence.slice(1) + (/[.?)]$/.test(sentence) ? "" : ".");
  const command = commands.find(({ path }) => `${words.join(" ")} `.startsWith(`${path} `));
  if (command === undefined || !/argument/i.test(code)) return problem;
  const usage = ["errcat", command.path, ...command.arguments.map(({ syntax }) => syntax)];
  return `${problem} Usage: ${usage.join(" ")}`;
}
