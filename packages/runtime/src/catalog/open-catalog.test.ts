import { expect, it } from "vitest";
import { catalog, entry, sample, variant } from "../samples/sample-catalog.ts";
import { catalogFromDocument, openCatalog } from "./open-catalog.ts";
import { packCatalog } from "./pack-catalog.ts";

it("gives back what was packed", () => {
  const opened = catalogFromDocument(sample);
  expect(opened.codes()).toEqual(sample.entries.map(({ code }) => code));
  expect(opened.entry("DISK.0004")).toEqual({
    code: "DISK.0004",
    name: "QuotaExceeded",
    grpcCode: "RESOURCE_EXHAUSTED",
    fault: "client",
    retry: { retryable: true, throttling: true, strategy: "fixed", delaySeconds: 60 },
    variants: [{ id: "default", httpStatus: [403, 429], modules: ["disks"], message: null }],
  });
  expect(opened.entry("DISK.0003")?.variants.map(({ modules }) => modules)).toEqual([
    ["disks"],
    ["disks"],
    ["snapshots"],
  ]);
});

it("has a code that is called like a member of every object, and no other such member", () => {
  const opened = catalogFromDocument(sample);
  expect(opened.entry("toString")?.name).toBe("ToString");
  expect(opened.entry("__proto__")?.name).toBe("Proto");
  expect(opened.entry("constructor")).toBeUndefined();
  expect(opened.entry("hasOwnProperty")).toBeUndefined();
  expect(opened.entry("")).toBeUndefined();
  expect(opened.entry("errcat1")).toBeUndefined();
});

it("keeps tabs, line breaks and backslashes of codes and messages", () => {
  const code = "a\tb\nc\\d";
  const raw = "x\\n\ty\r\n{z} {{q}} \\";
  const opened = catalogFromDocument(catalog([entry(code, "Odd", [variant("default", { raw })])]));
  expect(opened.entry(code)?.variants[0]?.message).toEqual({ literals: [raw], parameters: [] });
});

it("tells an empty message from none", () => {
  const variants = [variant("default", { raw: "" }), variant("2", null)];
  const opened = catalogFromDocument(catalog([entry("E", "E", variants)]));
  expect(opened.entry("E")?.variants.map(({ message }) => message)).toEqual([
    { literals: [""], parameters: [] },
    null,
  ]);
});

it("opens an empty catalog", () => {
  expect(catalogFromDocument(catalog([])).codes()).toEqual([]);
});

it("refuses a text of another version", () => {
  expect(() => openCatalog(packCatalog(sample).replace("errcat1", "errcat2"))).toThrow(/errcat1/);
  expect(() => openCatalog("")).toThrow(/errcat1/);
});

it("decodes each classification", () => {
  const retry = { retryable: true, throttling: false, strategy: "exponential", delaySeconds: 0.5 };
  const packed = catalog([
    entry("E", "E", [variant("default", null)], { grpcCode: "UNAUTHENTICATED", fault: "server", retry }),
  ]);
  expect(catalogFromDocument(packed).entry("E")).toMatchObject({
    grpcCode: "UNAUTHENTICATED",
    fault: "server",
    retry,
  });
});
