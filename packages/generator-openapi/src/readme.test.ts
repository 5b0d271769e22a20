import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { codeBlocks, documentedOptions, exampleEntries, readmeOf } from "../../testkit/src/readme-example.ts";
import { knownOptions, runEntries } from "../../testkit/src/run-entries.ts";
import * as offered from "./index.ts";
import { openapiGenerator } from "./openapi-generator.ts";

const readme = readmeOf(import.meta.dirname);
const catalog = readCatalog(join(import.meta.dirname, "../fixtures/defaults/catalog.json"));
const settings = { generators: [openapiGenerator], prefix: "Vpc" };

test("the example of a configuration gives the overlay that the README shows a part of", async () => {
  const [example = ""] = codeBlocks(readme, "ts");
  const { files } = await runEntries(catalog, exampleEntries(example), settings);
  const [shown = ""] = codeBlocks(readme, "yaml");
  const { actions } = parse(files["openapi/overlay.yaml"] ?? "");
  expect(actions).toContainEqual(parse(shown)[0]);
});

test("the README lists every option and every export", async () => {
  expect([...documentedOptions(readme)].sort()).toEqual(await knownOptions(catalog, "openapi", settings));
  for (const name of Object.keys(offered)) expect(readme).toContain(`\`${name}\``);
});
