import { readFileSync } from "node:fs";

/** The README beside the folder of a test: `readmeOf(import.meta.dirname)` in `src`. */
export function readmeOf(folder: string): string {
  return readFileSync(`${folder}/../README.md`, "utf8");
}

/** The code blocks of a page that are marked with a language, `""` for those without one. */
export function codeBlocks(page: string, language: string): readonly string[] {
  return Array.from(page.matchAll(/^```(\w*)\n(.*?)^```$/gms), ([, mark = "", code = ""]) => ({ mark, code }))
    .filter(({ mark }) => mark === language)
    .map(({ code }) => code);
}

/**
 * Runs an example and gives the value of an expression behind it. What the example imports must be in the scope, which
 * has besides whatever it takes for granted.
 */
export function runExample(
  code: string,
  scope: Readonly<Record<string, unknown>>,
  expression: string,
): unknown {
  for (const [, names = ""] of code.matchAll(/^import \{ (.*) \} from/gm))
    for (const name of names.split(", "))
      if (scope[name] === undefined) throw new Error(`no ${name} to import`);
  const body = code.replace(/^import .*\n/gm, "");
  return new Function(...Object.keys(scope), `${body}\nreturn ${expression};`)(...Object.values(scope));
}

/** The entries in an example of `generators` in a configuration. */
export function exampleEntries(
  code: string,
): readonly (readonly [name: string, options: Record<string, unknown>])[] {
  return new Function(`return ${code.replace(/^(?:\/\/.*\n)*generators: /, "").replace(/;\n$/, "")}`)();
}

/** The names in the first column of the table that begins with a column of options. */
export function documentedOptions(page: string): readonly string[] {
  const [, rows = ""] = /^\| option .*\n\|[-| ]+\n((?:\|.*\n)+)/m.exec(page) ?? [];
  return rows
    .split("\n")
    .flatMap((row) => Array.from((row.split("|")[1] ?? "").matchAll(/`(\w+)`/g), ([, name = ""]) => name));
}
