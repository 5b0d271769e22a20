import type { Diagnostic } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import { expect, test } from "vitest";
import { smallCatalog } from "../testing/small-catalog.ts";
import { type EnrichOptions, enrich, enrichEachEntry } from "./enrich.ts";
import { readOverlay } from "./overlay/read-overlay.ts";

function run(catalog: Catalog, overlayText = "", options: Omit<EnrichOptions, "overlay"> = {}) {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const overlay = readOverlay(overlayText, "overlay.yaml", report);
  const enriched = enrich(catalog, { overlay, ...options }, report);
  const said = diagnostics.map(({ code, place }) => `${place?.file}:${place?.line} ${code}`);
  return { enriched, said, variants: enriched.entries.flatMap(({ variants }) => variants) };
}

const lamps = smallCatalog(
  {
    "L.1": [
      { message: "Lamp %s: brightness %d is wrong", description: "亮亮度不正确", modules: ["开灯"] },
      { message: "Lamp %s is wrong", description: "灯不正确", modules: ["关灯"] },
    ],
    "L.2": { message: "Query lamp[%s] failed %.", description: "查询失败" },
  },
  "zh-CN",
);

test("messages get templates in their own language, and the languages of the catalog are those of its texts", () => {
  const { enriched, said, variants } = run(lamps);
  expect(variants[0]?.message).toEqual({
    raw: "Lamp %s: brightness %d is wrong",
    template: { en: "Lamp {lamp}: brightness {brightness} is wrong" },
    parameters: [
      { name: "lamp", type: "string", raw: "%s" },
      { name: "brightness", type: "integer", raw: "%d" },
    ],
  });
  expect(enriched.languages).toEqual(["en", "zh-CN"]);
  expect(said).toEqual(["source/page.md:12 parameters/stray-percent"]);
});

test("entries that are made one by one are those of the whole catalog, with the same said of them", () => {
  const { enriched, said } = run(lamps);
  const places: string[] = [];
  const each = enrichEachEntry(lamps, ({ code, place }) =>
    places.push(`${place?.file}:${place?.line} ${code}`),
  );
  expect(places).toEqual([]);
  expect({ ...each, entries: [...each.entries] }).toEqual(enriched);
  expect(places).toEqual(said);
});

test("parameter names of a code fit the variants that have as many, those of a variant go first", () => {
  const { variants, said } = run(lamps, "parameters:\n  L.1: [id, level]\n  L.2: { default: [lampId] }\n");
  expect(variants.map(({ message }) => message?.parameters.map(({ name }) => name))).toEqual([
    ["id", "level"],
    ["lamp"],
    ["lampId"],
  ]);
  expect(said).toEqual(["source/page.md:12 parameters/stray-percent"]);
});

test("parameter names that fit nothing are reported at their place and the inferred ones stay", () => {
  const overlay = `parameters:
  L.1: [a, b, c]
  L.2: { default: [a, b], "7": [a] }
  L.9: [a]
`;
  const { variants, said } = run(lamps, overlay);
  expect(variants[0]?.message?.parameters.map(({ name }) => name)).toEqual(["lamp", "brightness"]);
  expect(said.filter((line) => line.startsWith("overlay"))).toEqual([
    "overlay.yaml:2 overlay/parameter-count",
    "overlay.yaml:3 overlay/unknown-variant",
    "overlay.yaml:4 overlay/unknown-code",
    "overlay.yaml:3 overlay/parameter-count",
  ]);
});

test("corrections mend texts, modules and titles; a message keeps what is documented and corrects its template", () => {
  const overlay = `corrections:
  - { code: L.1, field: description, from: 亮亮度, to: 亮度, reason: doubled character }
  - { code: L.2, field: message, from: "failed %.", to: "failed %s.", reason: the letter is lost }
  - { code: L.1, variant: "2", field: module, from: 关灯, to: 开灯, reason: wrong row }
  - { field: module, from: 开灯, to: 打开灯, reason: title of the page }
`;
  const { enriched, variants, said } = run(lamps, overlay);
  expect(said).toEqual([]);
  expect(variants[0]?.description).toEqual({ "zh-CN": "亮度不正确" });
  expect(variants[2]?.message).toMatchObject({
    raw: "Query lamp[%s] failed %.",
    template: { en: "Query lamp[{lamp}] failed {reason}." },
  });
  expect(variants[1]?.modules).toEqual(["开灯"]);
  expect(enriched.modules[0]?.title).toEqual({ "zh-CN": "打开灯" });
});

test("a correction that applies to nothing is reported at its place", () => {
  const overlay = `corrections:
  - { code: L.1, field: description, from: 没有, to: x, reason: y }
  - { code: L.1, field: message, from: nothing, to: x, reason: y }
  - { code: L.9, field: description, from: 没有, to: x, reason: y }
  - { code: L.1, variant: "9", field: solution, from: 没有, to: x, reason: y }
  - { code: L.1, field: module, from: 没有, to: 开灯, reason: y }
  - { field: module, from: 没有, to: x, reason: y }
`;
  expect(run(lamps, overlay).said).toEqual([
    "overlay.yaml:2 overlay/correction-obsolete",
    "overlay.yaml:3 overlay/correction-obsolete",
    "overlay.yaml:4 overlay/unknown-code",
    "overlay.yaml:6 overlay/unknown-module",
    "overlay.yaml:5 overlay/unknown-variant",
    "overlay.yaml:7 overlay/unknown-module",
    "source/page.md:12 parameters/stray-percent",
  ]);
});

test("a correction for a variant finds it by its published id, wherever its row stands now", () => {
  const previous = run(lamps).enriched;
  const [first, second] = [
    { message: "Lamp %s: brightness %d is wrong", description: "亮亮度不正确", modules: ["开灯"] },
    { message: "Lamp %s is wrong", description: "灯不正确", modules: ["关灯"] },
  ];
  const shuffled = smallCatalog({ "L.2": {}, "L.1": [second, first] }, "zh-CN");
  const overlay =
    'corrections:\n  - { code: L.1, variant: "2", field: description, from: 灯, to: 电灯, reason: precise }\n';
  const { enriched } = run(shuffled, overlay, { previous });
  const variants = enriched.entries.find(({ code }) => code === "L.1")?.variants;
  expect(variants?.map(({ id, description }) => [id, description["zh-CN"]])).toEqual([
    ["2", "电灯不正确"],
    ["default", "亮亮度不正确"],
  ]);
});

test("enriching what was enriched changes nothing", () => {
  const overlay = "names: { L.1: LampWrong }\n";
  const once = run(lamps, overlay).enriched;
  expect(run(lamps, overlay, { previous: once }).enriched).toEqual(once);
});

test("parameters of an unchanged message keep their published names, unless the overlay or a rename says otherwise", () => {
  const published = run(lamps, "parameters: { L.2: [lampId] }").enriched;
  const namesOf = (options: Omit<EnrichOptions, "overlay">, overlay = "") =>
    run(lamps, overlay, options).variants.map(({ message }) =>
      message?.parameters.map(({ name }) => name).join(),
    );
  expect(namesOf({ previous: published })[2]).toBe("lampId");
  expect(namesOf({ previous: published }, "parameters: { L.2: [id] }")[2]).toBe("id");
  expect(namesOf({ previous: published, acceptRenames: true })[2]).toBe("lamp");
});
