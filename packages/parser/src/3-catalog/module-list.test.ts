import { expect, test } from "vitest";
import { ModuleList, moduleId } from "./module-list.ts";

test.each([
  ["Public Service", "public-service"],
  ["共享带宽插入/移除弹性公网IP", "共享带宽插入-移除弹性公网ip"],
  ["  VPC ", "vpc"],
  ["***", "module"],
])("the module %j has the id %j", (title, id) => {
  expect(moduleId(title)).toBe(id);
});

test("a title is listed once, two titles of one id twice", () => {
  const modules = new ModuleList();
  expect([modules.idOf("A b"), modules.idOf("A b"), modules.idOf("a-b")]).toEqual(["a-b", "a-b", "a-b-2"]);
  modules.say("A b", "en");
  modules.say("a-b", "en");
  modules.say("A b", "de");
  expect(modules.list()).toEqual([
    { id: "a-b", title: { en: "A b" } },
    { id: "a-b-2", title: { en: "a-b" } },
  ]);
});

test("two languages of one module are joined", () => {
  const modules = new ModuleList();
  const kept = modules.idOf("相册");
  const joined = modules.idOf("Albums");
  modules.say("相册", "zh-CN");
  modules.say("Albums", "en");
  modules.join(joined, kept);
  expect(modules.resolve(joined)).toBe(kept);
  expect(modules.list()).toEqual([{ id: "相册", title: { "zh-CN": "相册", en: "Albums" } }]);
});
