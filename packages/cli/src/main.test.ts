import { describe, expect, it } from "vitest";
import { commands } from "./command-line/commands.ts";
import { helpTexts } from "./command-line/help-texts.ts";
import type { Io } from "./io.ts";
import { main } from "./main.ts";
import { runInMemory } from "./memory-io.ts";

const cwd = import.meta.dirname;

describe("main", () => {
  it("prints the same help that is prerendered, on standard output", async () => {
    for (const [path, text] of Object.entries(helpTexts("0.0.0-source"))) {
      const words = path === "" ? [] : path.split(" ");
      const run = await runInMemory([...words, "--help"], { cwd });
      expect(run).toEqual({ exitCode: 0, stdout: text, stderr: "" });
    }
  });

  it("shows an example of every command that the command line understands", async () => {
    const texts = helpTexts("0.0.0-source");
    for (const { path, examples } of commands) {
      expect(examples.length).toBeGreaterThan(0);
      for (const { line } of examples) {
        expect(texts[path]).toContain(`$ ${line}`);
        expect(line).toMatch(new RegExp(`(^|\\| )errcat ${path}\\b`));
      }
    }
  });

  it("prints its version", async () => {
    expect(await runInMemory(["--version"], { cwd })).toEqual({
      exitCode: 0,
      stdout: "0.0.0-source\n",
      stderr: "",
    });
  });

  it.each([
    [["genrate"], "Unknown command 'genrate' (Did you mean generate?)"],
    [["genrate", "--help"], "Unknown command 'genrate' (Did you mean generate?)"],
    [["help", "genrate"], "Unknown command 'genrate' (Did you mean generate?)"],
    [["parse"], "Missing required argument 'file'. Usage: errcat parse <file...>"],
    [["parse", "a.md", "--jsn"], "Unknown option '--jsn' (Did you mean --json?)"],
    [["diff", "a", "b", "c"], "Too many arguments for 'diff'. Expected 2 arguments but got 3"],
  ])("exits with 2 for the command line %j", async (argv, problem) => {
    const { exitCode, stdout, stderr } = await runInMemory(argv, { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`error usage/wrong\n  ${problem}`);
  });

  it.each([
    [[], "Usage: errcat [options] [command]"],
    [["translations"], "Usage: errcat translations [options] [command]"],
  ])("shows what there is for the unfinished command line %j, and exits with 2", async (argv, usage) => {
    const { exitCode, stdout, stderr } = await runInMemory(argv, { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(usage);
    expect(stderr).toContain("Commands:");
  });

  it("understands help as a word", async () => {
    for (const words of [[], ["parse"], ["translations", "extract"]]) {
      expect(await runInMemory(["help", ...words], { cwd })).toEqual(
        await runInMemory([...words, "--help"], { cwd }),
      );
    }
  });

  it("exits with 2 where there is no configuration, and for one that cannot be loaded", async () => {
    const none = await runInMemory(["generate"], { cwd: "/" });
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain("error config/not-found");
    const missing = await runInMemory(["generate", "--config", "no-such.config.ts"], { cwd });
    expect(missing.exitCode).toBe(2);
    expect(missing.stderr).toContain(
      "error config/no-such-file\n  There is no configuration file no-such.config.ts.",
    );
  });

  it("says that a bug is a bug, with 70, and shows the stack only where it is asked for", async () => {
    const withBug = (env: Io["env"]): { readonly io: Io; readonly said: () => string } => {
      let said = "";
      const stdout = { isTerminal: false, write: () => raise("boom") };
      const stderr = {
        isTerminal: false,
        write: (text: string) => {
          said += text;
        },
      };
      const io = {
        cwd,
        env,
        stdout,
        stderr,
        readStdin: () => raise("no input"),
        stdinPieces: () => raise("no input"),
        untilInterrupted: () => raise("no"),
      };
      return { io, said: () => said };
    };
    const short = withBug({});
    expect(await main(["--version"], short.io)).toBe(70);
    expect(short.said()).toBe(
      "This is a bug in errcat 0.0.0-source, not in your input: boom\nRun it again with ERRCAT_DEBUG=1 to see where.\n",
    );
    const long = withBug({ ERRCAT_DEBUG: "1" });
    expect(await main(["--version"], long.io)).toBe(70);
    expect(long.said()).toContain("Error: boom\n    at ");
  });

  it("colours its output on a terminal, unless NO_COLOR is set", async () => {
    const onTerminal = { cwd, isTerminal: true };
    expect((await runInMemory(["parse"], onTerminal)).stderr).toContain("\u001b[31m");
    expect((await runInMemory(["parse"], { ...onTerminal, env: { NO_COLOR: "1" } })).stderr).not.toContain(
      "\u001b",
    );
    expect((await runInMemory(["parse"], { cwd })).stderr).not.toContain("\u001b");
  });
});

function raise(message: string): never {
  throw new Error(message);
}
