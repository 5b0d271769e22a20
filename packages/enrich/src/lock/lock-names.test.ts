import type { Diagnostic } from "@errcat/diagnostics";
import type { Catalog } from "@errcat/schema";
import { expect, test } from "vitest";
import { smallCatalog } from "../../testing/small-catalog.ts";
import { lockNames } from "./lock-names.ts";

function lock(
  catalog: Catalog,
  options: { previous?: Catalog; curated?: Record<string, string>; acceptRenames?: boolean } = {},
) {
  const diagnostics: Diagnostic[] = [];
  const curated = Object.entries(options.curated ?? {}).map(([code, name], index) => ({
    code,
    name,
    place: { file: "overlay.yaml", line: index + 2, column: 1 },
  }));
  const { previous, acceptRenames = false } = options;
  const locked = lockNames(catalog, { previous, curated, acceptRenames }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return {
    locked,
    names: Object.fromEntries(locked.entries.map(({ code, name }) => [code, name])),
    said: diagnostics.map(({ code }) => code),
    diagnostics,
  };
}

const ab = smallCatalog({ "A.1": { message: "one" }, "A.2": { message: "two" } });

test("a name is curated, or made from the code", () => {
  expect(lock(ab, { curated: { "A.1": "OneFailed" } }).names).toEqual({ "A.1": "OneFailed", "A.2": "A_2" });
});

test("a published name never changes: another curated name is an error and is not used", () => {
  const previous = lock(ab, { curated: { "A.1": "OneFailed" } }).locked;
  const { names, said, diagnostics } = lock(ab, { previous, curated: { "A.1": "FirstFailed" } });
  expect(names["A.1"]).toBe("OneFailed");
  expect(said).toEqual(["catalog/name-changed"]);
  expect(diagnostics[0]?.place?.line).toBe(2);
});

test("accepting renames is the named act that lets a curated name replace a published one", () => {
  const previous = lock(ab, { curated: { "A.1": "One", "A.2": "Two" } }).locked;
  const swapped = { "A.1": "Two", "A.2": "One" };
  const { names, said } = lock(ab, { previous, curated: swapped, acceptRenames: true });
  expect(names).toEqual(swapped);
  expect(said).toEqual(["catalog/name-change-accepted", "catalog/name-change-accepted"]);
});

test("a code that leaves is retired, its name stays reserved, and it gets the name back when it returns", () => {
  const first = lock(ab, { curated: { "A.1": "OneFailed" } }).locked;
  const without = smallCatalog({ "A.2": {}, "A.3": {} });
  const second = lock(without, { previous: first, curated: { "A.3": "OneFailed" } });
  expect(second.locked.retired).toEqual([{ code: "A.1", name: "OneFailed" }]);
  expect(second.names).toEqual({ "A.2": "A_2", "A.3": "A_3" });
  expect(second.said).toEqual(["catalog/code-retired", "overlay/name-retired"]);
  const third = lock(without, { previous: second.locked });
  expect(third.locked.retired).toEqual(second.locked.retired);
  expect(third.said).toEqual([]);
  const fourth = lock(smallCatalog({ "A.1": {}, "A.2": {}, "A.3": {} }), { previous: third.locked });
  expect(fourth.names["A.1"]).toBe("OneFailed");
  expect(fourth.locked.retired).toEqual([]);
});

test("one name for two codes is an error with both places, and the second code keeps its own name", () => {
  const { names, diagnostics } = lock(ab, { curated: { "A.1": "Failed", "A.2": "Failed" } });
  expect(names).toEqual({ "A.1": "Failed", "A.2": "A_2" });
  expect(diagnostics).toMatchObject([
    { code: "overlay/duplicate-name", place: { line: 3 }, related: [{ place: { line: 2 } }] },
  ]);
});

test("a curated name that another code has published is an error", () => {
  const previous = lock(ab, { curated: { "A.1": "OneFailed" } }).locked;
  const grown = smallCatalog({ "A.1": {}, "A.2": {}, "A.3": {} });
  const { names, said } = lock(grown, { previous, curated: { "A.3": "OneFailed" } });
  expect(names).toEqual({ "A.1": "OneFailed", "A.2": "A_2", "A.3": "A_3" });
  expect(said).toEqual(["catalog/duplicate-name"]);
});

test("a name made from a code gives way to published and curated names", () => {
  const curated = lock(ab, { curated: { "A.1": "A_2" } });
  expect(curated.names).toEqual({ "A.1": "A_2", "A.2": "A_2_2" });
  const before = lock(smallCatalog({ "A-2": {} })).locked;
  expect(lock(smallCatalog({ "A.2": {}, "A-2": {} }), { previous: before }).names).toEqual({
    "A.2": "A_2_2",
    "A-2": "A_2",
  });
});

test("a curated name of a code that does not exist is reported", () => {
  expect(lock(ab, { curated: { "A.9": "Gone" } }).said).toEqual(["overlay/name-obsolete"]);
});
