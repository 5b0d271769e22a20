import { diagnose } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { type Page, placeAt } from "../page.ts";
import { addDataTables } from "./data-tables.ts";
import { DataProblem } from "./data-value.ts";
import { yamlValue } from "./yaml-value.ts";

/**
 * Reads a page of YAML into a draft: every list of records, every map of records and every map of texts in it is a
 * table.
 *
 *     errors:
 *       - code: A.1        →  code | text
 *         text: Gone           A.1  | Gone
 */
export function readYaml(page: Page, draft: Draft): void {
  const value = yamlValue(page.text);
  if (!(value instanceof DataProblem)) {
    addDataTables(page, draft, { value, format: "yaml" });
    return;
  }
  const place = { file: page.path, ...placeAt(page, value.offset) };
  draft.report(diagnose("read/invalid-yaml", { problem: value.problem }, { place }));
}
