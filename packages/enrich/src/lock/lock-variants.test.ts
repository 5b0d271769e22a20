import { expect, test } from "vitest";
import { type SmallVariant, smallCatalog } from "../../testing/small-catalog.ts";
import { lockVariants } from "./lock-variants.ts";

function idsAfter(before: readonly SmallVariant[], now: readonly SmallVariant[]): (string | undefined)[] {
  const locked = lockVariants(smallCatalog({ "A.1": now }), smallCatalog({ "A.1": before }));
  return locked.entries[0]?.variants.map(({ id }) => id) ?? [];
}

const subnet = { message: "Subnet not found.", description: "The subnet does not exist." };
const vpc = { message: "VPC not found.", description: "The VPC does not exist." };
const port = { message: "Port not found.", description: "The port does not exist." };

test("ids stay with what a variant says, not with its position", () => {
  expect(idsAfter([subnet, vpc, port], [port, subnet, vpc])).toEqual(["3", "default", "2"]);
});

test("a reworded variant keeps its id beside a new one", () => {
  const reworded = { message: "The VPC was not found.", description: "The VPC does not exist." };
  expect(idsAfter([subnet, vpc], [port, reworded, subnet])).toEqual(["3", "2", "default"]);
});

test("a new variant gets an id that its code has not had, even where one in between is free", () => {
  const previous = [
    { ...subnet, id: "default" },
    { ...port, id: "3" },
  ];
  const quota = { message: "Too many routes for this gateway", description: "Quota used up", status: [409] };
  expect(idsAfter(previous, [subnet, port, quota])).toEqual(["default", "3", "4"]);
});

test("the only meaning of a code keeps its id however it is reworded", () => {
  expect(idsAfter([subnet], [{ message: "Kein Netz" }])).toEqual(["default"]);
});

test("a removed meaning does not hand its id to an unrelated one when others remain", () => {
  const quota = { message: "Quota exceeded: routes", description: "Too many routes", status: [409] };
  expect(idsAfter([subnet, vpc, port], [subnet, quota])).toEqual(["default", "4"]);
});

test("the id of a meaning that is gone is never given again, not even the highest", () => {
  const quota = { message: "Quota exceeded: routes", description: "Too many routes", status: [409] };
  const first = smallCatalog({ "A.1": [subnet, vpc, port] });
  const second = lockVariants(smallCatalog({ "A.1": [subnet, vpc] }), first);
  expect(second.entries[0]).toMatchObject({
    variants: [{ id: "default" }, { id: "2" }],
    retiredVariants: ["3"],
  });
  const third = lockVariants(smallCatalog({ "A.1": [subnet, vpc, quota] }), second);
  expect(third.entries[0]).toMatchObject({ retiredVariants: ["3"] });
  expect(third.entries[0]?.variants.map(({ id }) => id)).toEqual(["default", "2", "4"]);
});

test("twins that differ in status or module alone are told apart", () => {
  const create = { ...subnet, status: [400], modules: ["create"] };
  const remove = { ...subnet, status: [404], modules: ["delete"] };
  const reworded = { message: "No such subnet." };
  expect(
    idsAfter(
      [create, remove],
      [
        { ...remove, ...reworded },
        { ...create, ...reworded },
      ],
    ),
  ).toEqual(["2", "default"]);
});

test("texts are compared in the languages of the source; published translations do not disturb", () => {
  const published = { message: "Fail", description: { en: "Broken", "zh-CN": "坏了" } };
  const other = { message: "Fail", description: { en: "Locked", "zh-CN": "锁了" } };
  expect(idsAfter([published, other], [{ message: "Fail", description: { "zh-CN": "锁了" } }])).toEqual([
    "2",
  ]);
});

test("thousands of variants under one code take no quadratic time", () => {
  const many = (suffix: string) => Array.from({ length: 20_000 }, (_, n) => ({ message: `m${n}${suffix}` }));
  const start = performance.now();
  idsAfter(many(""), many("!"));
  idsAfter(many(""), many("").reverse());
  expect(performance.now() - start).toBeLessThan(5_000);
});
