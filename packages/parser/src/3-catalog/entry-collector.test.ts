import { expect, test } from "vitest";
import type { Row } from "../2-rows/row.ts";
import { EntryCollector } from "./entry-collector.ts";
import { ModuleList } from "./module-list.ts";
import { originsOf } from "./variant-draft.ts";

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
  const variants = collector.finish("en").variantsOf("A.1");
  const rowsOf = variants.map((variant) => originsOf(variant).map((origin) => origin.row));
  return { variants, rowsOf, modules };
}

test("rows that say the same are one variant with the origins and modules of all of them", () => {
  const { variants, rowsOf, modules } = collected([
    row(1, "Gone.", { module: "Ports" }),
    row(2, "Lost."),
    row(3, "Gone.", { module: "Nets", httpStatus: [404] }),
    row(4, "Gone.", { httpStatus: [410] }),
  ]);
  expect(variants).toMatchObject([
    { message: "Gone.", httpStatus: [404], modules: ["ports", "nets"] },
    { message: "Lost.", httpStatus: [404], modules: [] },
    { message: "Gone.", httpStatus: [410], modules: [] },
  ]);
  expect(rowsOf).toEqual([[1, 3], [2], [4]]);
  expect(modules.list()).toMatchObject([{ title: { en: "Ports" } }, { title: { en: "Nets" } }]);
});

test("a row that says one thing twice is one origin", () => {
  const twice = row(1, "Gone.");
  const { rowsOf } = collected([{ ...twice, meanings: [...twice.meanings, ...twice.meanings] }]);
  expect(rowsOf).toEqual([[1]]);
});

test("many meanings of one code are told apart as few are, and equal ones are found", () => {
  const messages = Array.from({ length: 100 }, (_, index) => `Meaning ${index}.`);
  const rows = [...messages, ...messages].map((message, index) => row(index + 1, message));
  const { variants, rowsOf } = collected(rows);
  expect(variants.map(({ message }) => message)).toEqual(messages);
  expect(rowsOf).toEqual(messages.map((_, index) => [index + 1, index + 101]));
});

test("titles of modules are in the language of the source, or in one that they show", () => {
  const titleIn = (language: string, title: string) => {
    const modules = new ModuleList();
    const collector = new EntryCollector("1", modules);
    collector.add(row(1, "Gone.", { module: title }));
    collector.finish(language);
    return modules.list()[0]?.title;
  };
  expect(titleIn("es", "Errores de pago")).toEqual({ es: "Errores de pago" });
  expect(titleIn("zh-CN", "Errors of payment requests")).toEqual({ en: "Errors of payment requests" });
  expect(titleIn("es", "支付错误")).toEqual({ "zh-CN": "支付错误" });
});
