import { readFileSync } from "node:fs";
import { enrich, readTranslations } from "@errcat/enrich";
import { readOverlay } from "@errcat/enrich/yaml";
import { expect, test } from "vitest";
import { smallCatalog } from "../testing/small-catalog.ts";

const plain = smallCatalog({ "LAMP.0001": { status: [404], message: "Lamp %s not found." } });
const report = () => {};

test("the example of the readme does what it says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const body = example.replace(/^import .*\n/gm, "");
  const run = new Function(
    "enrich",
    "readTranslations",
    "readOverlay",
    "plain",
    "report",
    `${body}; return entry;`,
  );
  const entry = run(enrich, readTranslations, readOverlay, plain, report);
  expect(entry).toMatchObject({ name: "LampNotFound", grpcCode: "NOT_FOUND" });
  expect(entry.variants[0].message.template).toEqual({
    en: "Lamp {lamp} not found.",
    de: "Lampe {lamp} fehlt.",
  });
});

test("what the package offers is what the readme lists", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const offered = [
    ...Object.keys(await import("@errcat/enrich")),
    ...Object.keys(await import("@errcat/enrich/yaml")),
  ];
  expect(offered.sort()).toEqual([
    "enrich",
    "enrichEachEntry",
    "explainClassification",
    "extractTranslations",
    "icuArguments",
    "inferParameters",
    "insertNames",
    "lintCatalog",
    "lintRuleNames",
    "printTranslations",
    "readGlossary",
    "readOverlay",
    "readTranslations",
    "suggestNames",
    "translationStatus",
  ]);
  for (const name of offered) expect(readme).toContain(`\`${name}`);
});
