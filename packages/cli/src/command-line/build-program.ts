import { Command, Option } from "commander";
import { wrapText } from "../print/fit-text.ts";
import type { CommandDefinition, Note, Run } from "./command-definition.ts";
import { commandGroups, commands } from "./commands.ts";
import { type Invocation, invocationFrom } from "./invocation.ts";

/** Called when the command line is understood: the command it names, and what was given to it. */
export type OnCommand = (run: () => Promise<Run>, invocation: Invocation) => void;

/** Help is as wide everywhere as it is in the prerendered texts. */
const helpWidth = 80;

const footer = `
Start with:
  $ errcat init docs/errors.md
      a configuration for your table of error codes
  $ errcat generate
      catalog.json and the code
  $ errcat <command> --help
      options and examples

Exit codes: 0 fine, 1 the input or a check is not fine, 2 wrong usage or
configuration, 3 output failed, 70 a bug of errcat. Results go to standard
output, everything else to standard error.
`;

/** The commander program made from the table in `commands.ts`; parsing it calls `onCommand` and runs nothing itself. */
export function buildProgram(version: string, onCommand: OnCommand): Command {
  const program = quiet(new Command("errcat"))
    .description("Turns tables of API error codes into one catalog, and the catalog into typed code.")
    .version(version, "-v, --version", "print the version")
    .addHelpText("after", footer);
  const groups = new Map<string, Command>();
  for (const definition of commands) {
    const words = definition.path.split(" ");
    const name = words.at(-1) as string;
    const parent = words.length === 1 ? program : groupFor(words[0] as string, groups, program);
    addCommand(parent.command(name), definition, onCommand);
  }
  return program;
}

function groupFor(name: string, groups: Map<string, Command>, program: Command): Command {
  const known = groups.get(name);
  if (known) return known;
  const group = quiet(program.command(name)).description(commandGroups[name] ?? "");
  groups.set(name, group);
  return group;
}

function addCommand(command: Command, definition: CommandDefinition, onCommand: OnCommand): void {
  quiet(command).description(definition.summary);
  for (const { syntax, description } of definition.arguments) command.argument(syntax, description);
  for (const { flags, description } of definition.options) command.addOption(new Option(flags, description));
  command.addHelpText(
    "after",
    () => `${printExamples(definition)}${(definition.notes ?? []).map(printNote).join("")}`,
  );
  command.action(() => onCommand(definition.load, invocationFrom(command.args, command.opts())));
}

function printExamples({ examples }: CommandDefinition): string {
  const lines = examples.flatMap(({ line, purpose }) => [`  $ ${line}`, `      ${purpose}`]);
  return `\nExamples:\n${lines.join("\n")}\n`;
}

/** Errors come back as exceptions, help keeps one width, and colours are left to the terminal's reader. */
function quiet(command: Command): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureHelp({ helpWidth })
    .configureOutput({ getOutHelpWidth: () => helpWidth, getErrHelpWidth: () => helpWidth });
}

function printNote({ title, lines }: Note): string {
  const width = Math.max(...lines.map(([word]) => word.length));
  const printed = lines.map(([word, meaning]) => wrapText(meaning, `  ${word.padEnd(width)}  `));
  return `\n${title}:\n${printed.join("")}`;
}
