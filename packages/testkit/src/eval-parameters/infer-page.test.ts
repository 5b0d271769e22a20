import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { inferPage } from "./infer-page.ts";
import { listPages } from "./list-pages.ts";
import { printInferences } from "./print-inferences.ts";

const catalogs = fileURLToPath(new URL("../../../../catalog/", import.meta.url));
const folders = readdirSync(catalogs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${catalogs}${name}`);
const pages = folders.flatMap((folder) => listPages(folder).map((page) => inferPage(folder, page)));
const messages = pages.flatMap(({ inferred }) => inferred);

test("no parameter of the catalogs has a name that says nothing or only counts", () => {
  const plain = messages.flatMap(({ code, parameters }) =>
    parameters
      .filter(({ name }) => /^(?:arg|value|number|items|text)?\d*$|\D\d+$/.test(name))
      .map(({ name }) => `${code} ${name}`),
  );
  // “A request parameter contains invalid or unsupported value: %s”: it is the value.
  expect(plain).toEqual(["iMetal.0001 value"]);
});

test("what stands in two variants of a page is said once, and warnings stand beside the message", () => {
  const flowLogs = messages.filter(({ raw }) => raw === "Flow log xxx could not be found.");
  expect(flowLogs.map(({ template }) => template)).toEqual(["Flow log {flowLogId} could not be found."]);
  expect(messages.flatMap(({ code, warnings }) => warnings.map(() => code))).toEqual(["BMS.0294"]);
});

test("the report shows text, template and parameters", () => {
  const [first] = pages;
  expect(printInferences(first === undefined ? [] : [first])).toContain(
    "  → Fail to query flavor [{flavor}], reason: {reason}.\n    flavor (string, %s), reason (string, %s)\n",
  );
});
