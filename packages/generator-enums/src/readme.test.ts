import { join } from "node:path";
import { expect, test } from "vitest";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { codeBlocks, documentedOptions, exampleEntries, readmeOf } from "../../testkit/src/readme-example.ts";
import { knownOptions, runEntries } from "../../testkit/src/run-entries.ts";
import { enumsGenerator } from "./enums-generator.ts";
import { templates } from "./templates.generated.ts";

const readme = readmeOf(import.meta.dirname);
const catalog = readCatalog(
  join(import.meta.dirname, "../fixtures/every-style-of-string-codes/catalog.json"),
);
const settings = { generators: [enumsGenerator], prefix: "Disk" };

test("the configuration of the README gives the enum of the README", async () => {
  const [configuration = "", shown = ""] = codeBlocks(readme, "ts");
  const { files } = await runEntries(catalog, exampleEntries(configuration), settings);
  expect(Object.keys(files)).toEqual(["error-code.ts", "codes.ts", "index.ts"]);
  expect(files["error-code.ts"]).toContain(shown.slice(0, shown.lastIndexOf("}")));
});

test("the README lists every option", async () => {
  expect([...documentedOptions(readme)].sort()).toEqual(await knownOptions(catalog, "enums", settings));
});

test("the README names every partial", () => {
  const named = readme.slice(readme.indexOf("Partials that")).match(/`(\w+)`/g) ?? [];
  for (const name of Object.keys(templates)) expect(named).toContain(`\`${name}\``);
});
