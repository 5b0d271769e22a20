import type { DocumentUnderstanding } from "@errcat/parser";
import type { Screen } from "./screen.ts";
import { shellWord } from "./shell-word.ts";
import { sourceLines } from "./source-lines.ts";

/** What was inspected: documents by themselves, or as a configuration says. */
export interface Advised {
  readonly documents: readonly DocumentUnderstanding[];
  readonly configFile: string | undefined;
}

/** What one does next where documents are understood rightly, and the lines that correct them where they are not. */
export function printAdvice({ documents, configFile }: Advised, screen: Screen): string {
  const files = documents.map(({ path }) => path);
  if (configFile !== undefined) return printConfigured(configFile, screen);
  const tables = documents.flatMap((document) => document.tables);
  const isRead = tables.some(({ kind }) => kind === "errors");
  const advice = isRead ? toCorrect : tables.length > 0 ? toHaveRead : toHaveFound;
  const next = isRead ? `${nextSteps(files)}\n` : "";
  return `${next}${screen.wrap(`${advice} ${thenWhat}`, "")}\n${sourceLines(documents)}`;
}

const toCorrect =
  "Where it is wrong, correct these lines and put them into errcat.config.ts (errcat init FILE writes one) in the place of its sources.";
const toHaveRead =
  'Where a table does list errors, uncomment its lines, call its column of codes "code", and put them into errcat.config.ts (errcat init FILE writes one) in the place of its sources.';
const toHaveFound =
  "Where the page does list errors, save it together with its tables, or let a pattern find their rows: uncomment it, correct it, and put these lines into errcat.config.ts (errcat init FILE writes one) in the place of its sources.";
const thenWhat =
  "errcat inspect without a file then shows what they change; errcat inspect --help explains every key and role.";

function printConfigured(configFile: string, { wrap }: Screen): string {
  const whole = `Read as ${configFile} says. errcat inspect FILE prints the lines that correct a page, errcat generate writes the catalog.`;
  return `${wrap(whole, "")}\n`;
}

/** What one does with documents that are understood rightly, a command a line: they are copied. */
function nextSteps(files: readonly string[]): string {
  const isOne = files.length === 1;
  const words = files.includes("stdin")
    ? "FILE"
    : files.length > 3
      ? "FILE…"
      : files.map(shellWord).join(" ");
  return [
    "Where this is right:",
    ...(isOne ? [`  errcat parse ${words} --lines`, "      prints what each row says, a line a row"] : []),
    `  errcat parse ${words}`,
    "      prints the catalog",
    `  errcat init ${words}`,
    "      begins a project with it",
    "",
  ].join("\n");
}
