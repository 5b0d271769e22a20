import { diagnose } from "@errcat/diagnostics";
import { expect, it } from "vitest";
import { createLog } from "../diagnostic-log.ts";
import { printCounts, printLog } from "./print-log.ts";

const plain = (_: string, text: string): string => text;

function printed(errors: number, warnings: number, least: "error" | "warning"): string {
  const log = createLog();
  for (let count = 0; count < warnings; count++) log.report(diagnose("write/edited", {}));
  for (let count = 0; count < errors; count++) log.report(diagnose("read/empty", {}));
  const parts: string[] = [];
  const output = { isTerminal: false, write: (part: string) => void parts.push(part) };
  printLog(log, output, { least, paint: plain });
  return parts.join("");
}

it("prints errors first and all of them, and counts what is more than twenty below them", () => {
  const text = printed(2, 30, "warning");
  expect(text.indexOf("error read/empty")).toBe(0);
  expect(text.match(/warning write\/edited/g)).toHaveLength(18);
  expect(text).toContain("… and 12 warnings more; --json lists all of them.");
  expect(printed(25, 3, "warning").match(/error read\/empty/g)).toHaveLength(25);
});

it("leaves out what is below the least severity", () => {
  expect(printed(0, 3, "error")).toBe("");
});

it("counts by severity", () => {
  const error = diagnose("read/empty", {});
  expect(printCounts([error, error, diagnose("write/edited", {})])).toBe("2 errors, 1 warning");
  expect(printCounts([])).toBe("nothing");
});
