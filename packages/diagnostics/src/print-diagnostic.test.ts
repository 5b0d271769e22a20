import { expect, test } from "vitest";
import { diagnose } from "./diagnostic.ts";
import { printDiagnostic } from "./print-diagnostic.ts";

const page = "# 全局配置\n\n| 17006 | 该配额不存在 |\n| 17007；| 规格\u001b[31m已存在 |\n";
const sourceText = () => page;

test("a diagnostic shows place, frame with carets under double-width text, and what to do", () => {
  const place = { file: "source/page.md", line: 4, column: 3, endLine: 4, endColumn: 9 };
  const printed = printDiagnostic(diagnose("read/ragged-row", { found: 3, expected: 5 }, { place }), {
    sourceText,
  });
  expect(printed).toBe(
    [
      "warning read/ragged-row  source/page.md:4:3",
      "  The row has 3 cells, the header has 5.",
      "    3 | | 17006 | 该配额不存在 |",
      "  > 4 | | 17007；| 规格\\u{1b}[31m已存在 |",
      "      |   ^^^^^^^",
      "  help: Add the missing cells or escape the pipe that splits a cell.",
    ].join("\n"),
  );
});

test("a related place is shown with its own frame", () => {
  const related = [{ message: "first here", place: { file: "b.md", line: 1, column: 3 } }];
  const printed = printDiagnostic(diagnose("catalog/duplicate-code", { code: "A" }, { related }), {
    sourceText,
  });
  expect(printed).toContain("  first here: b.md:1:3\n  > 1 | # 全局配置\n      |   ^^");
});

test("a place in a file that is not at hand has no frame, and a place beyond the file neither", () => {
  const beyond = { file: "a.md", line: 99, column: 1 };
  const diagnostic = diagnose("read/no-table", {}, { place: beyond });
  expect(printDiagnostic(diagnostic, { sourceText })).not.toContain("|");
  expect(printDiagnostic(diagnostic, { sourceText: () => undefined })).not.toContain("|");
});

test("a long line is shown as a window around the place", () => {
  const long = `${"a".repeat(500)}X${"b".repeat(500)}`;
  const place = { file: "a.md", line: 1, column: 501, endColumn: 502 };
  const printed = printDiagnostic(diagnose("read/no-table", {}, { place }), { sourceText: () => long });
  const [, , shown, marks] = printed.split("\n") as [string, string, string, string];
  expect(shown.length).toBeLessThan(120);
  expect(shown[marks.indexOf("^")]).toBe("X");
});
