import { expect, it } from "vitest";
import type { ErrorEntry } from "../catalog/error-catalog.ts";
import { catalogFromDocument } from "../catalog/open-catalog.ts";
import { sample } from "../samples/sample-catalog.ts";
import { resolveVariant } from "./resolve-variant.ts";

const opened = catalogFromDocument(sample);
const invalid = opened.entry("DISK.0003") as ErrorEntry;
const found = opened.entry("DISK.0001") as ErrorEntry;

it("lets the message decide", () => {
  expect(resolveVariant(invalid, { message: "The name is invalid.", status: 422 }).variant.id).toBe("3");
  expect(resolveVariant(invalid, { message: "The name is invalid.", status: 400 }).variant.id).toBe("2");
  expect(resolveVariant(invalid, { message: "The name is invalid." }).variant.id).toBe("2");
});

it("takes the template that says most where status and module do not tell", () => {
  expect(resolveVariant(invalid, { message: "The size is invalid.", status: 500 }).variant.id).toBe(
    "default",
  );
});

it("lets the status decide where the message is another one", () => {
  const resolution = resolveVariant(invalid, { message: "Something new.", status: 422 });
  expect(resolution).toMatchObject({ variant: { id: "3" }, byMessage: false, params: {}, alternatives: [] });
});

it("lets the module decide", () => {
  expect(resolveVariant(invalid, { module: "snapshots" }).variant.id).toBe("3");
});

it("reports variants that fit just as well", () => {
  const { variant, alternatives } = resolveVariant(invalid, { status: 400 });
  expect([variant.id, ...alternatives.map(({ id }) => id)]).toEqual(["default", "2"]);
});

it("overlooks white space and a final stop", () => {
  const { params, byMessage } = resolveVariant(found, { message: " Disk  d-1 could not\nbe found " });
  expect({ params, byMessage }).toEqual({ params: { disk: "d-1" }, byMessage: true });
});

it("does not compare loosely what is longer than any sentence", () => {
  const message = `Disk ${"x ".repeat(5_000)} could not\nbe found`;
  expect(resolveVariant(found, { message }).byMessage).toBe(false);
});
