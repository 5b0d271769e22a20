import { diagnose, type Report } from "@errcat/diagnostics";
import { CommanderError } from "commander";
import { buildProgram } from "./build-program.ts";
import type { Run } from "./command-definition.ts";
import type { Invocation } from "./invocation.ts";

/** What a command line asks for. */
export type Request =
  | { readonly kind: "run"; readonly load: () => Promise<Run>; readonly invocation: Invocation }
  | { readonly kind: "print"; readonly text: string }
  | { readonly kind: "wrong" };

/**
 * The request of a command line (without `node` and the script's name): a command to run, or a text to print for
 * `--help` and `--version`. Reports `usage/wrong` for what it does not understand.
 */
export function parseCommandLine(argv: readonly string[], version: string, report: Report): Request {
  let request: Request = { kind: "wrong" };
  let printed = "";
  const program = buildProgram(version, (load, invocation) => {
    request = { kind: "run", load, invocation };
  });
  const output = {
    writeOut: (text: string) => {
      printed += text;
    },
    writeErr: () => {},
  };
  for (const command of [
    program,
    ...program.commands,
    ...program.commands.flatMap((each) => each.commands),
  ]) {
    command.configureOutput({ ...command.configureOutput(), ...output });
  }
  try {
    program.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "print", text: printed };
    report(diagnose("usage/wrong", { problem: problemOf(error, argv) }));
  }
  return request;
}

/** commander's sentence, without its prefix; a group without a command has none of its own. */
function problemOf(error: CommanderError, argv: readonly string[]): string {
  if (error.code === "commander.help") {
    return argv.length === 0
      ? "No command was given."
      : `errcat ${argv.join(" ")} needs one of its commands.`;
  }
  const sentence = error.message.replace(/^error: /, "").replace("\n(Did", " (Did");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + (/[.?)]$/.test(sentence) ? "" : ".");
}
