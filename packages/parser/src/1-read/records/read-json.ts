import { diagnose } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { type Page, placeAt } from "../page.ts";
import { addDataTables } from "./data-tables.ts";
import { DataProblem } from "./data-value.ts";
import { jsonValue } from "./json-value.ts";

/**
 * Reads a page of JSON into a draft: every array of records, every map of records and every map of texts in it is a
 * table.
 *
 *     { "errors": [{ "code": "A.1", "text": { "en": "Gone" } }] }  →  code | text.en
 *     { "A.1": { "status": 410 } }                                 →  key | status
 */
export function readJson(page: Page, draft: Draft): void {
  const value = jsonValue(page.text);
  if (!(value instanceof DataProblem)) {
    addDataTables(page, draft, { value, format: "json" });
    return;
  }
  const place = { file: page.path, ...placeAt(page, value.offset) };
  draft.report(diagnose("read/invalid-json", { problem: value.problem }, { place }));
}
