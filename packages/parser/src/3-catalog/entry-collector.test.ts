import { expect, test } from "vitest";
import type { Row } from "../2-rows/row.ts";
import { EntryCollector } from "./entry-collector.ts";
import { ModuleList } from "./module-list.ts";

function row(number: number, message: string, more: Partial<Row> = {}): Row {
  return {
    table: 1,
    row: number,
    line: number + 2,
    column: 1,
    codes: ["A.1"],
    name: "",
    httpStatus: [404],
    module: "",
    retryable: null,
    meanings: [{ message, description: { en: message }, solution: {} }],
    ...more,
  };
}

function collected(rows: readonly Row[]) {
  const modules = new ModuleList();
  const collector = new EntryCollector("1", modules);
  for (const each of rows) collector.add(each);
  return { entries: [...collector.finish("en").values()], modules };
}

test("rows that say the same are one variant with the origins and modules of all of them", () => {
  const { entries, modules } = collected([
    row(1, "Gone.", { module: "Ports" }),
    row(2, "Lost."),
    row(3, "Gone.", { module: "Nets", httpStatus: [404] }),
    row(4, "Gone.", { httpStatus: [410] }),
  ]);
  expect(entries).toHaveLength(1);
  expect(entries[0]!.variants).toMatchObject([
    {
      id: "default",
      message: { raw: "Gone." },
      modules: ["ports", "nets"],
      origins: [{ row: 1 }, { row: 3 }],
    },
    { id: "2", message: { raw: "Lost." }, modules: [], origins: [{ row: 2 }] },
    { id: "3", message: { raw: "Gone." }, httpStatus: [410], origins: [{ row: 4 }] },
  ]);
  expect(modules.list()).toMatchObject([{ title: { en: "Ports" } }, { title: { en: "Nets" } }]);
});

test("a row that says one thing twice is one origin", () => {
  const twice = row(1, "Gone.");
  const { entries } = collected([{ ...twice, meanings: [...twice.meanings, ...twice.meanings] }]);
  expect(entries[0]!.variants).toMatchObject([{ origins: [{ row: 1 }] }]);
  expect(entries[0]!.variants[0]!.origins).toHaveLength(1);
});

test("many meanings of one code are told apart as few are, and equal ones are found", () => {
  const messages = Array.from({ length: 100 }, (_, index) => `Meaning ${index}.`);
  const rows = [...messages, ...messages].map((message, index) => row(index + 1, message));
  const { entries } = collected(rows);
  expect(entries[0]!.variants.map(({ message }) => message?.raw)).toEqual(messages);
  expect(entries[0]!.variants.map(({ origins }) => origins.map(({ row }) => row))).toEqual(
    messages.map((_, index) => [index + 1, index + 101]),
  );
});
