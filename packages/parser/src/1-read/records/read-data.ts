import { diagnose } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { type Page, placeAt } from "../page.ts";
import { addDataTables } from "./data-tables.ts";
import { DataProblem, type DataValue } from "./data-value.ts";
import { jsonValue } from "./json-value.ts";
import { yamlValue } from "./yaml-value.ts";

/** What reads the value of a file, and what is said where it is none. */
interface DataReader {
  readonly read: (text: string) => DataValue | DataProblem;
  readonly invalid: "read/invalid-json" | "read/invalid-yaml";
}

const READERS: Readonly<Record<"json" | "yaml", DataReader>> = {
  json: { read: jsonValue, invalid: "read/invalid-json" },
  yaml: { read: yamlValue, invalid: "read/invalid-yaml" },
};

/**
 * Reads a page of JSON or YAML into a draft: every list of records, every map of records and every map of texts in it
 * is a table.
 *
 *     { "errors": [{ "code": "A.1", "text": { "en": "Gone" } }] }  →  code | text.en
 *     A.1: { status: 410 }                                         →  key | status
 */
export function readData(page: Page, draft: Draft, format: keyof typeof READERS): void {
  const { read, invalid } = READERS[format];
  const value = read(page.text);
  if (!(value instanceof DataProblem)) {
    addDataTables(page, draft, { value, format });
    return;
  }
  const place = { file: page.path, ...placeAt(page, value.offset) };
  draft.report(diagnose(invalid, { problem: value.problem }, { place }));
}
