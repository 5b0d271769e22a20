import { expect, test } from "vitest";
import { guessPattern } from "./guess-pattern.ts";

/** What the pattern that is guessed from lines finds in them: code and description of each row. */
function found(...lines: readonly string[]): string[] | undefined {
  const text = lines.join("\n");
  const pattern = guessPattern(text);
  if (pattern === undefined) return undefined;
  return [...text.matchAll(new RegExp(pattern, "gmu"))].map(
    ({ groups }) => `${groups!["code"]} ${groups!["description"]!.trim()}`,
  );
}

test("lines that begin with the same words and a code are rows", () => {
  expect(
    found("Oven", "Fault: 12 - No heat", "Fault: 13 – No flour", "See page 4.", "Fault: 140 - No tray"),
  ).toEqual(["12 No heat", "13 No flour", "140 No tray"]);
});

test.each([
  ["E-1 = No heat", "E-2 = No flour", "E-13 = No tray"],
  ["NO_HEAT: It is cold", "NO_FLOUR: It is empty", "NO_BIG_TRAY: It is small"],
  ["oven.heat It is cold", "oven.flour It is empty", "oven.tray.big It is small"],
  ["* `-101` → It is cold", "* `-102` → It is empty", "* `-110` → It is small"],
  ["101冷", "102空", "110小"],
  ["NoHeat | It is cold | Heat", "NoFlour | It is empty | Fill", "NoBigTray | It is small |"],
  ["101", "It is cold", "", "102", "", "It is empty", "110", "It is small"],
])("%j and the like are found", (...lines) => expect(found(...lines)).toHaveLength(3));

test("rows that stand glued in one line end where the next code begins", () => {
  expect(found("Code4000It is cold.400 Bad4001It is empty.400 Bad4003It is small.5004007Is it?No")).toBe(
    undefined,
  );
  expect(found("CodeText4000It is cold.400 Bad4001It is empty.4003It is small.4007It is hot.")).toEqual([
    "4000 It is cold.400 Bad",
    "4001 It is empty.",
    "4003 It is small.",
    "4007 It is hot.",
  ]);
});

test("numbered lines, prose and the same code again and again are no rows", () => {
  expect(found("1. Open it", "2. Fill it", "3. Shut it")).toBeUndefined();
  expect(found("1 Open it", "2 Fill it", "3 Shut it")).toBeUndefined();
  expect(found("The oven is new.", "It has a door.", "It bakes.")).toBeUndefined();
  expect(found("E-1: a", "E-1: b", "E-1: c", "E-1: d", "E-2: e", "E-3: f")).toBeUndefined();
});
