import { expect, it } from "vitest";
import { parseSources } from "./parse-sources.ts";

/** What cells, headings and lines of prose are searched for, again and again. */
const WORDS = [
  [
    ". ",
    "...",
    "(",
    "()",
    ")",
    "[",
    "{",
    "{}",
    "<",
    "/",
    "-",
    "_",
    "~",
    "#",
    "=",
    '"',
    "'",
    "`x` ",
    "+",
    "@",
    "!",
    "?",
  ],
  [
    "、",
    "，",
    "：",
    ": ",
    ";",
    "%",
    "%s",
    "$",
    "${",
    "xxx",
    "*",
    "†",
    "^",
    "①",
    "（",
    "（1）",
    "\u00a0",
    "\u3000",
    "\t",
  ],
  [
    "a",
    "a ",
    "A",
    "A_",
    "A_B ",
    "A-1 ",
    "aB",
    "a1",
    "é",
    "e\u0301",
    "词",
    "错误码",
    "код ",
    "エラー",
    "한",
    "😀",
    "\u200b",
  ],
  [
    "1",
    "1 ",
    "1.",
    "1. ",
    "0x",
    "0x1 ",
    "1-",
    "1-2,",
    "A.1/",
    "A.1, ",
    "400 ",
    "400/",
    "4xx ",
    "404 Not Found ",
  ],
  [
    "<br>A",
    "<br>1.",
    "&#65;",
    "and ",
    "to ",
    "of ",
    "HTTP ",
    "error code ",
    "E1001: a. ",
    "retry ",
    "1 minute ",
    "[a](b)",
  ],
].flat();

const header =
  "| Status | Code | Module | Message | Description | Solution | Retry |\n|---|---|---|---|---|---|---|\n";
const cells = ["400", "A.1", "M", "Gone", "It is gone.", "Wait.", "yes"];
const small = "| Code | Message |\n|---|---|\n| A.1 | Gone |\n| A.2 | Lost |\n";

const rowWith = (text: string, column: number): string =>
  `| ${cells.map((cell, index) => (index === column ? text : cell)).join(" | ")} |\n`;

/** Where in a page a text stands. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  "a first header": (text) => small.replace("Code", () => text),
  "a second header": (text) => small.replace("Message", () => text),
  "a heading": (text) => `# ${text}\n\n${small}`,
  "a title": (text) => `---\ntitle: ${text}\n---\n\n${small}`,
  prose: (text) => `# Errors\n\n${text}\n\n${small}\n${text}\n`,
  "a row alone": (text) => `${header}| ${text} |\n${rowWith("A.2", 1)}`,
  "a sample": (text) => `\`\`\`json\n{"code": "${text}"}\n\`\`\`\n\n\`\`\`\n${text}\n\`\`\`\n\n${small}`,
  ...Object.fromEntries(
    cells.map((cell, column) => [
      `a cell instead of ${cell}`,
      (text: string) => `${header}${rowWith("A.2", 1)}${rowWith(text, column)}${rowWith("A.3", 1)}`,
    ]),
  ),
};

const SIZE = 20_000;

function secondsFor(text: string): number {
  const before = process.cpuUsage();
  parseSources([{ path: "a.md", text, encoding: "utf-8", sha256: "" }], {}, () => {});
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Time for twice as much over time for once; measured again where something else disturbed it. */
function growth(make: (size: number) => string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && best > 2.3; attempt++) {
    const twice = secondsFor(make(SIZE * 2));
    const once = twice < 0.04 ? 0.02 : Math.max(0.02, secondsFor(make(SIZE)));
    best = Math.min(best, twice / once);
  }
  return best;
}

it.each(Object.keys(PLACES))(
  "a page takes twice the time for twice the text in %s",
  { timeout: 300_000 },
  (place) => {
    for (const word of WORDS) {
      for (const [before, after] of [
        ["", ""],
        ["a", "b"],
      ] as const) {
        const make = (size: number) =>
          PLACES[place]!(before + word.repeat(Math.ceil(size / word.length)) + after);
        const factor = growth(make);
        expect(
          factor,
          `${JSON.stringify(before + word)} … grows ${factor.toFixed(2)} times`,
        ).toBeLessThanOrEqual(2.3);
      }
    }
  },
);
