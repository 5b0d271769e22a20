import type { Command } from "commander";
import { buildProgram } from "./build-program.ts";

/**
 * The help text of every command by its path (`""` for `errcat` itself): what the build prerenders, so that
 * `errcat parse --help` loads nothing.
 */
export function helpTexts(version: string): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  const visit = (command: Command, path: readonly string[]): void => {
    texts[path.join(" ")] = helpOf(command);
    for (const child of command.commands) visit(child, [...path, child.name()]);
  };
  visit(
    buildProgram(version, () => {}),
    [],
  );
  return texts;
}

/** What `--help` prints, with the texts after it, which `helpInformation()` alone leaves out. */
function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({
    ...command.configureOutput(),
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  return text;
}
