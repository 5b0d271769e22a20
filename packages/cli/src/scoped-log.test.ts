import { diagnose } from "@errcat/diagnostics";
import { expect, it } from "vitest";
import { createLog } from "./diagnostic-log.ts";
import { scopedLog } from "./scoped-log.ts";

it.each([
  ["catalog/vpc/", "source/a.md", "catalog/vpc/source/a.md"],
  ["catalog/vpc/", "../glossary.yaml", "catalog/glossary.yaml"],
  ["", "source/a.md", "source/a.md"],
  ["", "../a.md", "../a.md"],
  ["../", "a.md", "../a.md"],
  ["../vpc/", "../a.md", "../a.md"],
])("calls a file from the working directory: %s and %s are %s", (prefix, file, expected) => {
  const log = createLog();
  const scoped = scopedLog(log, prefix);
  const place = { file, line: 1, column: 1 };
  scoped.report(diagnose("read/empty", {}, { place, related: [{ message: "here", place }] }));
  scoped.remember(file, "text");
  expect(log.diagnostics[0]?.place?.file).toBe(expected);
  expect(log.diagnostics[0]?.related[0]?.place.file).toBe(expected);
  expect(log.sourceText(expected)).toBe("text");
  expect(scoped.hasErrors()).toBe(true);
});
