import { createInstance } from "i18next";
import { expect, test } from "vitest";
import type { Pattern } from "../pattern.ts";
import { i18nextOptions, printI18next } from "./i18next.ts";

const list: Pattern = [{ kind: "parameter", name: "ids", type: "list" }];

function format(message: string, values: Readonly<Record<string, unknown>>, lng: string): string {
  const i18next = createInstance();
  void i18next.init({
    ...i18nextOptions,
    lng,
    initAsync: false,
    showSupportNotice: false,
    resources: { [lng]: { translation: { key: message } } },
  } as Parameters<typeof i18next.init>[0]);
  return i18next.t("key", { replace: values });
}

test("a list is joined as the language joins lists", () => {
  const ids = ["a", "b", "c"];
  expect(format(printI18next(list), { ids }, "en")).toBe("a, b, and c");
  expect(format(printI18next(list), { ids }, "zh-CN")).toBe("a、b和c");
});

test("a list beside a parameter that i18next would take for an option of the list is joined by commas", () => {
  const pattern: Pattern = [
    ...list,
    { kind: "text", text: " of " },
    { kind: "parameter", name: "type", type: "string" },
  ];
  expect(format(printI18next(pattern), { ids: ["a", "b"], type: "disk" }, "en")).toBe("a,b of disk");
});

test("a parameter's value is never looked up as a key", () => {
  const pattern: Pattern = [{ kind: "parameter", name: "name", type: "string" }];
  expect(format(printI18next(pattern), { name: "$t(key) {{name}}" }, "en")).toBe("$t(key) {{name}}");
});
