import { expect, it } from "vitest";
import * as runtime from "./index.ts";

it("exports what its readme lists, and nothing else", () => {
  expect(Object.keys(runtime).sort()).toEqual([
    "ErrcatError",
    "catalogFromDocument",
    "classNameOf",
    "defineFamily",
    "explainText",
    "findByMessage",
    "findInside",
    "formatIcu",
    "formatMessage",
    "isAmbiguousTemplate",
    "languageFallback",
    "matchMessage",
    "openCatalog",
    "packCatalog",
    "requireTexts",
    "resolveVariant",
    "wireTemplate",
  ]);
});
