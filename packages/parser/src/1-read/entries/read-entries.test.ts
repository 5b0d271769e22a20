import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

test("of a very long page the first lines are looked at for entries, and the others are spoken of", () => {
  const entries = "## E100\n\nNot found.\n\n## E101\n\nLocked.\n\n## E102\n\nFull.\n\n";
  const text = `${entries}# More\n\n${"So it goes.\n".repeat(200_000)}`;
  const diagnostics: Diagnostic[] = [];
  const source = { path: "page.md", text, encoding: "utf-8", sha256: "" };
  const { tables } = readDocument(source, (each) => diagnostics.push(each));
  expect(tables.map(({ rows }) => rows.map(({ cells }) => cells[0]!.text))).toEqual([
    ["E100", "E101", "E102"],
  ]);
  expect(diagnostics).toMatchObject([{ code: "read/too-large", place: { file: "page.md" } }]);
});

test("samples under the names of languages are no records", () => {
  const samples = ["Python", "NodeJs", "Java"].map(
    (name) => `**${name}**\n\n\`\`\`\nget("/stock")\n\`\`\`\n`,
  );
  const text = [
    "# Calls",
    "| No | Error Code |\n|---|---|\n| 1 | AB9000 |",
    ...samples,
    ...samples,
    ...samples,
  ];
  const source = { path: "page.md", text: text.join("\n\n"), encoding: "utf-8", sha256: "" };
  const { tables } = readDocument(source, () => {});
  expect(tables.map(({ format }) => format)).toEqual(["markdown"]);
});
