import { join } from "node:path";
import { expect, test } from "vitest";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { codeBlocks, documentedOptions, exampleEntries, readmeOf } from "../../testkit/src/readme-example.ts";
import { knownOptions, runEntries } from "../../testkit/src/run-entries.ts";
import { i18nGenerator } from "./i18n-generator.ts";
import * as offered from "./index.ts";

const readme = readmeOf(import.meta.dirname);
const catalog = readCatalog(join(import.meta.dirname, "../fixtures/defaults/catalog.json"));
const settings = { generators: [i18nGenerator], prefix: "Vpc" };

test("the example of a configuration gives the files that the README speaks of", async () => {
  const [example = ""] = codeBlocks(readme, "ts");
  const { files } = await runEntries(catalog, exampleEntries(example), settings);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["i18n/en.json", "i18n/en.ftl", "i18n/en.ts", "i18n/keys.ts", "i18n/loaders.ts"]),
  );
});

test("the modules export what the example of a program imports", async () => {
  const [, program = ""] = codeBlocks(readme, "ts");
  const { files } = await runEntries(catalog, ["i18n"], settings);
  const imports = Array.from(program.matchAll(/^import (?:type )?\{ (.*) \} from "\.\/(.*)\.js";$/gm));
  expect(imports).toHaveLength(2);
  for (const [, names = "", module] of imports)
    for (const name of names.split(", "))
      expect(files[`${module}.ts`]).toMatch(new RegExp(`^export (const|type|interface) ${name}\\b`, "m"));
});

test("the README lists every option and every export", async () => {
  expect([...documentedOptions(readme)].sort()).toEqual(await knownOptions(catalog, "i18n", settings));
  for (const name of Object.keys(offered)) expect(readme).toContain(`\`${name}\``);
});
